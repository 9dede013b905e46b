import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { countryOf } from '../law/country-of.ts';
import type { Day } from '../time/day.ts';
import { isPaidBack } from './is-paid-back.ts';
import { ladderFacts } from './ladder-facts.ts';
import { type LawAnswer, lawAnswersOf } from './law-answers.ts';

/** The clock of a refund, by the name that every country gives it. */
const REFUND_CLOCK = 'refundDueBy';

/** The refund that the law owes after a notice of cancellation and that is not all back; undefined: there is none. */
export function refundOwed(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
): LawAnswer | undefined {
  const country = countryOf(subject.facts.purchase.jurisdiction);
  if (!country) return undefined;
  const facts = ladderFacts(country, subject, entries);
  const owed = lawAnswersOf(country, subject, entries, facts, today).find(
    ({ letter, clock }) => letter === 'cancellation-notice' && clock === REFUND_CLOCK,
  );
  return owed && !isPaidBack(subject, entries, owed.mayKeep) ? owed : undefined;
}
