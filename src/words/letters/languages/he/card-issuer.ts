import type { cardIssuer } from '../../../../domain/letters/templates/card-issuer.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'עסקה שלא סופקה[ – {merchant}]',
  card: 'שילמתי בכרטיס שארבע הספרות האחרונות שלו הן {cardDigits}.',
  'not-supplied': 'סוכם שההזמנה תסופק עד {agreedOn}. היא לא סופקה.',
  cancelled: 'ב-{noticeOn} הודעתי לבית העסק על ביטול העסקה.',
  'by-law': 'ההודעה הזו נמסרת לכם לפי {cardLaw}.',
  stop: '{אני מבקשת|אני מבקש|אבקש} להפסיק כל חיוב נוסף בעסקה הזו, ולהודיע לי בכתב מה נעשה, עד {wishBy}.',
  'paid-already': 'לגבי תשלומים שכבר נגבו, אודה לדעת מה אפשר לעשות.',
} as const satisfies WordsOf<typeof cardIssuer>;
