import type { lateSupply } from '../../../../domain/letters/templates/late-supply.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'מועד האספקה[ – הזמנה {orderNumber}]',
  'not-come': 'סוכם שההזמנה תסופק עד {agreedOn}. היא עוד לא סופקה.',
  ahead: 'סוכם שההזמנה תסופק עד {agreedOn}. אודה לאישור בכתב שהיא תגיע עד אז.',
  'came-late': 'סוכם שההזמנה תסופק עד {agreedOn}. היא הגיעה ב־{receivedOn}.',
  'by-law': 'לפי {lateLaw}, כשהאספקה לא נעשית במועד שסוכם אפשר לבטל את העסקה בלי דמי ביטול.',
  supply:
    '{אני מבקשת|אני מבקש|אבקש} שתספקו את ההזמנה עד {wishBy}, ותאשרו לי את המועד בכתב. אם זה לא אפשרי, אודה להודעה מוקדמת ככל האפשר.',
  'make-good': 'מה ש{אני מבקשת|אני מבקש|מבוקש} בשל האיחור: {wanted}. אודה לתשובה בכתב עד {wishBy}.',
} as const satisfies WordsOf<typeof lateSupply>;
