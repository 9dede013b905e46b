import type { refundReminder } from '../../../../domain/letters/templates/refund-reminder.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'תזכורת על החזר כספי[ – הזמנה {orderNumber}]',
  notice: 'ב־{noticeOn} נמסרה לכם הודעת ביטול של העסקה.',
  over: 'לפי {refundLaw}, המועד האחרון להחזרת הכסף היה {refundDueBy}. המועד הזה עבר, והכסף עוד לא הגיע במלואו.',
  ahead: 'לפי {refundLaw}, המועד האחרון להחזרת הכסף הוא {refundDueBy}.',
  waiting: 'הכסף עוד לא הגיע במלואו.',
  'pay-by-law':
    '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum}, עד {refundDueBy}, לאמצעי התשלום שבו שילמתי, ותאשרו לי זאת בכתב.',
  'pay-by-wish':
    '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum}, עד {wishBy}, לאמצעי התשלום שבו שילמתי, ותאשרו לי זאת בכתב.',
  'less-fee': 'דמי ביטול, אם ינוכו, הם לכל היותר {fee} לפי {feeLaw}.',
} as const satisfies WordsOf<typeof refundReminder>;
