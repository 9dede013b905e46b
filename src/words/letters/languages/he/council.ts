import type { council } from '../../../../domain/letters/templates/council.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'תלונה[ על {merchant}]',
  written: 'לבית העסק פניתי בכתב לראשונה ב־{writtenOn}.',
  help: '{אני מבקשת|אני מבקש|אבקש} את עזרתכם בפנייה לבית העסק. מה שיסיים את העניין מבחינתי: {wanted}. אודה לעדכון עד {wishBy}.',
  documents: 'אשמח להעביר כל מסמך שיידרש.',
} as const satisfies WordsOf<typeof council>;
