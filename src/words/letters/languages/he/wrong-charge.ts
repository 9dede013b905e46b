import type { wrongCharge } from '../../../../domain/letters/templates/wrong-charge.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'חיוב שגוי[ – הזמנה {orderNumber}]',
  offer: 'זה המחיר שסוכם איתי: ״{priceOffer}״.',
  above: 'אלה חיובים שגבוהים ממה שסוכם:',
  'above-one': 'זה חיוב שגבוה ממה שסוכם:',
  'pay-back': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {overcharged} ותתקנו את החיובים הבאים.',
  stop: '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {overcharged} ותפסיקו לחייב על העסקה הזו.',
  'by-law':
    'לפי {overchargeLaw}, בירור הטענה צריך להסתיים עד {investigateBy}, ותשובה מנומקת בכתב צריכה להגיע עד {overchargeAnswerBy}.',
  'by-wish': 'אודה לתשובה בכתב עד {wishBy}.',
} as const satisfies WordsOf<typeof wrongCharge>;
