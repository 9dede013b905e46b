import type { refundReminder } from '../../../../domain/letters/templates/refund-reminder.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Reminder of a refund[ – order {orderNumber}]',
  notice: 'Notice that the deal is cancelled was given to you on {noticeOn}.',
  over: 'Under {refundLaw}, the last day for the refund was {refundDueBy}. That day is over, and the money has not come in full yet.',
  ahead: 'Under {refundLaw}, the last day for the refund is {refundDueBy}.',
  waiting: 'The money has not come in full yet.',
  'pay-by-law':
    'I ask you to refund {refundSum} the way I paid by {refundDueBy}, and to confirm this to me in writing.',
  'pay-by-wish':
    'I ask you to refund {refundSum} the way I paid by {wishBy}, and to confirm this to me in writing.',
  'less-fee': 'A cancellation fee, if one is deducted, is {fee} at most under {feeLaw}.',
} as const satisfies WordsOf<typeof refundReminder>;
