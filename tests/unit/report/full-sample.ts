import { createHash } from 'node:crypto';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../src/domain/case/entry.ts';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import type { ExportVariant } from '../../../src/domain/export/export-content.ts';
import { rightsOf } from '../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { chatCapture, TALK } from './chat-capture.ts';
import { moment, sampleEntry, sampleEvidence, sampleFolder, sampleStory } from './sample-case.ts';
import { doorPhoto, pageScreen, talkScreen, termsPage } from './sample-screens.ts';
import { tiledCapture } from './tiled-capture.ts';

const SCREENSHOTS = 26;
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const day = (text: string): Day => text as Day;

export interface FullSample {
  readonly model: ReportModel;
  /** As `write` takes them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly evidence: readonly Evidence[];
}

/** Hours apart from the first of the month, in order. */
const at = (index: number): string => new Date(Date.UTC(2026, 10, 1, 6 + index * 7, 15)).toISOString();

const TITLES = [
  'ההזמנה שלי 12345-AB – חנות לדוגמה',
  'Cancellation policy (returns & refunds) | Example Shop',
  'צ׳אט עם שירות הלקוחות',
  'المساعدة والدعم',
  'Отмена заказа № 12345-AB',
];

const CALLS = [
  'התקשרתי ל-*2345 (שלוחה 3). הנציג אישר שהמקרר יוחלף עד 12/11/2026 "ללא עלות".',
  'נותקה השיחה אחרי המתנה. מספר פנייה REQ-2026/000123.',
  'Dan (מס׳ 77) אמר: "This order (12345-AB) cannot be cancelled online".',
];

const NOTES = [
  'המקרר הגיע. הדלת השמאלית עקומה ואינה נסגרת; צולם מיד.',
  'בחשבון מופיע: "סופק". זיכוי ₪-50.00 בלבד.',
  'באתר כתוב "14 ימי עסקים", ובמייל "30 יום" (ראו https://www.example.co.il/he/help/refunds?lang=he).',
];

/** What is in the case beside screenshots: chats, calls, promises, letters, money, files. */
function contents(): readonly EntryContent[] {
  const call = (index: number, waitMinutes: number): EntryContent => {
    const start = Date.parse(at(index));
    const when = (minutes: number) => moment(new Date(start + minutes * 60_000).toISOString());
    return {
      kind: 'contact',
      channel: 'phone',
      direction: 'out',
      agent: index % 2 ? 'Dan (מס׳ 77)' : 'נציגה: מיכל',
      reference: `REQ-2026/00012${index % 10}`,
      text: CALLS[index % CALLS.length] ?? '',
      call: {
        startedAt: when(0),
        answeredAt: index % 3 ? when(waitMinutes) : null,
        endedAt: when(waitMinutes + 6),
      },
    };
  };
  const letter = (index: number): EntryContent => ({
    kind: 'letter',
    letter: index === 0 ? 'to-manager' : 'written-demand',
    language: 'he',
    to: 'חנות לדוגמה (ש.ל.) בע"מ',
    way: 'registered-mail',
    subject: `הזמנה 12345-AB – בקשה ${index + 1}`,
    text: 'שלום רב,\n\nב-03/11/2026 הזמנתי מקרר בסך ₪1,299.90 (הזמנה 12345-AB). הדלת עקומה ואינה נסגרת.\nאבקש להחליף אותו או להשיב את הכסף בתוך 14 ימים.\n\nבברכה,\nנועה לוי',
    textHash: sha(Buffer.from(String(index))),
  });
  return [
    ...[0, 1, 2, 3, 4, 5].map((index) => call(index, 4 + index * 7)),
    { kind: 'payment', direction: 'paid', sum: { minor: 129_990, currency: 'ILS' }, text: 'כרטיס אשראי' },
    { kind: 'payment', direction: 'credited', sum: { minor: 5_000, currency: 'ILS' }, text: 'זיכוי לחנות' },
    { kind: 'delivery', event: 'damaged', text: 'הדלת עקומה' },
    {
      kind: 'promise',
      text: 'מקרר חדש',
      agent: 'Dan',
      state: 'broken',
      dueOn: day('2026-11-12'),
      settledOn: day('2026-11-13'),
    },
    { kind: 'promise', text: 'שיחה חוזרת של מנהל', agent: 'מיכל', state: 'open', dueOn: day('2026-11-20') },
    {
      kind: 'promise',
      text: 'אישור בדוא״ל',
      state: 'kept',
      dueOn: day('2026-11-06'),
      settledOn: day('2026-11-06'),
    },
    letter(0),
    letter(1),
    { kind: 'step', step: 'manager', text: 'הנציג לא יכול לאשר החזר' },
    ...Array.from(
      { length: 15 },
      (_gap, index): EntryContent =>
        index % 3 === 0
          ? {
              kind: 'contact',
              channel: 'chat',
              agent: 'נועה',
              text: 'בצ׳אט נאמר שאין רישום של השיחה 👍 → נבדוק.',
            }
          : { kind: 'note', text: NOTES[index % NOTES.length] ?? '' },
    ),
  ];
}

const file = (
  id: string,
  bytes: Uint8Array,
  facts: Pick<FileFacts, 'name' | 'mediaType' | 'read'>,
  more: Partial<FileFacts> = {},
): Evidence<FileFacts> => ({
  id,
  caseId: 'case-1',
  facts: {
    kind: 'file',
    byteLength: bytes.length,
    sha256: sha(bytes),
    addedAt: moment('2026-11-18T10:00:00.000Z'),
    extensionVersion: '0.1.0',
    ...facts,
    ...more,
  },
});

const MAIL =
  'שלום נועה,\n\nהבקשה REQ-2026/000124 התקבלה.\nYour refund of ₪1,299.90 takes 14 business days.\n\nבברכה,\nצוות Example Shop';

/** Beside what was kept, by its place in every seven. */
const BESIDE: Readonly<Record<number, string>> = {
  0: 'כך נראה הדף לפני שפניתי אליהם (12345-AB)',
  3: 'עדיין בלי תשובה',
};

/** A complaint of a month: sixty entries, thirty pictures, a chat, a page of six windows, an e-mail, letters. */
export function fullSample(language: string, variant: ExportVariant): FullSample {
  const files = new Map<string, Uint8Array>();
  const evidence: Evidence[] = [];
  for (let index = 0; index < SCREENSHOTS; index += 1) {
    const png = pageScreen(index, index % 4 === 3);
    const id = `shot-${String(index).padStart(2, '0')}`;
    files.set(id, png);
    evidence.push(
      sampleEvidence(id, png, {
        title: TITLES[index % TITLES.length] ?? '',
        capturedAt: moment(at(index * 2)),
        ...(index % 5 === 1 && { way: 'terms' as const, verdict: { remarks: [] } }),
      }),
    );
  }
  const long = tiledCapture(
    'long',
    6,
    {
      title: 'תקנון האתר',
      way: 'full-page',
      verdict: { remarks: [{ is: 'clipped', atPx: 1_120, ofPx: 9_000, why: 'keeps-growing' }] },
    },
    new Map(),
    { width: 640, height: 400, page: termsPage() },
  );
  const chat = chatCapture('chat', [...TALK, ...TALK, ...TALK], talkScreen());
  const photo = doorPhoto();
  const mailText = Buffer.from(MAIL);
  const parts = [long, chat];
  for (const part of parts) {
    evidence.push(part.evidence);
    for (const [name, bytes] of part.files) files.set(name, bytes);
  }
  evidence.push(
    file('photo', photo, {
      name: 'IMG_20261107.png',
      mediaType: 'image/png',
      read: {
        is: 'photo',
        width: 600,
        height: 800,
        takenAt: { local: '2026-11-07T12:10:00' },
        camera: 'Pixel 9',
      },
    }),
    file(
      'mail',
      mailText,
      {
        name: 'Your request.eml',
        mediaType: 'message/rfc822',
        read: {
          is: 'mail',
          from: 'Example Shop <service@example.co.il>',
          to: ['noa@example.co.il'],
          subject: 'בקשה REQ-2026/000124',
          sentAt: moment('2026-11-11T09:00:00.000Z'),
        },
      },
      { textSha256: sha(mailText) },
    ),
  );
  files.set('photo', photo).set('mail text', mailText);

  const shown = evidence.map(({ id, facts }, index): EntryContent => {
    const kind = facts.kind === 'file' ? 'file' : 'capture';
    const text = BESIDE[index % 7];
    return { kind, evidenceId: id, ...(kind === 'capture' && text && { text }) };
  });
  const told = contents();
  const entries: Entry[] = Array.from({ length: shown.length + told.length }, (_gap, index) => {
    const content = (
      index % 2
        ? (told[index >> 1] ?? shown[index - told.length])
        : (shown[index >> 1] ?? told[index - shown.length])
    ) as EntryContent;
    return { ...sampleEntry(at(index), content), id: `full-${String(index).padStart(3, '0')}` };
  });
  const folder: Case = {
    ...sampleFolder,
    facts: { ...sampleFolder.facts, wanted: ['refund', 'replacement'], enough: 'מקרר תקין' },
  };
  const model = buildReportModel({
    case: folder,
    entries,
    evidence,
    rights: rightsOf(folder, entries, day('2026-11-21')),
    story: sampleStory(entries, language, folder),
    customer: 'נועה לוי',
    variant,
    language,
    chain: { head: 'c0ffee'.padEnd(64, '0'), recordCount: 143 },
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
  return { model, files, evidence };
}
