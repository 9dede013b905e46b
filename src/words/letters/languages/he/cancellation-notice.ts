import type { cancellationNotice } from '../../../../domain/letters/templates/cancellation-notice.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'הודעת ביטול עסקה[ – הזמנה {orderNumber}]',
  notice: 'זו הודעה על ביטול העסקה שפרטיה כאן[: {items}][, בסכום של {total}].',
  misled: 'מה שנאמר לי, ומה שהתברר: {misled}[ זה התברר ב־{discoveredOn}.]',
  defect: 'הסיבה היא פגם: {defect}',
  'not-come': 'הסיבה: סוכם שההזמנה תסופק עד {agreedOn}, והיא לא הגיעה.',
  'came-late': 'הסיבה: סוכם שההזמנה תסופק עד {agreedOn}, והיא הגיעה ב־{receivedOn}.',
  'by-law': 'הביטול הוא לפי {cancelLaw}.',
  'own-terms':
    'לפי תנאי הביטול שלכם, אפשר לבטל את העסקה הזו עד {policyUntil}. {אני מבקשת|אני מבקש|אבקש} שתפעלו לפיהם.',
  accept: '{אני מבקשת|אני מבקש|אבקש} שתקבלו את הביטול. אם לדעתכם אי אפשר לבטל את העסקה, אודה להסבר בכתב.',
  way: 'ההודעה נמסרת {sendWay}, אחת הדרכים שמפורטות ב{waysLaw}.',
  'no-fee': 'לפי {feeLaw}, אין בביטול הזה דמי ביטול.',
  fee: 'לפי {feeLaw}, דמי הביטול, אם ייגבו, הם לכל היותר {fee}.',
  used: 'השירות כבר התחיל. לפי {proRataLaw}, משלמים חלק יחסי מהמחיר על זמן השימוש[: {proRata}], ואת היתר יש להחזיר.',
  installation: 'מלבד זה, על ציוד שהותקן לצורך השירות אפשר לגבות לכל היותר {installation}.',
  collect: 'המוצר הגיע אליי ב־{receivedOn}, והוא מחכה כאן לאיסוף מטעמכם. אודה לתיאום מראש.',
  'bring-back': 'המוצר הגיע אליי ב־{receivedOn}, ואחזיר אותו אל מקום העסק שלכם. אודה לדעת לאן ובאילו שעות.',
  'refund-by': 'לפי {refundLaw}, ובספירה ממסירת ההודעה היום, המועד האחרון להחזרת הכסף הוא {refundDueBy}.',
  'refund-running':
    'הודעת ביטול על העסקה הזו נמסרה לכם כבר ב־{noticeOn}. לפי {refundLaw}, ובספירה מאותה הודעה, זה המועד האחרון להחזרת הכסף: {refundDueBy}.',
  'refund-received':
    'לפי {refundLaw}, הזמן להחזרת הכסף נספר מהיום שבו ההודעה הזו מתקבלת אצלכם. {אני מבקשת|אני מבקש|אבקש} לקבל את הכסף בחזרה עד סוף הזמן הזה.',
  'refund-wish': '{אני מבקשת|אני מבקש|אבקש} לקבל את הכסף בחזרה עד {wishBy}.',
  confirm: 'אודה לאישור בכתב שההודעה התקבלה, ולהעתק של ההודעה על ביטול החיוב.',
} as const satisfies WordsOf<typeof cancellationNotice>;
