/**
 * What reading one page may cost. A page is hostile: it may have a million nodes or lines of megabytes, and the
 * answer must come within a fifth of a second, of which the visible text needs its part. Counted in work done, and in
 * time on large pages: a walk that had to stop only offers what it got, and past the time there is no answer at all. A
 * page of usual size is read to its end even on a machine that is busy with something else.
 */
export interface Limits {
  readonly nodes: number;
  readonly lines: number;
  readonly characters: number;
  readonly lineCharacters: number;
  readonly scriptCharacters: number;
  readonly structuredNodes: number;
  readonly milliseconds: number;
  /** Up to this many nodes and characters the time does not matter. */
  readonly usualNodes: number;
  readonly usualCharacters: number;
}

export const DEFAULT_LIMITS: Limits = {
  nodes: 30_000,
  lines: 6_000,
  characters: 300_000,
  lineCharacters: 1_000,
  scriptCharacters: 300_000,
  structuredNodes: 3_000,
  milliseconds: 95,
  usualNodes: 5_000,
  usualCharacters: 60_000,
};
