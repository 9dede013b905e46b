import type { Money } from '../case/money.ts';
import type { Purchase } from '../case/purchase.ts';
import { countryOf } from '../law/country-of.ts';
import type { Day } from '../time/day.ts';
import type { Values } from './field.ts';

/** The currency in which the law's sums are. */
const LAW_CURRENCY = 'ILS';

/**
 * What may be claimed in small claims this year, as the ladder's step there says it, where the total of a claim is above it.
 * Undefined where it is not, and where that cannot be told: another currency, or a year whose sum is not known.
 */
export function courtCapBelow(
  { claimTotal }: Pick<Values, 'claimTotal'>,
  { jurisdiction }: Pick<Purchase, 'jurisdiction'>,
  today: Day,
): Money | undefined {
  if (claimTotal?.currency !== LAW_CURRENCY) return undefined;
  const country = countryOf(jurisdiction);
  const court = country?.ladder?.rungs.find(({ step }) => step === 'court');
  const read = country?.read({ claim: claimTotal.minor });
  if (!court || !read?.ok) return undefined;
  const fit = court.fit({ facts: read.value, hasWritten: true, today });
  return fit.fit === 'not' && fit.why === 'above-cap' ? fit.cap : undefined;
}
