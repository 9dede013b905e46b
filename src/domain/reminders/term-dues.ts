import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { goesOn } from '../subscriptions/subscription.ts';
import { subscriptionDues } from '../subscriptions/subscription-dues.ts';
import { dayIn } from '../time/moment.ts';
import type { Due } from './due.ts';

/** A deal has one term: the name of its end stays when the day is corrected. */
const SUBJECT = 'term';

/**
 * The last day of the fixed term of a deal that goes on, seen from `nowMs`, also once it has passed; none where the deal
 * ends before it by a notice that was given. `entries`: at least those of the `DATED_KINDS`. A closed case has none.
 */
export function termDues(subject: Case, entries: readonly Entry[], nowMs: number): Due[] {
  const { purchase } = subject.facts;
  if (!goesOn(purchase) || !factsOfPurchase(purchase).endDate) return [];
  const zone = zoneOfLaw(purchase);
  return subscriptionDues(subject, entries, dayIn(zone, nowMs))
    .filter(({ event }) => event === 'term-ends')
    .map(({ dueOn }) => ({
      caseId: subject.id,
      kind: 'term-end',
      subject: SUBJECT,
      dueOn,
      isLastDay: true,
      zone,
    }));
}
