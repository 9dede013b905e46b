import type { FoundIn } from './finding.ts';

/** One place where a value was read; several of them are weighed against each other. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly foundIn: FoundIn;
  readonly excerpt: string;
  /** Higher is more telling; compared within one field only. */
  readonly weight: number;
}

/** What a layer read, before anything was weighed. */
export interface Candidates {
  readonly orderNumbers: readonly Candidate<string>[];
  readonly totals: readonly Candidate<{ decimal: string; currency?: string }>[];
  readonly orderDates: readonly Candidate<{ text: string }>[];
  readonly merchants: readonly Candidate<string>[];
  /** The layer saw a list of orders. */
  readonly orderList: boolean;
  /** Currency that the markup names for the whole page. */
  readonly currency?: string;
}

/** A layer that read nothing. */
export const NO_CANDIDATES: Candidates = {
  orderNumbers: [],
  totals: [],
  orderDates: [],
  merchants: [],
  orderList: false,
};

/** Different values among candidates, in order. */
export function distinct<Value>(candidates: readonly Candidate<Value>[]): Value[] {
  return [...new Set(candidates.map((candidate) => candidate.value))];
}
