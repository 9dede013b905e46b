import type { CaseFacts } from '../case/case.ts';
import type { EntryBody } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import type { Moment } from '../time/moment.ts';

/** Lower-case hex of a SHA-256. */
export type Sha256 = string;

/** The version of the record format that `docs/evidence-format.md` describes. */
export const RECORD_FORMAT = 1;

/** What a record speaks of. */
export type Subject =
  | { readonly type: 'case'; readonly id: string }
  | { readonly type: 'entry'; readonly id: string }
  | { readonly type: 'evidence'; readonly id: string };

/**
 * What a record does: `put` gives a first or corrected version; `remove` takes the subject off the timeline and
 * `restore` brings it back (contents stay); `erase` is the tombstone: the contents of all its versions are gone.
 */
export type RecordAction = 'put' | 'remove' | 'restore' | 'erase';

/** The part of a record that is hashed into the chain and stays for ever, also after its contents were erased. */
export interface RecordHeader {
  readonly format: typeof RECORD_FORMAT;
  readonly caseId: string;
  readonly subject: Subject;
  readonly action: RecordAction;
  /** Version of the subject that this record makes; 1 is the first. Not raised by remove, restore and erase. */
  readonly version: number;
  readonly recordedAt: Moment;
  /** Hashes of the records before it: none for the first of a case, one after that, two for a merge (not written yet). */
  readonly parents: readonly Sha256[];
  /** SHA-256 of the salted contents; null where the record has none (remove, restore, erase). */
  readonly contentHash: Sha256 | null;
}

/** The contents of a record by its subject. */
export type RecordContent = CaseFacts | EntryBody | EvidenceFacts;

/** Contents with the random salt that keeps erased short texts from being guessed back from their hash. */
export interface SaltedContent {
  readonly salt: string;
  readonly content: RecordContent;
}

/** One link of a case's chain. `salted` is null when the record has no contents or they were erased. */
export interface ChainRecord {
  readonly header: RecordHeader;
  readonly hash: Sha256;
  readonly salted: SaltedContent | null;
}
