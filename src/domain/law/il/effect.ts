import { type Day, daysBetween } from '../../time/day.ts';
import { AMOUNT } from './amounts.ts';
import { isContinuing, isNotice } from './events.ts';
import type { Cancelling } from './rule.ts';

/**
 * The most the business may keep, in agorot: the fee (undefined while the price is unknown) and, for equipment that it
 * installed for a service, up to 100 beside it.
 */
export function mayKeep({ made, f }: Cancelling, fee: number | undefined): void {
  const installs = f.installedByDealer === true && (isContinuing(f) || f.kind === 'medical-service');
  const installation = installs ? AMOUNT.installationCap : 0;
  if (installation > 0) made.costs.installation = installation;
  if (fee === undefined) return;
  made.costs.cancellationFee = fee;
  made.costs.fee = fee + installation;
}

/** Who brings goods back, or has them fetched. */
export function bearsReturn({ made, f }: Cancelling, who: 'dealer' | 'consumer'): void {
  if (f.kind === 'goods') made.marks.whoBearsReturn = who;
}

/** The share of the price for the days until the notice; the sum only where the term is known. */
export function owesProRata({ made, f }: Cancelling): void {
  if (!hasBegun(f)) return;
  made.marks.proRata = true;
  const { startDate, endDate, noticeDate, price } = f;
  if (!startDate || !endDate || !noticeDate || price === undefined) return;
  const [used, term] = [daysBetween(startDate, noticeDate), daysBetween(startDate, endDate)];
  if (term > 0 && used >= 0) made.costs.proRataSum = Math.round((price * Math.min(used, term)) / term);
}

/** A continuing service that is being given already. */
export const hasBegun = (f: Cancelling['f']): boolean => isContinuing(f) && f.serviceStarted === true;

/** Facts that move a date, but not whether there is a right. */
const MOVES_DATE_ONLY = [
  'receivedDate',
  'disclosureDate',
  'contractDate',
  'conversation',
  'transactionDate',
  'immigrantCertificateDate',
];
export const movesDateOnly = (fact: string): boolean => MOVES_DATE_ONLY.includes(fact);

/**
 * The notice that starts a refund clock. None where it was not given, is no notice, surely came too late, or where the
 * law of contract fixes no day.
 */
export function refundNotice({ made, f, at }: Cancelling): Day | undefined {
  const notice = f.noticeDate;
  if (!notice || !isNotice(f) || made.state === 'reasonable-time') return undefined;
  // One that is only planned counts as far as it is surely in time.
  const isInTime = made.safeBy !== undefined && notice <= made.safeBy;
  // While a missing fact could take the right away, nothing is due.
  const isSure = isInTime && (made.state !== 'needs-fact' || made.missing.every(movesDateOnly));
  if ((made.state === 'needs-fact' || notice > at) && !isSure) return undefined;
  return notice;
}
