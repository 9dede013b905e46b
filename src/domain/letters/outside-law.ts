import type { LawFacts } from '../case/purchase.ts';
import type { Country } from '../law/country.ts';
import type { Day } from '../time/day.ts';

/** What takes a deal out of consumer law does so on any day. */
const ANY_DAY = '2026-01-01' as Day;

/**
 * Whether a deal is none of its country's consumer law: a private seller, a purchase for a business, a bank. Then neither does
 * what that law says of notices hold. As the bodies that enforce it see it, by the country's ladder; false while facts that
 * decide are missing or contradict each other.
 */
export function isOutsideConsumerLaw(country: Country, facts: LawFacts): boolean {
  const read = country.read(facts);
  if (!read.ok) return false;
  const situation = { facts: read.value, hasWritten: true, today: ANY_DAY };
  return (country.ladder?.rungs ?? []).some((rung) => {
    const fit = rung.fit(situation);
    return fit.fit === 'not' && fit.why === 'outside-consumer-law';
  });
}
