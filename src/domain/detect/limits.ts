/**
 * What reading one page may cost. A page is hostile: it may have a million nodes or lines of megabytes, and the
 * answer must come within a fifth of a second, of which the visible text needs its part. Counted in work done, and in
 * time: a walk that had to stop only offers what it got, and past the time there is no answer at all. A page of usual
 * size is bounded by its size; its time is longer, for a clock also runs while the machine is busy with something else,
 * and ends only what is made to be slow.
 */
export interface Limits {
  readonly nodes: number;
  readonly lines: number;
  readonly characters: number;
  readonly lineCharacters: number;
  readonly scriptCharacters: number;
  readonly structuredNodes: number;
  readonly milliseconds: number;
  /** Up to this many nodes, characters and lines the walk goes to its end, and the rest may take `usualMilliseconds`. */
  readonly usualNodes: number;
  readonly usualCharacters: number;
  /** Each line costs, however short: a text of sixty thousand signs may have thirty thousand. */
  readonly usualLines: number;
  readonly usualMilliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  nodes: 30_000,
  lines: 6_000,
  characters: 300_000,
  lineCharacters: 1_000,
  scriptCharacters: 300_000,
  structuredNodes: 3_000,
  milliseconds: 80,
  usualNodes: 5_000,
  usualCharacters: 60_000,
  usualLines: 2_000,
  usualMilliseconds: 5_000,
};
