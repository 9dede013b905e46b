import type { LastBackup } from '../domain/backup/backup-due.ts';
import type { KeptValues } from '../domain/backup/backup-format.ts';
import type { BinStay } from '../domain/bin/bin.ts';
import type { ChainRecord, Sha256 } from '../domain/chain/record.ts';
import type { DueMark } from '../domain/reminders/due-mark.ts';
import type { OldReminder, Reminder } from '../domain/reminders/reminder.ts';
import type { CallTimer } from '../domain/timers/call-timer.ts';
import type { AwaitedTermsRow, CaseRow, EntryRow, EvidenceRow } from './rows.ts';

/** The rows of a case that are kept in a backup, by their table. */
export interface CaseRows {
  readonly cases: readonly CaseRow[];
  readonly entries: readonly EntryRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly dueMarks: readonly DueMark[];
  readonly reminders: readonly (Reminder | OldReminder)[];
  readonly timers: readonly CallTimer[];
  readonly binStays: readonly BinStay[];
  readonly awaitedTerms: readonly AwaitedTermsRow[];
}

export const ROW_TABLES = [
  'cases',
  'entries',
  'evidence',
  'dueMarks',
  'reminders',
  'timers',
  'binStays',
  'awaitedTerms',
] as const satisfies readonly (keyof CaseRows)[];

/** What becomes of a case here in a restore. */
export interface CaseSwitch {
  readonly caseId: string;
  /** The head of its chain as it was seen here; null: it was not here. Another one by then, and nothing is switched. */
  readonly seen: Sha256 | null;
  /** It becomes what is staged, or goes with all it holds (it is not in a backup that replaces everything). */
  readonly becomes: 'staged' | 'nothing';
  /** What no chain holds stays as it is here: calls, answers to dates, awaited terms, files on their way. */
  readonly keepsMine?: true;
}

/** A restore under way. Bytes are on disk under the ids of their evidence, and belong to no case before the switch. */
export interface RestoreRow {
  readonly id: string;
  readonly startedAtMs: number;
  /**
   * `staging`: its page still writes. `ready`: all is there and was read back. `switched`: settings and drafts are left to do.
   * `dropped`: it is being taken away, and nothing is written for it any more.
   */
  readonly state: 'staging' | 'ready' | 'switched' | 'dropped';
  readonly cases: readonly CaseSwitch[];
  /** All that was here makes room: cases that are in neither list would be lost unseen, so there must be none. */
  readonly replaces: boolean;
  readonly kept: KeptValues;
  /** Present where the whole library will be what the backup holds: from then on that is its last backup. */
  readonly backedUp?: LastBackup;
}

/** A stretch of what is staged for a case; `index` counts from 0. */
export interface StagedRow {
  readonly restoreId: string;
  readonly caseId: string;
  readonly index: number;
  /** Evidence of which bytes are written here: to be found again when the page went away. */
  readonly evidenceIds?: readonly string[];
  readonly records?: readonly ChainRecord[];
  /** The place in the chain of the first of them. */
  readonly seqFrom?: number;
  readonly rows?: Partial<CaseRows>;
}
