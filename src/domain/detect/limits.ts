/**
 * What reading one page may cost. A page is hostile: it may have a million nodes or lines of megabytes, and the
 * answer must come within a fifth of a second. Counted in work done, so that it is the same everywhere; the time is
 * the last resort, on large pages only, and then there is no answer at all. A page of usual size is read to its end
 * even on a machine that is busy with something else.
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
  milliseconds: 120,
  usualNodes: 5_000,
  usualCharacters: 60_000,
};
