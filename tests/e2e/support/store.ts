import type { Page } from 'puppeteer-core';
import type { BinStay } from '../../../src/domain/bin/bin.ts';
import { evidenceIdOf } from '../../../src/domain/case/entry.ts';
import type { ChainRecord } from '../../../src/domain/chain/record.ts';
import { type ChainFault, verifyChain } from '../../../src/domain/chain/verify.ts';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import type { Reminder } from '../../../src/domain/reminders/reminder.ts';
import type {
  AwaitedTermsRow,
  CaseRow,
  EntryRow,
  EvidenceRow,
  HeadRow,
  IncomingRow,
  RecordRow,
} from '../../../src/storage/rows.ts';
import type { Chromium } from './chromium.ts';
import { countPiecesOf, hashPiecesOf } from './stored-pieces.ts';

/** Bytes as they are told across to the test: their length and their SHA-256, computed from what is stored. */
interface BytesRead {
  readonly byteLength: number;
  readonly sha256: string;
}

interface Tables {
  cases: CaseRow;
  entries: EntryRow;
  evidence: EvidenceRow;
  pictures: { evidenceId: string; bytes: BytesRead };
  filePieces: { evidenceId: string; index: number; bytes: BytesRead };
  incoming: IncomingRow;
  awaitedTerms: AwaitedTermsRow;
  thumbnails: { evidenceId: string; bytes: BytesRead; mediaType: string };
  pageTexts: { evidenceId: string; text: string };
  records: RecordRow;
  heads: HeadRow;
  reminders: Reminder;
  dueMarks: DueMark;
  binStays: BinStay;
}

/**
 * A page of the extension that runs none of its code: from there a test reads what is really on disk, and writes to
 * storage.local what the test build listens to.
 */
export async function openStore(chromium: Chromium): Promise<Store> {
  return new Store(await chromium.open(chromium.url('manifest.json')));
}

export class Store {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All rows of a table, read with the browser's own IndexedDB; none while there is no database yet. */
  async rows<Name extends keyof Tables>(table: Name): Promise<Tables[Name][]> {
    return (await this.page.evaluate(readTable, table)) as Tables[Name][];
  }

  /** How many rows there are in every table of every database, whatever they are called; only those that have any. */
  rowCounts(): Promise<Record<string, number>> {
    return this.page.evaluate(countRows);
  }

  /** What does not match: in the chain of any case, or between a screenshot's bytes or text and their hash. */
  async faults(): Promise<string[]> {
    const [records, heads] = [await this.rows('records'), await this.rows('heads')];
    const faults: string[] = [];
    for (const caseId of new Set([...records, ...heads].map((row) => row.caseId))) {
      const chain = records.filter((row) => row.caseId === caseId).sort((a, b) => a.seq - b.seq);
      const head = heads.find((row) => row.caseId === caseId);
      const found: ChainFault[] = await verifyChain(chain as ChainRecord[], head?.hash);
      faults.push(...found.map((one) => `${caseId}: ${one.fault} at ${one.at}`));
    }
    return [...faults, ...(await this.danglingParts())];
  }

  /** Halves of something: an entry without its evidence, evidence without its bytes, rows of no case. */
  private async danglingParts(): Promise<string[]> {
    const [cases, entries] = [await this.rows('cases'), await this.rows('entries')];
    const [evidence, pictures] = [await this.rows('evidence'), await this.rows('pictures')];
    const faults: string[] = [];
    for (const entry of entries) {
      if (!cases.some((one) => one.id === entry.caseId)) faults.push(`entry ${entry.id} without its case`);
      const { content } = entry;
      const evidenceId = evidenceIdOf(content);
      if (evidenceId !== undefined && !evidence.some((one) => one.id === evidenceId)) {
        faults.push(`entry ${entry.id} without its evidence`);
      }
    }
    for (const { id, entryId, facts } of evidence) {
      const picture = pictures.find((one) => one.evidenceId === id);
      const sha256 =
        facts.kind === 'file' && !facts.derived ? await this.hashOfPieces(id) : picture?.bytes.sha256;
      if (sha256 !== facts.sha256) faults.push(`evidence ${id} whose bytes are not as hashed`);
      if (!entries.some((one) => one.id === entryId)) faults.push(`evidence ${id} without its entry`);
    }
    for (const { evidenceId } of pictures) {
      if (!evidence.some((one) => one.id === evidenceId)) faults.push(`picture ${evidenceId} of no evidence`);
    }
    return faults;
  }

  /** How many pieces of added files are on disk. */
  countPieces(): Promise<number> {
    return this.page.evaluate(countPiecesOf);
  }

  /** SHA-256 of an added file's pieces as one. */
  private hashOfPieces(evidenceId: string): Promise<string> {
    return this.page.evaluate(hashPiecesOf, evidenceId);
  }

  /** Writes to storage.local, as the test build's clock and steps read it. */
  async setLocal(values: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((given) => chrome.storage.local.set(given), values);
  }

  /** Reads from storage.local. */
  async getLocal(key?: string): Promise<Record<string, unknown>> {
    return this.page.evaluate((wanted) => chrome.storage.local.get(wanted ?? null), key);
  }
}

/** Runs in the page, so it holds all that it needs. */
async function readTable(table: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === 'tikiya')) return [];
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const rows: unknown[] = await done(db.transaction(table).objectStore(table).getAll());
  db.close();
  const told = async (value: unknown): Promise<unknown> => {
    if (!(value instanceof ArrayBuffer)) return value;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', value));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { byteLength: value.byteLength, sha256 };
  };
  const all = await Promise.all(
    rows.map(async (row) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(row as object).map(async ([key, value]) => [key, await told(value)]),
        ),
      ),
    ),
  );
  // Of a value that stands in two places the driver of Firefox tells the first alone.
  return JSON.parse(JSON.stringify(all));
}

/** Runs in the page, so it holds all that it needs. */
async function countRows(): Promise<Record<string, number>> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const counts: Record<string, number> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      const count = await done(db.transaction(table).objectStore(table).count());
      if (count > 0) counts[table] = count;
    }
    db.close();
  }
  return counts;
}
