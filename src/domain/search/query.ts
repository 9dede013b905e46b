import { formsOfRun, waysOfRun } from './chain-forms.ts';
import { LONGEST_PREFIX, prefixesOf, withoutPrefix } from './prefixes.ts';
import { readWords, type Word } from './read-words.ts';

/** A form that is looked for: at the start of words, or as a whole word only. */
interface Core {
  readonly form: string;
  readonly weight: number;
  readonly isWhole: boolean;
}

/** A form with what it may be without its prefix. */
export interface Term {
  readonly cores: readonly Core[];
}

/** A word of what is looked for; any of its ways will do, and each way asks for all of its terms. */
export interface QueryWord {
  readonly ways: readonly (readonly Term[])[];
}

/** What is looked for: every word of it must be found. Empty when nothing was typed that could be. */
export type Query = readonly QueryWord[];

/** How well a found word fits what was typed. */
const AS_TYPED = 1;
const PREFIX_TAKEN_OFF = 0.45;
/** Kept of the weight when the found word goes on after what was typed, and when a prefix stands before it. */
const GOES_ON = 0.75;
const HAS_PREFIX = 0.9;

/** A rest of at least so many letters may go on; a shorter one is too often the start of something else. */
const LEAST_GOING_ON = 4;
/** Words beyond these narrow nothing any more. */
const MOST_WORDS = 12;

const MOST_BEFORE_HYPHEN = 2;
const HYPHEN = /^[-‐‑–]$/;

/** Reads what was typed. */
export function parseQuery(text: string): Query {
  const words: (QueryWord & { readonly start: number })[] = [];
  const runs: { start: number; end: number }[] = [];
  const plain: Word[] = [];
  readWords(text.slice(0, 1000), {
    onWord: (word) => {
      if (!word.hasDigit) plain.push(word);
      return true;
    },
    onRun: (run) => {
      const start = run.chains[0]?.start ?? 0;
      runs.push({ start, end: run.chains.at(-1)?.end ?? 0 });
      words.push({ start, ways: waysOfRun(run).map((way) => way.map(termOf)) });
      return true;
    },
  });
  const alone = plain.filter(({ start, end }) => !runs.some((run) => run.start <= start && end <= run.end));
  for (let at = 0; at < alone.length; at += 1) {
    const [word, next] = [alone[at], alone[at + 1]] as const;
    if (!word) continue;
    const terms = [termOf(word.form)];
    const isOne = next && isOneWord(text, word, next);
    words.push({
      start: word.start,
      ways: isOne ? [[...terms, termOf(next.form)], [termOf(word.form + next.form)]] : [terms],
    });
    if (isOne) at += 1;
  }
  return words.sort((one, other) => one.start - other.start).slice(0, MOST_WORDS);
}

/** Written with a hyphen after a letter or two, as one word is that others write without it: `e-mail`, `T-shirt`. */
const isOneWord = (text: string, one: Word, next: Word): boolean =>
  next.start - one.end === 1 &&
  one.end - one.start <= MOST_BEFORE_HYPHEN &&
  !one.hasDigit &&
  !next.hasDigit &&
  HYPHEN.test(text.charAt(one.end));

function termOf(form: string): Term {
  const rests = withoutPrefix(form).map((rest) => ({
    form: rest,
    weight: PREFIX_TAKEN_OFF,
    isWhole: rest.length < LEAST_GOING_ON,
  }));
  return { cores: [{ form, weight: AS_TYPED, isWhole: false }, ...rests] };
}

/** What a form of a text is worth for a core when it begins with `prefix` (which may be empty) and then with the core. */
export function weightOf(core: Core, prefix: string, form: string): number {
  const isExact = form.length === prefix.length + core.form.length;
  if (core.isWhole && !isExact) return 0;
  return core.weight * (isExact ? 1 : GOES_ON) * (prefix === '' ? 1 : HAS_PREFIX);
}

/** What a form of a text is worth for a term, 0 to 1; 0 when it is not what is looked for. */
export function matchForm(term: Term, form: string): number {
  let best = 0;
  for (const core of term.cores) {
    if (core.weight <= best) continue;
    let at = form.indexOf(core.form);
    while (at >= 0 && at <= LONGEST_PREFIX) {
      const prefix = form.slice(0, at);
      if (at === 0 || prefixesOf(core.form).has(prefix)) best = Math.max(best, weightOf(core, prefix, form));
      at = form.indexOf(core.form, at + 1);
    }
  }
  return best;
}

/** Tells every form by which a text is found, with its place; one that occurs often as often. False ends it. */
export function readForms(text: string, onForm: (form: string, start: number, end: number) => boolean): void {
  let before: Word | undefined;
  readWords(text, {
    onWord: (word) => {
      const first = before && isOneWord(text, before, word) ? before : undefined;
      before = word;
      if (word.hasDigit) return true;
      if (first && !onForm(first.form + word.form, first.start, word.end)) return false;
      return onForm(word.form, word.start, word.end);
    },
    onRun: (run) => formsOfRun(run).every(({ form, start, end }) => onForm(form, start, end)),
  });
}
