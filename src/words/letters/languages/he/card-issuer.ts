import type { cardIssuer } from '../../../../domain/letters/templates/card-issuer.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'בירור חיוב בכרטיס[ – {merchant}]',
  card: 'שילמתי בכרטיס שארבע הספרות האחרונות שלו הן {cardDigits}.',
  'card-charged': 'ארבע הספרות האחרונות של הכרטיס שחויב הן {cardDigits}.',
  'not-supplied': 'סוכם שההזמנה תסופק עד {agreedOn}. היא לא סופקה.',
  cancelled: 'ב־{noticeOn} הודעתי לבית העסק על ביטול העסקה.',
  'by-law': 'ההודעה הזו נמסרת לכם לפי {cardLaw}.',
  stop: '{אני מבקשת|אני מבקש|אבקש} שתפסיקו כל חיוב נוסף בעסקה הזו, ותודיעו לי בכתב מה נעשה, עד {wishBy}.',
  'paid-already': 'לגבי תשלומים שכבר נגבו, אודה לדעת מה אפשר לעשות.',
  charge: 'הפנייה היא על חיוב של בית העסק {merchant}[, בסכום של {total}].',
  wrong: 'מה שלא תקין בחיוב: {problem}',
  check: '{אני מבקשת|אני מבקש|אבקש} שתבדקו את החיוב, ותודיעו לי בכתב מה נעשה, עד {wishBy}.',
} as const satisfies WordsOf<typeof cardIssuer>;
