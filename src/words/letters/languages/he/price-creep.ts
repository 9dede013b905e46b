import type { priceCreep } from '../../../../domain/letters/templates/price-creep.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'מחיר שעלה[ – הזמנה {orderNumber}]',
  rose: 'החשבון שלי עלה מ־{priceBefore} ל־{priceNow}, החל מהחשבון מ־{priceSince}.',
  offer: 'זה המחיר שסוכם איתי: ״{priceOffer}״.',
  explain: '{אני מבקשת|אני מבקש|אבקש} שתחזירו את המחיר לקדמותו, או תסבירו לי בכתב על סמך מה עלה.',
  'pay-back': 'מעבר למה שסוכם נגבו ממני {overcharged}. {אני מבקשת|אני מבקש|אבקש} שתחזירו אותם.',
  'by-law': 'לפי {overchargeLaw}, תשובה מנומקת בכתב על חיוב ביתר צריכה להגיע עד {overchargeAnswerBy}.',
  'by-wish': 'אודה לתשובה בכתב עד {wishBy}.',
} as const satisfies WordsOf<typeof priceCreep>;
