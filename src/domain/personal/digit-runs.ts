/** Digits that stand together. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between this group and the one before it; empty for the first of a run. */
  readonly before: string;
}

/** Spaces and marks that may stand within one number; a line break or a slash may not. */
const JOINT = /^[ \u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069.()\-–‑]{1,4}$/;
const LONGEST_JOINT = 4;
const MOST_GROUPS = 50_000;

/**
 * The groups of digits of a text, in runs that could each be a number written in groups. A run may hold several numbers
 * with only a space between them. Digits are European ones: fold the text first.
 */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  let count = 0;
  for (const match of text.matchAll(/\d+/g)) {
    count += 1;
    if (count > MOST_GROUPS) break;
    const [start, digits] = [match.index, match[0]];
    const gap = last && start - last.end <= LONGEST_JOINT ? text.slice(last.end, start) : '';
    const isJoined = JOINT.test(gap);
    const group: DigitGroup = { start, end: start + digits.length, digits, before: isJoined ? gap : '' };
    const run = runs.at(-1);
    if (isJoined && run) run.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs;
}

/** Whether the mark between two groups ties them to one code, as a hyphen does and a space does not. */
export const isTied = (joint: string): boolean => /[-–‑.]/.test(joint);

/**
 * How many groups from `at` on hold exactly `length` digits together; 0 when a group's end does not fall there, or more
 * than `most` groups would be needed.
 */
export function groupsOfLength(run: readonly DigitGroup[], at: number, length: number, most = 6): number {
  let sum = 0;
  for (let taken = 0; taken < most && at + taken < run.length; taken += 1) {
    sum += run[at + taken]?.digits.length ?? 0;
    if (sum === length) return taken + 1;
    if (sum > length) return 0;
  }
  return 0;
}

/** The digits of some groups in a row. */
export const digitsOf = (run: readonly DigitGroup[], at: number, count: number): string =>
  run
    .slice(at, at + count)
    .map(({ digits }) => digits)
    .join('');
