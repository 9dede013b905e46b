import { prefixesOf } from './prefixes.ts';
import { type Query, type QueryWord, readForms, type Term, weightOf } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** A limit on what the index may hold: terms, and mentions of them. Far above a life's complaints; they bound the memory. */
export interface IndexLimits {
  readonly terms: number;
  readonly mentions: number;
}

export const INDEX_LIMITS: IndexLimits = { terms: 1_500_000, mentions: 24_000_000 };

/** Beyond so many units that are gone, the index is swept even when nothing was erased. */
const MOST_DEAD = 500;

/**
 * Which texts hold which words. A text is added as a unit of an owner (an entry, a case) with a weight; units are
 * numbered as they come. It keeps no text and no places: those are found again in the few texts that are shown.
 */
export class WordIndex {
  readonly #limits: IndexLimits;
  /** One unit, or several in rising order: most terms of a large index are in one text alone. */
  readonly #units = new Map<string, number | number[]>();
  readonly #vocabulary = new Vocabulary();
  readonly #ownerOf: number[] = [];
  readonly #weightOf: number[] = [];
  readonly #dead = new Set<number>();
  #mentions = 0;

  constructor(limits = INDEX_LIMITS) {
    this.#limits = limits;
  }

  /** No room for more. */
  get isFull(): boolean {
    return this.#units.size >= this.#limits.terms || this.#mentions >= this.#limits.mentions;
  }

  /** Whether it holds this form, of whatever unit. */
  holds(form: string): boolean {
    return this.#units.has(form);
  }

  /** Adds a text; gives the number of its unit. What no longer finds room is left out. */
  add(owner: number, weight: number, text: string): number {
    const unit = this.#ownerOf.push(owner) - 1;
    this.#weightOf.push(weight);
    readForms(text, (form) => {
      this.#mention(form, unit);
      return true;
    });
    return unit;
  }

  #mention(form: string, unit: number): void {
    const units = this.#units.get(form);
    const last = typeof units === 'object' ? units[units.length - 1] : units;
    if (last === unit || this.isFull) return;
    this.#mentions += 1;
    if (typeof units === 'object') units.push(unit);
    else if (units !== undefined) this.#units.set(form, [units, unit]);
    else {
      this.#units.set(form, unit);
      this.#vocabulary.add(form);
    }
  }

  /** Takes units out: they are found no more from now on. `sweep` takes their words out too. */
  remove(units: readonly number[]): void {
    for (const unit of units) {
      this.#dead.add(unit);
      // What is worth nothing is not found.
      this.#weightOf[unit] = 0;
    }
    if (this.#dead.size > MOST_DEAD) this.sweep();
  }

  /** Lets go of every word of units that were taken out. */
  sweep(): void {
    if (this.#dead.size === 0) return;
    const dead = this.#dead;
    this.#mentions = 0;
    for (const [term, units] of this.#units) {
      const kept = (typeof units === 'number' ? [units] : units).filter((unit) => !dead.has(unit));
      const [first] = kept;
      if (first === undefined) this.#units.delete(term);
      else this.#units.set(term, kept.length === 1 ? first : kept);
      this.#mentions += kept.length;
    }
    this.#vocabulary.prune((term) => this.#units.has(term));
    dead.clear();
  }

  /**
   * For each word of a query, what it is worth in each owner (by the owner's number, below `ownerCount`): 0 where it
   * is not found, else the weight of the best of its texts by how well it fits.
   */
  score(query: Query, ownerCount: number): Float32Array[] {
    return query.map((word) => this.#scoreWord(word, ownerCount));
  }

  #scoreWord({ ways }: QueryWord, ownerCount: number): Float32Array {
    const [only, ...others] = ways.map((way) => this.#scoreWay(way, ownerCount));
    const best = only ?? new Float32Array(ownerCount);
    for (const other of others)
      for (let owner = 0; owner < ownerCount; owner += 1)
        if ((other[owner] as number) > (best[owner] as number)) best[owner] = other[owner] as number;
    return best;
  }

  #scoreWay(way: readonly Term[], ownerCount: number): Float32Array {
    const [first, ...others] = way.map((term) => this.#scoreTerm(term, ownerCount));
    const least = first ?? new Float32Array(ownerCount);
    for (const other of others)
      for (let owner = 0; owner < ownerCount; owner += 1)
        if ((other[owner] as number) < (least[owner] as number)) least[owner] = other[owner] as number;
    return least;
  }

  #scoreTerm({ cores }: Term, ownerCount: number): Float32Array {
    const scores = new Float32Array(ownerCount);
    const [ownerOf, weights] = [this.#ownerOf, this.#weightOf];
    const tellUnit = (unit: number, weight: number): void => {
      const owner = ownerOf[unit] as number;
      const score = weight * (weights[unit] as number);
      if (score > (scores[owner] as number)) scores[owner] = score;
    };
    const tell = (term: string, weight: number): void => {
      const units = this.#units.get(term);
      if (typeof units === 'number') tellUnit(units, weight);
      else if (units) for (let at = 0; at < units.length; at += 1) tellUnit(units[at] as number, weight);
    };
    for (const core of cores) {
      const tellFrom = (prefix: string): void => {
        const start = prefix + core.form;
        if (core.isWhole) tell(start, weightOf(core, prefix, start));
        else this.#vocabulary.forEachFrom(start, (term) => tell(term, weightOf(core, prefix, term)));
      };
      tellFrom('');
      for (const prefix of prefixesOf(core.form)) tellFrom(prefix);
    }
    return scores;
  }
}
