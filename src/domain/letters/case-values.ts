import type { Case, CaseFacts } from '../case/case.ts';
import { moneyOf } from '../case/case-money.ts';
import type { Entry } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import type { LawFacts } from '../case/purchase.ts';
import { isPaidBack } from '../ladder/is-paid-back.ts';
import type { LetterDetails } from '../settings/settings.ts';
import { type Day, parseDay } from '../time/day.ts';
import type { Values } from './field.ts';

/**
 * What the facts of a case give to a letter. `law`: those facts in the words of the law. `mayKeep`: what the business may keep
 * of the money once notice was given, in minor units.
 */
export function caseValues(
  { facts }: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  law: LawFacts,
  details: LetterDetails,
  today: Day,
  mayKeep?: number,
): Values {
  const { purchase, wanted } = facts;
  const { merchant, orderNumber, reference, items, total } = purchase;
  const [orderedOn, receivedOn, agreedOn, noticeOn, discoveredOn] = (
    ['transactionDate', 'receivedDate', 'agreedDeliveryDate', 'noticeDate', 'discoveredDate'] as const
  ).map((fact) => parseDay(law[fact]));
  const isGiven = noticeOn !== undefined && noticeOn <= today;
  // Whoever wants a repair does not claim the price back.
  const isBack = isGiven && isPaidBack({ facts }, entries, mayKeep);
  const isAsked = isGiven || wanted?.includes('refund') === true;
  const refundSum = isAsked && !isBack ? notYetBack(facts, entries) : undefined;
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
    ...(discoveredOn && { discoveredOn }),
    // One that is only planned was not given yet.
    ...(noticeOn && isGiven && { noticeOn }),
    ...(wanted?.[0] && { wanted: wanted[0] }),
    ...(refundSum && { refundSum }),
  };
}

/** What was paid for the purchase and has not come back, whatever else is claimed. */
function notYetBack(facts: CaseFacts, entries: readonly Entry[]): Money | undefined {
  const { total } = facts.purchase;
  const sums = moneyOf({ facts }, entries);
  const inCurrency = sums.find(({ currency }) => currency === (total?.currency ?? currency));
  if (!inCurrency) return undefined;
  const { currency, paid, won } = inCurrency;
  // What was paid may be a part of the price only.
  const minor = (paid > 0 ? paid : (total?.minor ?? 0)) - won;
  return minor > 0 ? { minor, currency } : undefined;
}
