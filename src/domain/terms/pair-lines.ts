/** Two lines that are compared with each other, or one that has none on the other side. */
export interface LinePair {
  readonly before?: string;
  readonly after?: string;
}

/** Numbers and letters that count clauses: "3.", "3.2)", "(b)", "ג.", "§ 4". */
const COUNTED = /^(?:§\s*)?[([]?(?:\d{1,3}(?:\.\d{1,3})*|[\p{L}]{1,2}(?=[.)\]]))[.)\]:]*\s+(?=\S)/u;

/** A line without what only counts it, to find it again where another clause was put in before it. */
export const withoutCount = (line: string): string => line.replace(COUNTED, '');

/** Least share of words that two lines have in common to be called one line that was changed. */
const ALIKE = 0.4;
/** Most pairs of lines that are weighed; larger stretches are told apart as wholes. */
const MOST_PAIRS = 100_000;

/** How many words may still be looked up to tell which lines are alike. */
export interface PairBudget {
  lookups: number;
}

/**
 * Finds which lines of a stretch became which of another, in their order: each with the one it has most words in common
 * with, if it has enough. Where the stretches are too large to be weighed the n-th line is taken for the n-th, if they have
 * equally many. What it took is taken off `budget`.
 */
export function pairLines(
  before: readonly string[],
  after: readonly string[],
  budget: PairBudget,
): readonly LinePair[] {
  if (before.length === 1 && after.length === 1) return [both(before[0], after[0])];
  const [ours, theirs] = [before.map(bagOf), after.map(bagOf)];
  const lookups = ours.reduce((sum, { counts }) => sum + counts.size, 0) * theirs.length;
  if (ours.length * theirs.length > MOST_PAIRS || lookups > budget.lookups) {
    if (before.length === after.length) return before.map((line, at) => both(line, after[at]));
    return [...before.map((line) => both(line, undefined)), ...after.map((line) => both(undefined, line))];
  }
  budget.lookups -= lookups;
  return walk(before, after, ours, theirs);
}

interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

function bagOf(line: string): Bag {
  const words = withoutCount(line).split(' ');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

function likeness(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  const share = (2 * common) / (one.size + other.size);
  return share < ALIKE ? 0 : share;
}

/** The way through both stretches on which the paired lines are most alike. */
function walk(
  before: readonly string[],
  after: readonly string[],
  ours: readonly Bag[],
  theirs: readonly Bag[],
): LinePair[] {
  const width = theirs.length + 1;
  // best[i][j]: of what stands from line i and line j on.
  const best = new Float64Array((ours.length + 1) * width);
  const alike = new Float64Array(ours.length * theirs.length);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const like = likeness(ours[i] as Bag, theirs[j] as Bag);
      alike[i * theirs.length + j] = like;
      const paired = like === 0 ? 0 : like + at(i + 1, j + 1);
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: LinePair[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length && j < theirs.length) {
    const like = alike[i * theirs.length + j] ?? 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) pairs.push(both(before[i++], after[j++]));
    else if (at(i, j) === at(i + 1, j)) pairs.push(both(before[i++], undefined));
    else pairs.push(both(undefined, after[j++]));
  }
  for (; i < ours.length; i += 1) pairs.push(both(before[i], undefined));
  for (; j < theirs.length; j += 1) pairs.push(both(undefined, after[j]));
  return pairs;
}

const both = (before: string | undefined, after: string | undefined): LinePair => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
