import type { Money } from '../case/money.ts';
import type { Purchase } from '../case/purchase.ts';
import { assessFacts } from '../law/assess-facts.ts';
import type { Day } from '../time/day.ts';
import { answerAbout } from './citable.ts';
import type { Values } from './field.ts';

/** The currency in which the law's sums are. */
const LAW_CURRENCY = 'ILS';

/**
 * What may be claimed in small claims this year, by the law engine, where the total of a claim is above it. Undefined where it
 * is not, and where that cannot be told: another currency, or a year whose sum is not known.
 */
export function courtCapBelow(
  { claimTotal }: Pick<Values, 'claimTotal'>,
  { jurisdiction }: Pick<Purchase, 'jurisdiction'>,
  today: Day,
): Money | undefined {
  if (claimTotal?.currency !== LAW_CURRENCY) return undefined;
  const facts = { claim: claimTotal.minor };
  const read = assessFacts({ jurisdiction, facts, topic: 'court-cap', isReal: true }, today);
  const cap = read.ok ? answerAbout(read.value, 'court-cap')?.gives.cap : undefined;
  return cap !== undefined && claimTotal.minor > cap ? { minor: cap, currency: LAW_CURRENCY } : undefined;
}
