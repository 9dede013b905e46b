import type { cancellationNotice } from '../../../../domain/letters/templates/cancellation-notice.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Notice of cancellation[ – order {orderNumber}]',
  notice: 'This is notice that the following deal is cancelled[: {items}][, for {total}].',
  misled: 'What I was told, and what is so: {misled}[ This came out on {discoveredOn}.]',
  defect: 'The reason is a defect: {defect}',
  'not-come': 'The reason: supply was agreed for {agreedOn} at the latest, and the order has not come.',
  'came-late':
    'The reason: supply was agreed for {agreedOn} at the latest, and the order came on {receivedOn}.',
  'by-law': 'The cancellation is made under {cancelLaw}.',
  'own-terms': 'By your own terms this deal can be cancelled until {policyUntil}. I ask you to keep to them.',
  accept:
    'I ask you to accept the cancellation. If you think that the deal cannot be cancelled, I would be glad of an explanation in writing.',
  way: 'This notice is given {sendWay}, one of the ways listed in {waysLaw}.',
  'no-fee': 'Under {feeLaw}, there is no fee for this cancellation.',
  fee: 'Under {feeLaw}, the cancellation fee, if one is charged, is {fee} at most.',
  used: 'The service has begun. Under {proRataLaw}, the part of the price for the time of use is paid for[: {proRata}], and the rest is to be refunded.',
  installation:
    'Besides that, for equipment that was installed for the service, {installation} at most may be charged.',
  collect:
    'The goods came to me on {receivedOn}, and are here for you to collect. Please arrange it with me beforehand.',
  'bring-back':
    'The goods came to me on {receivedOn}, and I will bring them back to your place of business. Please let me know where, and at what hours.',
  'refund-by':
    'Under {refundLaw}, counted from this notice given today, the last day for the refund is {refundDueBy}.',
  'refund-running':
    'Notice that this deal is cancelled was given to you already on {noticeOn}. Under {refundLaw}, counted from that notice, this is the last day for the refund: {refundDueBy}.',
  'refund-received':
    'Under {refundLaw}, the time for the refund is counted from the day on which you receive this notice. I ask you to return the money by the end of that time.',
  'refund-wish': 'I ask you to return the money by {wishBy}.',
  confirm:
    'Please confirm in writing that this notice was received, and send me a copy of the notice that cancels the charge.',
} as const satisfies WordsOf<typeof cancellationNotice>;
