import type { Candidate, Candidates } from './candidate.ts';
import { HEADING_WORD } from './order-number-value.ts';

/** Weight from which a candidate is structured data's, which may be invisible and of an order seen before. */
export const STRUCTURED = 10;

const bare = (value: string): string => value.replace(/[^\p{L}\d]/gu, '').toUpperCase();

/** The same number, or one of them with letters of the shop around it. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  return first.includes(second) || second.includes(first);
}

/** Whether the page shows order numbers, and none of them is the one that structured data gives. */
export function contradicts(numbers: readonly Candidate<string>[]): boolean {
  const marked = numbers.filter(({ weight }) => weight >= STRUCTURED);
  const shown = numbers.filter(({ weight }) => weight >= HEADING_WORD && weight < STRUCTURED);
  return (
    marked.length > 0 &&
    shown.length > 0 &&
    !shown.some(({ value }) => marked.some((one) => isSame(one.value, value)))
  );
}

/** What a layer read, without what it took from structured data. */
export function withoutStructured(layer: Candidates): Candidates {
  const rest = <Value>(candidates: readonly Candidate<Value>[]): Candidate<Value>[] =>
    candidates.filter(({ weight }) => weight < STRUCTURED);
  return {
    ...layer,
    orderNumbers: rest(layer.orderNumbers),
    totals: rest(layer.totals),
    orderDates: rest(layer.orderDates),
    merchants: rest(layer.merchants),
    ...(layer.trackingNumbers && { trackingNumbers: rest(layer.trackingNumbers) }),
  };
}
