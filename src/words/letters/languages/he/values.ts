import type { CitationWords, LineWords, ValueWords } from '../../letter-catalogue.ts';

export const citation = {
  section: 'סעיף {section} ל{law}',
  sections: 'סעיפים {section} ל{law}',
  regulation: 'תקנה {section} ל{law}',
  regulations: 'תקנות {section} ל{law}',
  sameSection: 'אותו סעיף',
  sameRegulation: 'אותה תקנה',
  sameSections: 'אותם סעיפים',
  sameLaw: 'אותו חוק',
  sameRegulations: 'אותן תקנות',
  isRegulations: /^תקנות/,
} as const satisfies CitationWords;

export const values = {
  wanted: {
    refund: 'החזר כספי',
    repair: 'תיקון',
    replacement: 'החלפה',
    credit: 'זיכוי',
    'extra-service': 'שירות נוסף כפיצוי',
    apology: 'התנצלות',
  },
  ways: {
    phone: 'בטלפון',
    chat: 'בצ׳אט',
    email: 'בדוא״ל',
    whatsapp: 'בוואטסאפ',
    visit: 'בפגישה במקום',
    letter: 'במכתב',
    'registered-mail': 'בדואר רשום',
    post: 'בדואר',
    fax: 'בפקס',
    form: 'בטופס באתר',
    'by-hand': 'במסירה ביד',
  },
  heads: {
    main: 'החזר כספי',
    compensation: 'פיצוי על הביקור שאיחר או לא התקיים',
    exemplary: 'פיצויים לדוגמה',
    expenses: 'הוצאות',
  },
  hour: 'בשעה {from}',
  hours: 'בין {from} ל־{until}',
  times: '{name} (כמות: {count})',
  more: { one: 'עוד פריט אחד', two: 'עוד שני פריטים', other: 'עוד {count} פריטים' },
} as const satisfies ValueWords;

export const lines = {
  promises: 'ב־{promisedOn}[, מפי {agent}]: ״{text}״[ (המועד שנקבע: {dueOn})].',
  attempts: 'ב־{day}, {way}[, עם {agent}][, מספר פנייה {reference}].',
  agreements: '{text}[ (עד {dueOn})]',
  charges: 'ב־{day}: {sum}[, במקום {expected}].',
  sums: '{head}: {sum}[ ({reason})].',
} as const satisfies LineWords;
