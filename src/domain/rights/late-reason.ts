import type { LawFacts } from '../case/purchase.ts';
import { type Day, parseDay } from '../time/day.ts';

/** The law's word for why a deal is cancelled that was not supplied in time. */
export const CANCELLED_LATE: LawFacts = { reason: 'late-delivery' };

/** Whether the goods should have come and did not, on a day. */
export function isLate(facts: LawFacts, today: Day): boolean {
  const agreed = parseDay(facts.agreedDeliveryDate);
  return facts.receivedDate === null && agreed !== undefined && agreed < today;
}

/** Whether a deal is cancelled because it is late: whoever cancels what did not come does it for that, unless they told why. */
export const isForLate = (facts: LawFacts, today: Day): boolean =>
  facts.reason === undefined && isLate(facts, today) && wasLateAtNotice(facts);

/** Whether the day of supply was over when notice was given, or is now where none was. */
function wasLateAtNotice({ noticeDate, agreedDeliveryDate }: LawFacts): boolean {
  const [given, agreed] = [parseDay(noticeDate), parseDay(agreedDeliveryDate)];
  return given === undefined || (agreed !== undefined && agreed < given);
}
