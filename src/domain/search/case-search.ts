import { BestOf } from './best-of.ts';
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
interface SearchHit {
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

/** What is in the index of something that can be found. */
interface Owner {
  readonly id: string;
  readonly caseId: string;
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
  /** By number, as they came. What every search goes through stands in lists of its own beside them. */
  readonly #owners: (Owner | undefined)[] = [];
  readonly #caseOf: number[] = [];
  readonly #atMs: number[] = [];
  /** What the worth of its words is taken times; 0 once it is gone. */
  readonly #factors: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #cases = new Map<string, number>();

  constructor(limits = INDEX_LIMITS) {
    this.#index = new WordIndex(limits);
  }

  /** No room for more texts. */
  get isFull(): boolean {
    return this.#index.isFull;
  }

  /** Adds something, or puts it in place of what had its id. Long texts of it are to be added anew. */
  put({ id, caseId, atMs, isRemoved, texts }: SearchDoc): void {
    this.remove(id);
    const caseNumber = this.#cases.get(caseId) ?? this.#cases.size;
    this.#cases.set(caseId, caseNumber);
    this.#numbers.set(id, this.#owners.length);
    this.#owners.push({ id, caseId, units: [] });
    this.#caseOf.push(caseNumber);
    this.#atMs.push(atMs);
    this.#factors.push((id === caseId ? CASE_BONUS : 1) * (isRemoved ? IN_BIN : 1));
    this.add(id, texts);
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
    this.#factors[number] = 0;
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
    const sums = this.#sumsOf(this.#index.score(query, this.#owners.length));
    const best = new BestOf(most);
    const isCaseFound = new Uint8Array(this.#cases.size);
    let total = 0;
    for (let number = 0; number < sums.length; number += 1) {
      const score = (sums[number] as number) * (this.#factors[number] as number);
      if (score <= 0) continue;
      total += 1;
      isCaseFound[this.#caseOf[number] as number] = 1;
      best.offer(number, score, this.#atMs[number] as number);
    }
    const hits = best.inOrder().flatMap(({ number, score }) => {
      const owner = this.#owners[number];
      return owner ? [{ id: owner.id, caseId: owner.caseId, score }] : [];
    });
    return { total, caseCount: isCaseFound.reduce((sum, one) => sum + one, 0), hits };
  }

  /** What each is worth for all words together: 0 where one is missing, or where none is its own. */
  #sumsOf(words: readonly Float32Array[]): Float32Array {
    const sums = new Float32Array(this.#owners.length);
    const own = new Uint8Array(this.#owners.length);
    const caseOf = this.#caseOf;
    const lacking = Number.NEGATIVE_INFINITY;
    for (const word of words) {
      const ofCases = this.#ofCases(word);
      for (let number = 0; number < sums.length; number += 1) {
        const worth = word[number] as number;
        const inCase = ofCases[caseOf[number] as number] as number;
        if (worth > 0) own[number] = 1;
        sums[number] = (sums[number] as number) + (worth || FROM_CASE * inCase || lacking);
      }
    }
    for (let number = 0; number < sums.length; number += 1) if (own[number] === 0) sums[number] = 0;
    return sums;
  }

  /** What a word is worth in the cases themselves, by their number. */
  #ofCases(word: Float32Array): Float32Array {
    const ofCases = new Float32Array(this.#cases.size);
    for (const [caseId, caseNumber] of this.#cases) {
      const number = this.#numbers.get(caseId);
      if (number !== undefined) ofCases[caseNumber] = word[number] as number;
    }
    return ofCases;
  }
}
