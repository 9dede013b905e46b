import type { Purchase } from '../case/purchase.ts';
import { assessFacts } from '../law/assess-facts.ts';
import type { Day } from '../time/day.ts';
import { answerAbout } from './citable.ts';
import type { Values } from './field.ts';

/** The currency in which the law's sums are. */
const LAW_CURRENCY = 'ILS';

/**
 * Whether the total of a claim is above what may be claimed in small claims this year, by the law engine. False where that
 * cannot be told: another currency, or a year whose sum is not known.
 */
export function isAboveCourtCap(
  { claimTotal }: Pick<Values, 'claimTotal'>,
  { jurisdiction }: Pick<Purchase, 'jurisdiction'>,
  today: Day,
): boolean {
  if (claimTotal?.currency !== LAW_CURRENCY) return false;
  const facts = { claim: claimTotal.minor };
  const read = assessFacts({ jurisdiction, facts, topic: 'court-cap', isReal: true }, today);
  const within = read.ok ? answerAbout(read.value, 'court-cap')?.marks.within : undefined;
  return typeof within === 'object' && within[today.slice(0, 4)] === false;
}
