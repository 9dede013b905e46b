import type { ombudsman } from '../../../../domain/letters/templates/ombudsman.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'תלונה[ – מספר {orderNumber}][, פנייה {reference}]',
  look: 'פניתי לשירות הלקוחות, והעניין עוד לא נפתר. אודה לבדיקה שלכם.',
  'look-first': 'אודה לבדיקה שלכם בעניין הזה.',
  documents: 'אשמח להעביר כל מסמך שיידרש.',
} as const satisfies WordsOf<typeof ombudsman>;
