import { createHash } from 'node:crypto';
import type { Message } from '../../../src/domain/capture/message.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../src/domain/case/entry.ts';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import type { ExportVariant } from '../../../src/domain/export/export-content.ts';
import { rightsOf } from '../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { chatCapture } from './chat-capture.ts';
import { sampleContents, sampleTime } from './full-sample-entries.ts';
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

const TITLES = [
  'ההזמנה שלי 12345-AB – חנות לדוגמה',
  'Cancellation policy (returns & refunds) | Example Shop',
  'צ׳אט עם שירות הלקוחות',
  'المساعدة والدعم',
  'Отмена заказа № 12345-AB',
];

/** What was written in the talk whose picture goes with it. */
const SHOWN_TALK: readonly Message[] = [
  { who: 'נציגה: נועה', when: '20:31', text: 'שלום, שמי נועה. במה אוכל לעזור?' },
  { who: 'נועה לוי', when: '20:32', text: 'הגיע מקרר עם דלת עקומה. הזמנה 12345-AB.', own: true },
  { who: 'נועה לוי', when: '20:32', text: '', attachments: 2, own: true },
  { who: 'נציגה: נועה', when: '20:35', text: 'אני מצטערת לשמוע. אין אצלנו רישום של השיחה מיום 07/11/2026.' },
  {
    who: 'נועה לוי',
    when: '20:37',
    text: 'דן הבטיח לי החלפה עד 12/11/2026. מספר פנייה REQ-2026/000123.',
    own: true,
  },
  { who: 'נציגה: נועה', when: '20:41', text: 'נבדוק, ונחזור אלייך תוך 14 ימי עסקים.' },
];

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
    addedAt: moment('2026-11-19T10:00:00.000Z'),
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
        capturedAt: moment(sampleTime(index * 2)),
        ...(index % 5 === 1 && { way: 'terms' as const, verdict: { remarks: [] } }),
      }),
    );
  }
  const long = tiledCapture(
    'long',
    6,
    {
      title: 'תקנון האתר',
      capturedAt: moment(sampleTime(2 * SCREENSHOTS)),
      way: 'full-page',
      verdict: { remarks: [{ is: 'clipped', atPx: 1_120, ofPx: 9_000, why: 'keeps-growing' }] },
    },
    new Map(),
    { width: 640, height: 400, page: termsPage() },
  );
  const talk = chatCapture('chat', SHOWN_TALK, talkScreen());
  const capturedAt = moment(sampleTime(2 * (SCREENSHOTS + 1)));
  const chat = { ...talk, evidence: { ...talk.evidence, facts: { ...talk.evidence.facts, capturedAt } } };
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
  const told = sampleContents((index) => sampleTime(2 * index + 1));
  const entries: Entry[] = Array.from({ length: shown.length + told.length }, (_gap, index) => {
    const content = (
      index % 2
        ? (told[index >> 1] ?? shown[index - told.length])
        : (shown[index >> 1] ?? told[index - shown.length])
    ) as EntryContent;
    return { ...sampleEntry(sampleTime(index), content), id: `full-${String(index).padStart(3, '0')}` };
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
    chain: { head: sha(Buffer.from('the last record')), recordCount: 143 },
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
  return { model, files, evidence };
}
