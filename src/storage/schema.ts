import type { Transaction } from 'dexie';
import { fillRemovedAt } from './fill-removed-at.ts';

/**
 * Every version of the database that was ever released, oldest first. Append-only: a released step is never edited,
 * a new one gets the next number. An upgrade fills old rows, it never guesses; no network, no hashing, no foreign await.
 */
export interface SchemaStep {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Fills fields that rows of an earlier version lack, from what else is stored. */
  readonly fill?: (upgrade: Transaction) => Promise<void>;
}

export const SCHEMA_STEPS: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      cases: 'id, touchedAtMs',
      entries: 'id, &[caseId+removed+sortKey]',
      evidence: 'id, caseId, entryId',
      pictures: 'evidenceId',
      pageTexts: 'evidenceId',
      thumbnails: 'evidenceId',
      records: '[caseId+seq], subjectId',
      heads: 'caseId',
      reminders: 'id, caseId, [state+fireAtMs]',
      meta: 'key',
    },
  },
  {
    // Captures of more than one picture, and what is under way when the worker dies.
    version: 2,
    stores: {
      parts: '[evidenceId+name]',
      captureJobs: 'id',
      awaitedTerms: 'id, caseId, url',
    },
  },
  {
    // Case work: the clock that runs during a call or a wait.
    version: 3,
    stores: {
      // The last two: the timeline of one kind of entry, and of one person.
      entries:
        'id, &[caseId+removed+sortKey], [caseId+removed+content.kind+sortKey], [caseId+removed+content.agent+sortKey], [content.kind+removed], removedAtMs',
      // The bin, here and above; and what the list of cases says of each, made again when it is missing.
      cases: 'id, touchedAtMs, binnedAtMs',
      digests: 'caseId',
      timers: 'id, caseId',
      // Files that were added: their bytes in pieces, those that belong to no case yet, and the same file twice.
      evidence: 'id, caseId, entryId, [caseId+facts.sha256]',
      filePieces: '[evidenceId+index]',
      incoming: 'id, caseId',
      // How many days everything in the bin has been there.
      binStays: 'id',
      // What was answered to a date: dealt with, or wanted again later.
      dueMarks: 'id, caseId',
      // A backup that is being restored: what it is to do, and its rows until they take their place.
      restores: 'id',
      staged: '[restoreId+caseId+index]',
    },
    fill: fillRemovedAt,
  },
];

/** The version that this build writes. */
export const LATEST_VERSION = SCHEMA_STEPS.at(-1)?.version ?? 0;
