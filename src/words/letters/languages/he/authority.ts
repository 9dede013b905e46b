import type { authority } from '../../../../domain/letters/templates/authority.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'תלונה[ על {merchant}]',
  check:
    '{אני מבקשת|אני מבקש|אבקש} שתבדקו אם בית העסק פועל לפי החוק. אודה לאישור שהפנייה התקבלה, עד {wishBy}.',
  'not-refund': 'ידוע לי שהרשות אינה מטפלת בהחזר הכספי שלי עצמו.',
  documents: 'אשמח להעביר כל מסמך שיידרש.',
} as const satisfies WordsOf<typeof authority>;
