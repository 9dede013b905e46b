import type { Sha256 } from '../chain/record.ts';
import type { CaseChoice, CaseRelation } from './compare-case.ts';

/** Whether what a backup holds comes to what is here, or takes its place. */
export type RestoreMode = 'merge' | 'replace';

/** One state of a case, in words that a list can show. */
export interface CaseState {
  readonly title: string;
  readonly entries: number;
  /** When it was last written to, milliseconds since 1970. */
  readonly touchedAtMs: number;
  readonly isBinned: boolean;
  readonly isSample: boolean;
}

/** A case in a restore: how it is here and how it is in the backup. */
export interface PlannedCase {
  readonly caseId: string;
  readonly relation: CaseRelation;
  /** Undefined: nothing but its chain is left there. */
  readonly mine: CaseState | undefined;
  readonly theirs: CaseState | undefined;
  /** The head of its chain here; null: it is not here. */
  readonly seen: Sha256 | null;
  /** Something in it did not match already when the backup was made. */
  readonly hadFaults: boolean;
}

/** What a restore would do. */
export interface RestorePlan {
  /** Cases of the backup. */
  readonly cases: readonly PlannedCase[];
  /** Cases that are here alone: a restore that replaces everything takes them away. */
  readonly onlyHere: readonly {
    readonly caseId: string;
    readonly mine: CaseState | undefined;
    readonly seen: Sha256 | null;
  }[];
}

/** Whether nothing is here that counts: what comes will be all there is. The sample case and the chains of erased ones count for nothing. */
export const isNothingHere = ({ cases, onlyHere }: RestorePlan): boolean =>
  cases.every(({ seen, mine }) => seen === null && !mine) &&
  onlyHere.every(({ mine }) => !mine || mine.isSample);

/** The cases that a restore which replaces everything takes away: those that are here alone, and those of which the backup has nothing but the chain. */
export const takenAway = ({ cases, onlyHere }: RestorePlan): readonly CaseState[] =>
  [...onlyHere, ...cases.filter(({ theirs }) => !theirs)].flatMap(({ mine }) => mine ?? []);

/** The cases of which something is here that the backup does not have, or may not: a restore that replaces everything takes it away. */
export const takenBack = ({ cases }: RestorePlan): readonly CaseState[] =>
  cases.flatMap(({ mine, theirs, relation }) => (mine && theirs && GOES_ON_HERE.has(relation) ? [mine] : []));

const GOES_ON_HERE: ReadonlySet<CaseRelation> = new Set(['newer-here', 'fork', 'doubtful']);

/** What the shopper chose. */
export interface RestoreChoice {
  readonly mode: RestoreMode;
  /** By the case, where it is otherwise than usual. */
  readonly choices: Readonly<Record<string, CaseChoice>>;
}
