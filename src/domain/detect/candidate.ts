import type { Finding, FoundIn } from './finding.ts';
import type { MarkedOrder } from './marked-order.ts';
import type { Line } from './page.ts';
import { placeOf } from './place.ts';

/** Where a candidate was read: an element or a line, and the value as it is written there. */
export interface Spot {
  readonly element?: Element;
  readonly line?: Line;
  readonly written: string;
}

/** One place where a value was read; several of them are weighed against each other. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly foundIn: FoundIn;
  readonly excerpt: string;
  /** Higher is more telling; compared within one field only. */
  readonly weight: number;
  readonly spot?: Spot;
}

/** What a layer read, before anything was weighed. */
export interface Candidates {
  readonly orderNumbers: readonly Candidate<string>[];
  readonly totals: readonly Candidate<{ decimal: string; currency?: string }>[];
  readonly orderDates: readonly Candidate<{ text: string }>[];
  readonly merchants: readonly Candidate<string>[];
  readonly trackingNumbers?: readonly Candidate<string>[];
  /** The layer saw a list of orders. */
  readonly orderList: boolean;
  /** The orders of that list, where the layer has them whole. */
  readonly orders?: readonly MarkedOrder[];
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

/** The candidates of the greatest weight, in order. */
export function heaviestOf<Value>(candidates: readonly Candidate<Value>[]): readonly Candidate<Value>[] {
  const heaviest = candidates.reduce((most, { weight }) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  return candidates.filter(({ weight }) => weight === heaviest);
}

/** What a candidate becomes when it was decided for. */
export function findingOf<Value>(
  candidate: Omit<Candidate<unknown>, 'value' | 'weight'>,
  value: Value,
  sure: boolean,
): Finding<Value> {
  const { foundIn, excerpt, spot } = candidate;
  const place = spot && placeOf(spot.element ?? spot.line?.element, spot.written, spot.line?.number);
  return { value, sure, foundIn, excerpt, ...(place && { place }) };
}
