import { evidenceIdOf } from '../../../domain/case/entry.ts';
import { CaseSearch, type Found } from '../../../domain/search/case-search.ts';
import { type SearchText, searchTextsOfCase } from '../../../domain/search/search-texts.ts';
import type { Database } from '../../../storage/database.ts';
import { findCase, findEntry, listCases } from '../../../storage/queries.ts';
import type { CaseRow, EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { listEntriesById, listEvidenceOf, listHeads, listWritten } from '../../../storage/search-queries.ts';
import { type KeptEntry, keepEntry } from './kept-entry.ts';
import { readLongTexts } from './long-texts.ts';
import type { SearchState } from './search-messages.ts';
import type { SpokenKinds } from './spoken-kinds.ts';

/** Entries that are read at once. A keystroke waits for one such batch at most. */
const BATCH = 150;

/**
 * Holds everything that can be found, in memory alone: what is erased from the store is in no other place afterwards.
 * Reads the store once, entries before the long texts of their evidence, and then follows what is written.
 */
export class SearchKeeper {
  readonly cases = new Map<string, CaseRow>();
  readonly entries = new Map<string, KeptEntry>();
  readonly #db: Database;
  readonly #kinds: SpokenKinds;
  readonly #onChange: () => void;
  readonly #search = new CaseSearch();
  /** How far the chain of each case was followed. */
  readonly #seqs = new Map<string, number>();
  /** Ids of entries whose long texts are unread, the newest last. */
  #unread: string[] = [];
  #isReady = false;
  #last: Promise<void> | undefined;

  constructor(db: Database, kinds: SpokenKinds, onChange: () => void) {
    this.#db = db;
    this.#kinds = kinds;
    this.#onChange = onChange;
  }

  get state(): SearchState {
    return { isReady: this.#isReady, unread: this.#unread.length, isFull: this.#search.isFull };
  }

  /** The texts of a case itself. */
  textsOfCase({ facts }: CaseRow): readonly SearchText[] {
    return [...searchTextsOfCase(facts), this.#kinds.textOfCase(facts)];
  }

  /** Whether a word in its plain form is still held, of whatever it was. */
  holds(form: string): boolean {
    return this.#search.holds(form);
  }

  find(text: string, most: number): Found {
    return this.#search.find(text, most);
  }

  /** Takes in what was written since; at first everything. One after the other, however often it is called. */
  follow(): Promise<void> {
    const before = this.#last;
    const next = before ? before.then(() => this.#catchUp()) : this.#readAll();
    this.#last = next;
    return next;
  }

  /** Reads the long texts that are still unread. To be called again after `follow`. */
  async readLong(): Promise<void> {
    while (!this.#search.isFull) {
      const id = this.#unread.pop();
      if (id === undefined) return;
      await this.#readLongOf(id);
      this.#onChange();
    }
    this.#onChange();
  }

  async #readAll(): Promise<void> {
    for (const head of await listHeads(this.#db)) this.#seqs.set(head.caseId, head.seq);
    for (const row of await listCases(this.#db)) this.#putCase(row);
    for (let after: string | undefined; ; ) {
      const rows = await listEntriesById(this.#db, after, BATCH);
      await this.#putEntries(rows);
      after = rows.at(-1)?.id;
      if (rows.length < BATCH) break;
    }
    const atMs = (id: string): number => this.entries.get(id)?.atMs ?? 0;
    this.#unread.sort((one, other) => atMs(one) - atMs(other));
    this.#isReady = true;
    this.#onChange();
  }

  async #catchUp(): Promise<void> {
    const heads = await listHeads(this.#db);
    let isErased = false;
    for (const caseId of this.#seqs.keys()) {
      if (heads.some((head) => head.caseId === caseId)) continue;
      this.#dropCase(caseId);
      this.#seqs.delete(caseId);
      isErased = true;
    }
    for (const { caseId, seq } of heads) {
      const before = this.#seqs.get(caseId) ?? -1;
      if (seq <= before) continue;
      isErased = (await this.#followCase(caseId, before)) || isErased;
      this.#seqs.set(caseId, seq);
    }
    if (isErased) this.#search.sweep();
    this.#onChange();
  }

  /** True when something was erased. */
  async #followCase(caseId: string, afterSeq: number): Promise<boolean> {
    const written = await listWritten(this.#db, caseId, afterSeq);
    const row = await findCase(this.#db, caseId);
    if (!row) {
      this.#dropCase(caseId);
      return true;
    }
    this.#putCase(row);
    const entryIds = new Set<string>();
    for (const { subject } of written) {
      if (subject.type === 'entry') entryIds.add(subject.id);
      const owner = subject.type === 'evidence' ? await this.#entryOf(subject.id) : undefined;
      if (owner !== undefined) entryIds.add(owner);
    }
    for (const id of entryIds) {
      const entry = await findEntry(this.#db, id);
      if (entry) await this.#putEntries([entry]);
      else this.#drop(id);
    }
    return written.some(({ isErased }) => isErased);
  }

  /** The entry of a piece of evidence, which may have been erased by now. */
  async #entryOf(evidenceId: string): Promise<string | undefined> {
    const row = await this.#db.evidence.get(evidenceId);
    if (row) return row.entryId;
    for (const { entry, evidenceIds } of this.entries.values())
      if (evidenceIds.includes(evidenceId)) return entry.id;
    return undefined;
  }

  #putCase(row: CaseRow): void {
    this.cases.set(row.id, row);
    this.#search.put({
      id: row.id,
      caseId: row.id,
      atMs: row.touchedAtMs,
      isRemoved: row.binnedAtMs !== undefined,
      texts: this.textsOfCase(row),
    });
  }

  async #putEntries(rows: readonly EntryRow[]): Promise<void> {
    const withEvidence = rows.filter(({ content }) => evidenceIdOf(content) !== undefined);
    const evidence = new Map<string, EvidenceRow[]>();
    if (withEvidence.length > 0)
      for (const row of await listEvidenceOf(
        this.#db,
        withEvidence.map(({ id }) => id),
      ))
        evidence.set(row.entryId, [...(evidence.get(row.entryId) ?? []), row]);
    for (const row of rows) {
      const { kept, texts } = keepEntry(row, evidence.get(row.id) ?? []);
      const { id, caseId, atMs } = kept;
      if (this.entries.has(id)) this.#unread = this.#unread.filter((one) => one !== id);
      this.entries.set(id, kept);
      const isRemoved = row.removed === 1;
      this.#search.put({ id, caseId, atMs, isRemoved, texts: [...texts, this.#kinds.textOf(row)] });
      if (kept.original) this.#unread.push(id);
    }
  }

  async #readLongOf(id: string): Promise<void> {
    const kept = this.entries.get(id);
    if (!kept) return;
    const texts = await readLongTexts(this.#db, kept);
    // It may have been corrected or erased meanwhile: then it is read anew, or not at all.
    if (this.entries.get(id) === kept)
      this.#search.add(
        id,
        texts.filter(({ part }) => part !== 'words'),
      );
  }

  #drop(id: string): void {
    this.entries.delete(id);
    this.#unread = this.#unread.filter((one) => one !== id);
    this.#search.remove(id);
  }

  #dropCase(caseId: string): void {
    this.cases.delete(caseId);
    for (const id of this.#search.removeCase(caseId)) this.#drop(id);
  }
}
