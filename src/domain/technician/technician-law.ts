import type { TechnicianContent } from '../case/entry.ts';
import type { LawFacts, Purchase } from '../case/purchase.ts';
import type { CheckedAnswer } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { countryOf } from '../law/country-of.ts';
import { daysBetween } from '../time/day.ts';
import { dayIn, hourIn, msOf } from '../time/moment.ts';
import { VISIT_PURPOSES, type VisitPurpose } from './visit-purpose.ts';

/** The law's name of what the visit was for; its values are asked for in its own words. */
export const VISIT_FACT = 'category';

const TOPIC = 'technician';

/** What the visit can have been for, as the law of a jurisdiction tells them apart; empty where it does not. */
export function visitPurposes(jurisdiction: string): readonly VisitPurpose[] {
  const word = countryOf(jurisdiction)?.vocabulary[VISIT_FACT];
  return word?.type === 'word' ? VISIT_PURPOSES.filter((purpose) => word.values.includes(purpose)) : [];
}

/**
 * What the law gives for a visit, by its engine. While nobody came, it is asked as if somebody came at `nowMs`; before the
 * agreed hour and where the law has no such rule there is nothing: undefined. `zone`: the law's.
 */
export function technicianAnswer(
  content: TechnicianContent,
  purchase: Purchase,
  nowMs: number,
  zone: string,
): CheckedAnswer | undefined {
  const { arrivedAt } = content;
  const cameMs = arrivedAt === null ? undefined : arrivedAt ? msOf(arrivedAt) : nowMs;
  const facts = factsOfVisit(content, cameMs, zone);
  if (!facts) return undefined;
  const { jurisdiction } = purchase;
  const assessed = assessFacts({ jurisdiction, topic: TOPIC, isReal: true, facts }, dayIn(zone, nowMs));
  return assessed.ok ? assessed.value.answers.find(({ right }) => right === TOPIC) : undefined;
}

/**
 * A visit in the words of the law, by when somebody came (milliseconds since 1970; undefined: nobody did). Undefined when
 * that was before the agreed day: nothing is late.
 */
export function factsOfVisit(
  { agreedOn, agreedFrom, agreedUntil, purpose }: TechnicianContent,
  cameMs: number | undefined,
  zone: string,
): LawFacts | undefined {
  const daysLate = cameMs === undefined ? 0 : daysBetween(agreedOn, dayIn(zone, cameMs));
  if (daysLate < 0) return undefined;
  const came =
    cameMs === undefined || daysLate > 1
      ? { arrivedTime: null }
      : { arrivedTime: hourIn(zone, cameMs), arrivedDay: daysLate === 1 ? 'next-day' : 'same-day' };
  return {
    ...(purpose && { [VISIT_FACT]: purpose }),
    coordinatedTime: agreedUntil ? `${agreedFrom}-${agreedUntil}` : agreedFrom,
    ...came,
  };
}
