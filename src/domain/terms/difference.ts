import { diffArrays } from 'diff';
import { type LinePair, type PairBudget, pairLines, withoutCount } from './pair-lines.ts';

/** A run of words that stands in both texts, only in the later one, or only in the earlier one. */
interface Run {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph of the comparison. One that is wholly the same says so, so that a screen can fold it. */
export interface ComparedLine {
  readonly isSame: boolean;
  readonly runs: readonly Run[];
}

/**
 * Work that a comparison may take, about a second of it: the square of the number of lines (or words) in which two
 * texts differ is what it costs to find these. Beyond it two texts are called different as a whole, two lines changed as
 * wholes but for how they begin and end.
 */
const MOST_LINE_WORK = 2_000_000;
const MOST_WORD_WORK = 1_000_000;
const MOST_LOOKUPS = 4_000_000;

/** Least share of a line that has to stay as it was for the words that changed in it to be told. */
const LEAST_COMMON = 0.25;

/** What may still be done for the whole of a comparison. */
interface Budget extends PairBudget {
  work: number;
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

// Words with the space before them, so that the runs joined give the line back.
const wordsOf = (line: string): string[] => line.match(/ ?[^ ]+/g) ?? [];

/**
 * What a text says now and did not say before, paragraph by paragraph and within them word by word. Spaces and empty
 * lines do not count, and a paragraph whose number alone is another is found again. Undefined when the two have too
 * little in common to be shown side by side.
 */
export function compareTexts(before: string, after: string): readonly ComparedLine[] | undefined {
  const [earlier, later] = [linesOf(before), linesOf(after)];
  const parts = diffArrays(earlier.map(withoutCount), later.map(withoutCount), {
    maxEditLength: Math.floor(Math.sqrt(2 * MOST_LINE_WORK)),
  });
  if (!parts) return undefined;
  const budget: Budget = { work: MOST_WORD_WORK, lookups: MOST_LOOKUPS };
  const pairs: LinePair[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    const isExchange = part.removed && next?.added;
    const removed = part.added ? 0 : part.value.length;
    const added = isExchange ? next.value.length : part.removed ? 0 : part.value.length;
    const [left, right] = [earlier.slice(from, from + removed), later.slice(to, to + added)];
    // Of lines that are the same each is compared with its own: their numbers may differ.
    if (part.added || part.removed) pairs.push(...pairLines(left, right, budget));
    else
      for (const [index, line] of left.entries()) pairs.push({ before: line, after: right[index] ?? line });
    from += removed;
    to += added;
    if (isExchange) at += 1;
  }
  return pairs.map((pair) => compareLine(pair, budget));
}

function compareLine({ before, after }: LinePair, budget: Budget): ComparedLine {
  if (before === undefined || after === undefined || before === after) {
    const is = after === undefined ? 'removed' : before === undefined ? 'added' : 'same';
    return { isSame: is === 'same', runs: [{ is, text: after ?? before ?? '' }] };
  }
  const runs = compareWords(wordsOf(before), wordsOf(after), budget);
  // With next to nothing in common, one whole line after the other reads better than a mosaic.
  const common = runs.reduce((sum, { is, text }) => sum + (is === 'same' ? text.length : 0), 0);
  if ((2 * common) / (before.length + after.length) >= LEAST_COMMON) return { isSame: false, runs };
  return {
    isSame: false,
    runs: [
      { is: 'removed', text: before },
      { is: 'added', text: after },
    ],
  };
}

function compareWords(before: readonly string[], after: readonly string[], budget: Budget): Run[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...runOf('same', before.slice(0, start)),
    ...compareMiddles(left, right, budget),
    ...runOf('same', before.slice(before.length - end)),
  ];
}

function compareMiddles(left: string[], right: string[], budget: Budget): Run[] {
  const apart = [...runOf('removed', left), ...runOf('added', right)];
  if (left.length === 0 || right.length === 0) return apart;
  const maxEditLength = Math.floor(Math.sqrt(2 * budget.work));
  // So much longer is one than the other that finding what they share is beyond the bound.
  const parts =
    Math.abs(left.length - right.length) > maxEditLength
      ? undefined
      : diffArrays(left, right, { maxEditLength });
  const edits = parts
    ? parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
    : maxEditLength;
  budget.work = Math.max(0, budget.work - edits ** 2 / 2);
  if (!parts) return apart;
  return parts.flatMap(({ added, removed, value }) =>
    runOf(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

const runOf = (is: Run['is'], words: readonly string[]): Run[] =>
  words.length === 0 ? [] : [{ is, text: words.join('') }];
