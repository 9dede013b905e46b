import { parseQuery } from './query.ts';
import type { SearchPart, SearchText } from './search-texts.ts';
import { INDEX_LIMITS, WordIndex } from './word-index.ts';

/** Something that can be found: an entry, or a case itself (whose id is that of the case). */
export interface SearchDoc {
  readonly id: string;
  readonly caseId: string;
  /** When it happened, in milliseconds since 1970; the newer of two that fit as well stands first. */
  readonly atMs: number;
  /** In the bin. */
  readonly isRemoved: boolean;
  readonly texts: readonly SearchText[];
}

/** Something found, the best first. */
export interface SearchHit {
  readonly id: string;
  readonly caseId: string;
  readonly score: number;
}

export interface Found {
  /** How many were found, `hits` being the best of them. */
  readonly total: number;
  /** In how many cases. */
  readonly caseCount: number;
  readonly hits: readonly SearchHit[];
}

interface Owner extends Omit<SearchDoc, 'texts'> {
  readonly units: number[];
}

/** How much it is worth that a word stands there. */
const PART_WEIGHTS: Readonly<Record<SearchPart, number>> = {
  title: 1,
  facts: 0.95,
  words: 0.85,
  messages: 0.6,
  page: 0.5,
  kind: 0.2,
};
/** A case whose own name or facts fit stands before its entries. */
const CASE_BONUS = 1.3;
/** Kept of the weight of a word that is not in the entry but in the name or facts of its case. */
const FROM_CASE = 0.3;
const IN_BIN = 0.5;

/** Everything that can be found, kept up to date piece by piece. */
export class CaseSearch {
  readonly #index: WordIndex;
  readonly #owners: (Owner | undefined)[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(limits = INDEX_LIMITS) {
    this.#index = new WordIndex(limits);
  }

  /** No room for more texts. */
  get isFull(): boolean {
    return this.#index.isFull;
  }

  /** Adds something, or puts it in place of what had its id. Long texts of it are to be added anew. */
  put({ texts, ...doc }: SearchDoc): void {
    this.remove(doc.id);
    const number = this.#owners.length;
    this.#owners.push({ ...doc, units: [] });
    this.#numbers.set(doc.id, number);
    this.add(doc.id, texts);
  }

  /** Adds further texts to something that is there; else nothing happens. */
  add(id: string, texts: readonly SearchText[]): void {
    const number = this.#numbers.get(id);
    const owner = number === undefined ? undefined : this.#owners[number];
    if (number === undefined || !owner) return;
    for (const { part, text } of texts) owner.units.push(this.#index.add(number, PART_WEIGHTS[part], text));
  }

  /** Takes something out. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#index.remove(this.#owners[number]?.units ?? []);
    this.#owners[number] = undefined;
    this.#numbers.delete(id);
  }

  /** Takes a case and everything in it out; gives their ids. */
  removeCase(caseId: string): readonly string[] {
    const ids = this.#owners.flatMap((owner) => (owner?.caseId === caseId ? [owner.id] : []));
    for (const id of ids) this.remove(id);
    return ids;
  }

  /** Lets go of every word of what was taken out: after something was erased. */
  sweep(): void {
    this.#index.sweep();
  }

  /** Whether a word in its plain form is still anywhere in the index. */
  holds(form: string): boolean {
    return this.#index.holds(form);
  }

  /** What fits everything that was typed, at most so many. Nothing when nothing was typed that can be looked for. */
  find(text: string, most: number): Found {
    const query = parseQuery(text);
    if (query.length === 0) return { total: 0, caseCount: 0, hits: [] };
    const scores = this.#index.score(query, this.#owners.length);
    const best = new Best(most);
    const cases = new Set<string>();
    let total = 0;
    for (const [number, owner] of this.#owners.entries()) {
      const score = owner ? this.#scoreOf(owner, number, scores) : 0;
      if (!owner || score === 0) continue;
      total += 1;
      cases.add(owner.caseId);
      best.offer(owner, score);
    }
    return { total, caseCount: cases.size, hits: best.hits() };
  }

  #scoreOf(owner: Owner, number: number, scores: readonly Float32Array[]): number {
    const isCase = owner.id === owner.caseId;
    const ofCase = isCase ? undefined : this.#numbers.get(owner.caseId);
    let sum = 0;
    let hasOwn = false;
    for (const word of scores) {
      const own = word[number] ?? 0;
      const score = own > 0 || ofCase === undefined ? own : FROM_CASE * (word[ofCase] ?? 0);
      if (score === 0) return 0;
      sum += score;
      hasOwn ||= own > 0;
    }
    if (!hasOwn) return 0;
    return sum * (isCase ? CASE_BONUS : 1) * (owner.isRemoved ? IN_BIN : 1);
  }
}

/** The best of many, without putting them all in order. */
class Best {
  readonly #most: number;
  readonly #kept: { readonly owner: Owner; readonly score: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(owner: Owner, score: number): void {
    const kept = this.#kept;
    const isBefore = (at: number): boolean => {
      const other = kept[at];
      return !other || score > other.score || (score === other.score && owner.atMs > other.owner.atMs);
    };
    if (kept.length >= this.#most && !isBefore(kept.length - 1)) return;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { owner, score });
    if (kept.length > this.#most) kept.pop();
  }

  hits(): readonly SearchHit[] {
    return this.#kept.map(({ owner: { id, caseId }, score }) => ({ id, caseId, score }));
  }
}
