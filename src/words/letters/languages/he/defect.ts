import type { defect } from '../../../../domain/letters/templates/defect.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'הודעה על פגם[ – הזמנה {orderNumber}]',
  received: 'המוצר הגיע אליי ב־{receivedOn}.',
  defect: 'מה שלא תקין: {defect}',
  told: 'המכתב הזה הוא גם הודעה על כך לפי {defectLaw}.',
  'handed-in': 'המוצר נמסר לתיקון ב־{repairFrom}.',
  'repair-asked': 'התיקון התבקש ב־{repairFrom}.',
  'repair-by-law': '{אני מבקשת|אני מבקש|אבקש} שתתקנו את המוצר עד {repairBy}, המועד האחרון לפי {warrantyLaw}.',
  'repair-over': 'לפי {warrantyLaw}, המועד האחרון לתיקון היה {repairBy}. המוצר עוד לא תוקן.',
  'repair-by-wish':
    '{אני מבקשת|אני מבקש|אבקש} שתתקנו את המוצר, ותודיעו לי בכתב מתי ואיך זה ייעשה, עד {wishBy}.',
  'put-right':
    '{אני מבקשת|אני מבקש|אבקש} שתתקנו את מה שלא תקין, ותודיעו לי בכתב מתי ואיך זה ייעשה, עד {wishBy}.',
  replace: '{אני מבקשת|אני מבקש|אבקש} שתחליפו את המוצר באחד תקין, ותודיעו לי בכתב איך זה ייעשה, עד {wishBy}.',
  'pay-back': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum} עד {wishBy}, ותתאמו איתי את החזרת המוצר.',
  'pay-back-service': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum} עד {wishBy}, ותאשרו לי זאת בכתב.',
  other: 'מה ש{אני מבקשת|אני מבקש|מבוקש}: {wanted}. אודה לתשובה בכתב עד {wishBy}.',
  pictures: 'אשמח לשלוח צילומים או להדגים את התקלה, לפי הצורך.',
} as const satisfies WordsOf<typeof defect>;
