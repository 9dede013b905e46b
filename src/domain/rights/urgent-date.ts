import type { Purchase } from '../case/purchase.ts';
import type { FactName } from '../law/own-facts.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { cancelAnswerOf } from './cancel-answer.ts';
import type { LegalDate } from './legal-date.ts';
import type { CaseRights } from './rights-of.ts';

/** The day of a case that the shopper has to act by first, or the fact that is missing to tell it. */
export type UrgentDate =
  | {
      readonly day: Day;
      readonly daysLeft: number;
      readonly right: string;
      readonly clock?: string;
      /** The case's law. */
      readonly country: string;
    }
  | { readonly needs: FactName };

/** Of what ends later than this, only the day to cancel by is worth its place. */
const NEAR_DAYS = 30;

/** The nearest day from `today` on, of the zone of the case's law. A day beats a missing fact; what has passed is over. */
export function urgentDateOf(purchase: Purchase, rights: CaseRights, today: Day): UrgentDate | undefined {
  const date = rights.dates.find((one) => isWorthAPlace(one, today));
  if (date) {
    const { right, clock, safeBy: day } = date;
    return {
      day,
      daysLeft: daysBetween(today, day),
      right,
      ...(clock !== undefined && { clock }),
      country: purchase.jurisdiction,
    };
  }
  const cancel = cancelAnswerOf(purchase, rights);
  const needs = cancel?.state === 'needs-fact' && !cancel.safeBy ? cancel.missing[0] : undefined;
  return needs && { needs };
}

/** The dates come the nearest first. */
function isWorthAPlace({ who, right, clock, safeBy, isMissing }: LegalDate, today: Day): boolean {
  const daysLeft = daysBetween(today, safeBy);
  const isToCancel = right === 'cancel' && clock === undefined;
  return who === 'shopper' && !isMissing && daysLeft >= 0 && (isToCancel || daysLeft <= NEAR_DAYS);
}
