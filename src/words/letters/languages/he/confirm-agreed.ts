import type { confirmAgreed } from '../../../../domain/letters/templates/confirm-agreed.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'סיכום השיחה[ מ־{talkedOn}][ – הזמנה {orderNumber}]',
  talked: 'תודה על השיחה {talkWay} ב־{talkedOn}[, עם {talkAgent}][ (מספר פנייה {talkReference})].',
  agreed: 'כדי שלא יישכח, זה מה שסיכמנו:',
  confirm:
    '{אני מבקשת|אני מבקש|אבקש} שתאשרו בתשובה להודעה הזו שזה מה שסוכם, או תתקנו אותי אם משהו לא מדויק, עד {wishBy}.',
} as const satisfies WordsOf<typeof confirmAgreed>;
