import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { Answer } from '../law/answer.ts';
import { countryOf } from '../law/country-of.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Day } from '../time/day.ts';
import { toldFacts } from './told-facts.ts';

/** A day until which the business lets the shopper use a right longer than the law does: its promise, and no law. */
export interface PolicyDate {
  readonly right: string;
  readonly until: Day;
}

/**
 * The days of the business's own terms that some answers of a case name, each once: the same terms may lengthen several
 * ways out. None of what the shopper has done already, seen from `today` in the zone of the case's law.
 */
export function policyDates(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  answers: readonly Answer[],
  today: Day,
): readonly PolicyDate[] {
  const named = answers.flatMap(({ right, policyUntil: until }) => (until ? [{ right, until }] : []));
  if (named.length === 0) return [];
  const country = countryOf(subject.facts.purchase.jurisdiction);
  const told = country?.read(toldFacts(subject, entries));
  const read = told?.ok ? told : country?.read(factsOfPurchase(subject.facts.purchase));
  const isUsed = named.some(
    ({ right }) => read?.ok && country?.whoActs?.hasActed(right, read.value, today) === true,
  );
  if (isUsed) return [];
  return named.filter(({ until }, at) => named.findIndex((other) => other.until === until) === at);
}
