import type { Sha256 } from '../chain/record.ts';

/** A case on one side: its chain, and whether anything but the chain is left of it. */
export interface CaseSide {
  /** How many records its chain has. */
  readonly length: number;
  /** The hash of the record at a place that both chains have. */
  readonly hashAt: (index: number) => Sha256 | undefined;
  /** False: it was erased, or there never was more than a chain. */
  readonly isThere: boolean;
}

/** How the case of a backup stands to the one here. */
export type CaseRelation =
  /** Not here. */
  | 'new'
  | 'same'
  /** What is here goes on from what is in the backup. */
  | 'newer-here'
  | 'newer-there'
  /** The same chain, and something here is not (any more) as it says; in the backup it is. */
  | 'damaged-here'
  /** Deleted for good, here or in the backup, after the other state. */
  | 'erased-here'
  | 'erased-there'
  /** Both went on from a common beginning, each in its own way. */
  | 'fork'
  /** The backup's chain does not verify: what it says of itself decides nothing. */
  | 'doubtful';

/** Which of two states of a case is to stand. */
export type CaseChoice = 'mine' | 'theirs';

/**
 * Compares a case here with that in a backup. Each record names the one before it by its hash, so that equal hashes at one place mean
 * that everything before is equal too. `here`: undefined when nothing of it is.
 */
export function compareCase(here: CaseSide | undefined, there: CaseSide, isDoubtful: boolean): CaseRelation {
  if (isDoubtful) return 'doubtful';
  if (!here || (here.length === 0 && !here.isThere)) return 'new';
  const [mine, theirs] = [here.length, there.length];
  const last = Math.min(mine, theirs) - 1;
  if (last >= 0 && here.hashAt(last) !== there.hashAt(last)) return 'fork';
  if (mine === theirs) return 'same';
  if (mine > theirs) return here.isThere || !there.isThere ? 'newer-here' : 'erased-here';
  return there.isThere || !here.isThere ? 'newer-there' : 'erased-there';
}

/** Whether the case in the backup is the one here, as far as that goes: nothing that stands in its chain here would go. */
export const goesOn = (relation: CaseRelation): boolean =>
  relation === 'newer-there' || relation === 'damaged-here';

/** What a merge does with a case unless the shopper chooses otherwise; undefined: they have to. Nothing that is here is lost by it. */
export function usualChoice(relation: CaseRelation): CaseChoice | undefined {
  if (relation === 'new' || goesOn(relation)) return 'theirs';
  return relation === 'fork' || relation === 'doubtful' ? undefined : 'mine';
}
