import type { FrameWords } from '../../letter-catalogue.ts';

export default {
  to: {
    business: 'לכבוד {merchant}',
    ombudsman: 'לכבוד היחידה לפניות הציבור, {merchant}',
    'card-issuer': 'לכבוד {cardIssuer}',
    council: 'לכבוד המועצה הישראלית לצרכנות',
    authority: 'לכבוד הרשות להגנת הצרכן ולסחר הוגן',
  },
  subjectLine: 'הנדון: {subject}',
  greeting: 'שלום רב,',
  closing: 'בברכה,',
  greetingShort: 'שלום,',
  closingShort: 'תודה,',
  detail: '{label}: {value}',
  seal: 'לפי המספר הזה, שנגזר מכל מה שתועד בתיקיית הפנייה, אפשר יהיה לבדוק מה כבר היה בה ב־{today}: {rootHash}',
  gap: '▁▁▁ {label} ▁▁▁',
} as const satisfies FrameWords;
