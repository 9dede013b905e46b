import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { isPaidBack } from '../ladder/is-paid-back.ts';
import type { Answer } from '../law/answer.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import type { TermNotice } from '../subscriptions/term-notice.ts';
import { toldNotice } from '../subscriptions/told-notice.ts';
import { type Day, parseDay } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';

/** The clock of a refund, by the name that every country gives it. */
const REFUND_CLOCK = 'refundDueBy';

/** The clocks of the notices before a fixed term ends. */
const NOTICE_OF: Readonly<Record<string, TermNotice>> = { noticeTo: 'notice', smsOn: 'sms' };

/** What a clock of an answer waits for: it came, it did not (`false`), or nothing tells. */
export type Happened = (answer: Pick<Answer, 'costs'>, clock: string) => boolean | undefined;

/**
 * Tells of the clocks of a case what the business did, by its entries up to `today`: money that is all back but for what
 * may be kept of it, and the notices of the end of a term.
 */
export function happenedIn(subject: Pick<Case, 'facts'>, entries: readonly Entry[], today: Day): Happened {
  const { purchase } = subject.facts;
  const zone = zoneOfLaw(purchase);
  const past = entries.filter(({ happenedAt }) => dayIn(zone, msOf(happenedAt)) <= today);
  const endsOn = parseDay(factsOfPurchase(purchase).endDate);
  return ({ costs }, clock) => {
    // Money that is not all back says nothing of more that may still come.
    if (clock === REFUND_CLOCK) return isPaidBack(subject, past, costs.fee) || undefined;
    const notice = NOTICE_OF[clock];
    return notice && endsOn ? toldNotice(notice, endsOn, past)?.came : undefined;
  };
}
