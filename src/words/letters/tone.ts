import type { LetterCatalogue, ToneKind } from './letter-catalogue.ts';
import { type Stretch, sentenceAround } from './sentence-around.ts';
import { SHOUTED, SHOUTED_ALONE, SHOUTED_ALONG } from './shouted-words.ts';

/** A place in a text that would do better in other words. `end` is exclusive; both count UTF-16 units. */
export interface ToneHint {
  readonly kind: ToneKind;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  /** What could stand there instead: of a threat and an insult a whole sentence. */
  readonly better: string;
  /** In whose place it can stand as it is; absent where a fact would go with it, and the shopper has to write. */
  readonly replaces?: Stretch;
  /** Why, in one gentle sentence. */
  readonly why: string;
}

/** Far above any letter; what comes after is not looked at. */
const MOST_CHARACTERS = 20_000;
const MOST_HINTS = 20;

const ADDRESS = /\S{0,200}(?:https?:\/\/|@)\S{0,500}/g;
const MARKS = /[!?](?:[ \t]?[!?]){0,200}/g;
// Not the capitals of a code: no digit, hyphen or slash joins them to anything.
const CAPITALS =
  /(?<![\p{L}\p{N}]|[-/_#&.])\p{Lu}[\p{Lu}'’]*(?:[ \t,]{1,3}\p{Lu}[\p{Lu}'’]*){0,60}(?![\p{L}\p{N}]|[-/_#&.][\p{L}\p{N}])/gu;
const WORD = /\p{Lu}[\p{Lu}'’]*/gu;

type Found = Omit<ToneHint, 'why' | 'replaces'>;

/**
 * Gentle hints on the tone of a text: shouting capitals, rows of marks and more than one exclamation
 * mark, threats and insults, in the order of the text.
 * `names` (of the business, of what was bought) and addresses of pages and mail are left alone.
 */
export function toneHints(
  text: string,
  { tone }: Pick<LetterCatalogue, 'tone'>,
  names: readonly string[] = [],
): readonly ToneHint[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const spared = [...stretchesOf(read, ADDRESS), ...names.flatMap((name) => placesOf(read, name))];
  const found = [
    ...sharp(read, tone.threats, tone.prefix, 'threat'),
    ...sharp(read, tone.insults, tone.prefix, 'insult'),
    ...shouting(read),
    ...marks(read, spared),
  ].filter((hint) => !isSpared(hint, spared));
  const hints: ToneHint[] = [];
  for (const hint of found.sort((a, b) => a.start - b.start)) {
    if (hints.length === MOST_HINTS) break;
    const last = hints.at(-1);
    if (last && hint.start < last.end) continue;
    const isSharp = hint.kind === 'threat' || hint.kind === 'insult';
    const replaces = isSharp ? sentenceAround(read, hint) : { start: hint.start, end: hint.end };
    hints.push({ ...hint, why: tone.hints[hint.kind], ...(replaces && { replaces }) });
  }
  return hints;
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

const isSpared = (place: Stretch, spared: readonly Stretch[]): boolean =>
  spared.some((stretch) => overlaps(place, stretch));

const stretchesOf = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

function placesOf(text: string, name: string): readonly Stretch[] {
  const places: Stretch[] = [];
  if (name.length < 2) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

type SharpLists = LetterCatalogue['tone']['threats'];

interface Sharp {
  readonly pattern: RegExp;
  readonly better: string;
}

// A text is read at every key that is pressed, its language's words stay the same.
const kept = new WeakMap<SharpLists, readonly Sharp[]>();

function patternsOf(lists: SharpLists, prefix: string): readonly Sharp[] {
  const made =
    kept.get(lists) ??
    lists.map(({ words, better }) => {
      const choices = words.map((word) => word.replaceAll(' ', '[ \\t]{1,3}').replaceAll("'", "['’]"));
      const source = `(?<![\\p{L}\\p{N}])${prefix}(?:${choices.join('|')})(?![\\p{L}\\p{N}])`;
      return { pattern: new RegExp(source, 'giu'), better };
    });
  kept.set(lists, made);
  return made;
}

function sharp(text: string, lists: SharpLists, prefix: string, kind: ToneKind): readonly Found[] {
  return patternsOf(lists, prefix).flatMap(({ pattern, better }) =>
    stretchesOf(text, pattern).map(({ start, end }) => ({
      kind,
      start,
      end,
      excerpt: text.slice(start, end),
      better,
    })),
  );
}

/** Rows of marks, and every exclamation mark after the first that stands alone: one lively sentence is no shouting. */
function marks(text: string, spared: readonly Stretch[]): readonly Found[] {
  const all = stretchesOf(text, MARKS).map(({ start, end }): Found => {
    const excerpt = text.slice(start, end);
    return { kind: 'marks', start, end, excerpt, better: excerpt.includes('?') ? '?' : '.' };
  });
  const lively = all.find((one) => one.excerpt === '!' && !isSpared(one, spared));
  return all.filter((one) => one.excerpt.length > 1 || (one.excerpt === '!' && one !== lively));
}

/** Runs of capitals in which words that everybody writes small outweigh names, acronyms and codes. */
function shouting(text: string): readonly Found[] {
  return stretchesOf(text, CAPITALS).flatMap(({ start, end }): readonly Found[] => {
    const excerpt = text.slice(start, end);
    const words = (excerpt.match(WORD) ?? []).map(plain);
    const shouted = words.filter((word) => SHOUTED.has(word)).length;
    const along = words.filter((word) => SHOUTED_ALONG.has(word) || word === 'I').length;
    const [first = ''] = words;
    const isAlone = words.length === 1 && SHOUTED_ALONE.has(first);
    const isRun =
      shouted >= 2 || (shouted === 1 && SHOUTED_ALONE.has(words.find((word) => SHOUTED.has(word)) ?? ''));
    if (!isAlone && !(isRun && (shouted + along) * 2 > words.length)) return [];
    return [{ kind: 'capitals', start, end, excerpt, better: inSmall(excerpt, beginsSentence(text, start)) }];
  });
}

const plain = (word: string): string => word.replace(/['’]/g, '');

const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n])["“״']?\s*$/.test(text.slice(Math.max(0, start - 20), start));

/** The words of a run in small letters; names and acronyms among them stay as they are. */
function inSmall(run: string, atStart: boolean): string {
  const small = run.replace(WORD, (word) => {
    const bare = plain(word);
    return SHOUTED.has(bare) || SHOUTED_ALONG.has(bare) ? word.toLowerCase() : word;
  });
  return atStart ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
