import { Dexie, type EntityTable, type Table } from 'dexie';
import type { BinStay } from '../domain/bin/bin.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { DueMark } from '../domain/reminders/due-mark.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import type { CallTimer } from '../domain/timers/call-timer.ts';
import type { RestoreRow, StagedRow } from './restore-rows.ts';
import type {
  AwaitedTermsRow,
  CaptureJobRow,
  CaseRow,
  DigestRow,
  EntryRow,
  EvidenceRow,
  FilePieceRow,
  HeadRow,
  IncomingRow,
  MetaRow,
  PageTextRow,
  PartRow,
  PictureRow,
  RecordRow,
  ThumbnailRow,
} from './rows.ts';
import { LATEST_VERSION, SCHEMA_STEPS } from './schema.ts';

/** The one database of the extension, with its tables. */
export interface Database extends Dexie {
  readonly cases: EntityTable<CaseRow, 'id'>;
  readonly entries: EntityTable<EntryRow, 'id'>;
  readonly evidence: EntityTable<EvidenceRow, 'id'>;
  readonly pictures: EntityTable<PictureRow, 'evidenceId'>;
  readonly pageTexts: EntityTable<PageTextRow, 'evidenceId'>;
  readonly parts: Table<PartRow, [string, string]>;
  readonly filePieces: Table<FilePieceRow, [string, number]>;
  readonly incoming: EntityTable<IncomingRow, 'id'>;
  readonly captureJobs: EntityTable<CaptureJobRow, 'id'>;
  readonly awaitedTerms: EntityTable<AwaitedTermsRow, 'id'>;
  readonly thumbnails: EntityTable<ThumbnailRow, 'evidenceId'>;
  readonly records: Table<RecordRow, [string, number]>;
  readonly heads: EntityTable<HeadRow, 'caseId'>;
  readonly reminders: EntityTable<Reminder, 'id'>;
  readonly dueMarks: EntityTable<DueMark, 'id'>;
  readonly timers: EntityTable<CallTimer, 'id'>;
  readonly binStays: EntityTable<BinStay, 'id'>;
  readonly digests: EntityTable<DigestRow, 'caseId'>;
  readonly restores: EntityTable<RestoreRow, 'id'>;
  readonly staged: Table<StagedRow, [string, string, number]>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
}

/** What happens to the database from outside; the screens have words for each. */
export type DatabaseEvent = 'blocked' | 'upgraded-elsewhere' | 'closed';

/** Name of the database in every browser. */
const DATABASE_NAME = 'tikiya';

// Dexie multiplies its version numbers by ten in the browser's own database.
const NATIVE_FACTOR = 10;

/**
 * Makes the database, not yet opened. Every transaction asks for strict durability: the browser's default answers
 * before the bytes have left its buffers, and "saved" must be true after a power cut.
 * `upTo` limits the schema to an old version; for tests of upgrades.
 */
export function makeDatabase(name = DATABASE_NAME, upTo = LATEST_VERSION): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const step of SCHEMA_STEPS) {
    if (step.version > upTo) continue;
    const version = db.version(step.version).stores({ ...step.stores });
    if (step.fill) version.upgrade(step.fill);
  }
  return db;
}

/**
 * Opens the database. `onEvent` hears when another window holds up an upgrade (`blocked`), when a newer version took
 * over while this one was open (its connection is closed so that the upgrade can go on), and when the browser closed it.
 * Throws `storage-newer` when the data was written by a newer version: Dexie alone would open it without a word.
 */
export async function openDatabase(db: Database, onEvent: (event: DatabaseEvent) => void): Promise<Database> {
  // Before opening: Dexie would patch a newer schema to fit its own.
  const stored = (await indexedDB.databases()).find((one) => one.name === db.name);
  if ((stored?.version ?? 0) >= (LATEST_VERSION + 1) * NATIVE_FACTOR) throw new TikiyaError('storage-newer');
  db.on('blocked', () => onEvent('blocked'));
  db.on('versionchange', () => {
    db.close();
    onEvent('upgraded-elsewhere');
  });
  db.on('close', () => onEvent('closed'));
  await db.open();
  return db;
}
