import type { Case } from '../case/case.ts';
import { moneyOf } from '../case/case-money.ts';
import type { Entry } from '../case/entry.ts';
import type { LawFacts } from '../case/purchase.ts';
import type { LetterDetails } from '../settings/settings.ts';
import { type Day, parseDay } from '../time/day.ts';
import type { Values } from './field.ts';
import type { Standing } from './template.ts';

/** What the facts of a case give to a letter. `law`: those facts in the words of the law. */
export function caseValues(
  { facts }: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  law: LawFacts,
  details: LetterDetails,
): Values {
  const { purchase, wanted } = facts;
  const { merchant, orderNumber, reference, items, total } = purchase;
  const [orderedOn, receivedOn, agreedOn, noticeOn] = (
    ['transactionDate', 'receivedDate', 'agreedDeliveryDate', 'noticeDate'] as const
  ).map((fact) => parseDay(law[fact]));
  const [sums] = moneyOf({ facts: { ...facts, status: 'open' } }, entries);
  const { name, idNumber, address, phone, email } = details;
  return {
    ...(name && { writerName: name }),
    ...(idNumber && { writerId: idNumber }),
    ...(address && { writerAddress: address }),
    ...(phone && { writerPhone: phone }),
    ...(email && { writerEmail: email }),
    ...(merchant && { merchant }),
    ...(orderNumber && { orderNumber }),
    ...(reference && { reference }),
    ...(items && items.length > 0 && { items }),
    ...(total && { total }),
    ...(orderedOn && { orderedOn }),
    ...(receivedOn && { receivedOn }),
    ...(agreedOn && { agreedOn }),
    ...(noticeOn && { noticeOn }),
    ...(wanted?.[0] && { wanted: wanted[0] }),
    ...(sums && sums.atStake > 0 && { refundSum: { minor: sums.atStake, currency: sums.currency } }),
  };
}

/** Whether the goods should have come and did not, on a day. */
export function isLate(law: LawFacts, today: Day): Standing['isLate'] {
  const agreed = parseDay(law.agreedDeliveryDate);
  return law.receivedDate === null && agreed !== undefined && agreed < today;
}
