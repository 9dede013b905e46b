import { createHash } from 'node:crypto';
import type { EntryContent } from '../../../src/domain/case/entry.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { moment } from './sample-case.ts';

const day = (text: string): Day => text as Day;

/** Hours of two days in Israel, at which somebody looks after such a thing. */
const HOURS = ['09:15', '12:40', '16:05', '20:30', '10:20', '14:50', '21:10'] as const;
const ON_FIRST_DAY = 4;

/** When the nth thing of the sample happened: from the day of the order on, seven in two days. */
export function sampleTime(index: number): string {
  const slot = index % HOURS.length;
  const days = 2 * Math.floor(index / HOURS.length) + (slot < ON_FIRST_DAY ? 0 : 1);
  const date = new Date(Date.UTC(2026, 10, 3 + days)).toISOString().slice(0, 10);
  return new Date(`${date}T${HOURS[slot]}:00+02:00`).toISOString();
}

const CALLS = [
  {
    agent: 'נציגה: מיכל',
    text: 'התקשרתי ל-*2345 (שלוחה 3). הנציגה אישרה שהמקרר יוחלף עד 12/11/2026 "ללא עלות".',
  },
  { text: 'נותקה השיחה אחרי המתנה. מספר פנייה REQ-2026/000123.' },
  { agent: 'Dan (מס׳ 77)', text: 'Dan (מס׳ 77) אמר: "This order (12345-AB) cannot be cancelled online".' },
] as const;

/** One of them nobody answered, in every three. */
function call(at: string, number: number): EntryContent {
  const told = CALLS[number % CALLS.length] ?? CALLS[0];
  const waited = 4 + number * 7;
  const when = (minutes: number) => moment(new Date(Date.parse(at) + minutes * 60_000).toISOString());
  const isAnswered = 'agent' in told;
  return {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    text: told.text,
    ...(isAnswered && { agent: told.agent, reference: `REQ-2026/00012${number}` }),
    call: {
      startedAt: when(0),
      answeredAt: isAnswered ? when(waited) : null,
      endedAt: when(isAnswered ? waited + 6 : waited),
    },
  };
}

const LETTERS = [
  'שלום רב,\n\nב-03/11/2026 הזמנתי מקרר בסך ₪1,299.90 (הזמנה 12345-AB). הדלת עקומה ואינה נסגרת.\nאבקש להחליף אותו או להשיב את הכסף בתוך 14 ימים.\n\nבברכה,\nנועה לוי',
  'שלום רב,\n\nב-13/11/2026 כתבתי לכם על המקרר שהגיע פגום (הזמנה 12345-AB), ולא נעניתי.\nאבקש להשיב את הכסף, ₪1,249.90, בתוך 14 ימים.\n\nבברכה,\nנועה לוי',
];

const letter = (index: number): EntryContent => {
  const text = LETTERS[index] ?? '';
  return {
    kind: 'letter',
    letter: index === 0 ? 'to-manager' : 'written-demand',
    language: 'he',
    to: 'חנות לדוגמה (ש.ל.) בע"מ',
    way: 'registered-mail',
    subject: `הזמנה 12345-AB – בקשה ${index + 1}`,
    text,
    textHash: createHash('sha256').update(text).digest('hex'),
  };
};

const note = (text: string): EntryContent => ({ kind: 'note', text });
const chat = (text: string): EntryContent => ({ kind: 'contact', channel: 'chat', agent: 'נועה', text });

const REFUNDS =
  'באתר כתוב "14 ימי עסקים", ובמייל "30 יום" (ראו https://www.example.co.il/he/help/refunds?lang=he).';
const NO_RECORD = 'בצ׳אט נאמר שאין רישום של השיחה 👍 → נבדוק.';
const CREDITED = 'בחשבון מופיע: "סופק". זיכוי ₪-50.00 בלבד.';
const DOOR = 'הדלת השמאלית עקומה ואינה נסגרת; צולם מיד.';

/** What is in the case beside screenshots: money, chats, calls, promises, letters. `timeOf`: when the nth of them happened. */
export function sampleContents(timeOf: (index: number) => string): readonly EntryContent[] {
  const contents: readonly (EntryContent | 'call')[] = [
    { kind: 'payment', direction: 'paid', sum: { minor: 129_990, currency: 'ILS' }, text: 'כרטיס אשראי' },
    note(REFUNDS),
    chat('בצ׳אט נאמר שהמשלוח יוצא בקרוב 👍 → לבדוק.'),
    note('קיבלתי את תנאי העסקה בדוא״ל.'),
    note('לפי האתר ההזמנה נמסרה לחברת המשלוחים.'),
    note(REFUNDS),
    note('הודיעו שהמשלוח יגיע מחר.'),
    { kind: 'delivery', event: 'damaged', text: DOOR },
    'call',
    'call',
    'call',
    {
      kind: 'promise',
      text: 'מקרר חדש',
      agent: 'Dan',
      state: 'broken',
      dueOn: day('2026-11-12'),
      settledOn: day('2026-11-13'),
    },
    'call',
    {
      kind: 'promise',
      text: 'אישור בדוא״ל',
      state: 'kept',
      dueOn: day('2026-11-11'),
      settledOn: day('2026-11-11'),
    },
    { kind: 'payment', direction: 'credited', sum: { minor: 5_000, currency: 'ILS' }, text: 'זיכוי לחנות' },
    'call',
    'call',
    letter(0),
    { kind: 'promise', text: 'שיחה חוזרת של מנהל', agent: 'מיכל', state: 'open', dueOn: day('2026-11-20') },
    chat(NO_RECORD),
    { kind: 'step', step: 'manager', text: 'הנציג לא יכול לאשר החזר' },
    letter(1),
    note(CREDITED),
    chat(NO_RECORD),
    note(REFUNDS),
    note('ביקשתי שוב תשובה בכתב.'),
    chat(NO_RECORD),
    note(CREDITED),
    chat('בצ׳אט נאמר שהמנהל יחזור אליי 👍 → לא חזר.'),
    note('המקרר ארוז ומחכה לאיסוף.'),
  ];
  let calls = 0;
  return contents.map((content, index) => (content === 'call' ? call(timeOf(index), calls++) : content));
}
