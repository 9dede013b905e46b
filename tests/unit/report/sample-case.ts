import { createHash } from 'node:crypto';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../src/domain/case/entry.ts';
import type { CaptureFacts, Evidence } from '../../../src/domain/case/evidence.ts';
import type { ExportVariant } from '../../../src/domain/export/export-content.ts';
import { type CaseRights, rightsOf } from '../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { Moment } from '../../../src/domain/time/moment.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { type ToldStory, toldStory } from '../../../src/report/told-story.ts';
import en from '../../../src/words/letters/languages/en.ts';
import he from '../../../src/words/letters/languages/he.ts';
import type { LetterCatalogue } from '../../../src/words/letters/letter-catalogue.ts';
import type { Language } from '../../../src/words/words.ts';
import { samplePng } from './sample-png.ts';

const ZONE = 'Asia/Jerusalem';
export const moment = (at: string): Moment => ({ at, zone: ZONE });
const day = (text: string): Day => text as Day;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function sampleEvidence(
  id: string,
  bytes: Uint8Array,
  facts: Partial<CaptureFacts> = {},
): Evidence<CaptureFacts> {
  return {
    id,
    caseId: 'case-1',
    facts: {
      sha256: sha256Of(bytes),
      byteLength: bytes.length,
      mediaType: 'image/png',
      url: 'https://www.example.co.il/he/account/orders/12345-AB/status?lang=he',
      title: 'ההזמנה שלי 12345-AB – חנות לדוגמה',
      capturedAt: moment('2026-11-05T18:42:10.120Z'),
      viewport: { width: 1280, height: 800 },
      scroll: { x: 0, y: 0 },
      devicePixelRatio: 1,
      userAgent: 'sample',
      extensionVersion: '0.1.0',
      textSha256: sha256Of(new Uint8Array()),
      textClipped: false,
      ...facts,
    },
  };
}

let count = 0;
export function sampleEntry(at: string, content: EntryContent, version = 1): Entry {
  count += 1;
  return {
    id: `entry-${String(count).padStart(6, '0')}`,
    caseId: 'case-1',
    version,
    recordedAt: moment(at),
    happenedAt: moment(at),
    content,
  };
}

export const sampleFolder: Case = {
  id: 'case-1',
  createdAt: moment('2026-11-01T08:00:00.000Z'),
  version: 1,
  facts: {
    title: 'מקרר שהגיע פגום מ"חנות לדוגמה" (הזמנה 12345-AB)',
    status: 'open',
    hosts: ['www.example.co.il'],
    purchase: {
      jurisdiction: 'IL',
      channel: 'distance',
      kind: 'goods',
      merchant: 'חנות לדוגמה (ש.ל.) בע"מ',
      orderNumber: '12345-AB',
      total: { minor: 129_990, currency: 'ILS' },
      transactionDate: day('2026-11-03'),
      receivedDate: day('2026-11-07'),
      disclosureDate: day('2026-11-05'),
    },
  },
};

const LETTER_WORDS: Readonly<Record<string, LetterCatalogue>> = { he, en };

/** What the case tells of itself. */
export function sampleStory(
  entries: readonly Entry[],
  language: string,
  folder: Case = sampleFolder,
): ToldStory {
  const words = LETTER_WORDS[language];
  if (!words) throw new Error(language);
  const settings = { letter: { name: 'נועה לוי' } };
  return toldStory(
    { case: folder, entries, settings, today: day('2026-11-21') },
    words,
    language as Language,
  );
}

/** Of a document that is about something else. */
export const NO_STORY: ToldStory = { happened: [], statement: [], sums: [], cited: [] };

export const NO_RIGHTS: CaseRights = { answers: [], dates: [], notes: [], errors: [] };

/** A case of two weeks: twelve entries, four of them screenshots. */
export function sampleReport(
  language: string,
  variant: ExportVariant = 'full',
): { model: ReportModel; pictures: Map<string, Buffer> } {
  const sizes = [
    [1280, 800, 1],
    [2560, 1440, 2],
    [1280, 720, 1],
    [600, 900, 1],
  ] as const;
  const pictures = new Map(
    sizes.map(([width, height], index) => [`ev-${index + 1}`, samplePng(width, height, index + 1)]),
  );
  const evidence = [...pictures].map(([id, bytes], index) =>
    sampleEvidence(id, bytes, {
      devicePixelRatio: sizes[index]?.[2] ?? 1,
      capturedAt: moment(`2026-11-${String(3 + index * 3).padStart(2, '0')}T18:42:10.120Z`),
      ...(index === 1 ? { title: 'Cancellation policy (returns & refunds) | Example Shop' } : {}),
      ...(index === 2
        ? {
            url: 'https://www.example.co.il/he/account/orders/12345/cancel?reason=changed-mind&step=2&session=8f2c1e7a9b4d4f0c8a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071',
          }
        : {}),
    }),
  );
  const entries = [
    sampleEntry('2026-11-03T18:40:00.000Z', {
      kind: 'capture',
      evidenceId: 'ev-1',
      text: 'אישור ההזמנה: מקרר 600 ליטר, ₪1,299.90 כולל הובלה.',
    }),
    sampleEntry('2026-11-06T18:42:00.000Z', {
      kind: 'capture',
      evidenceId: 'ev-2',
      text: 'מדיניות הביטולים כפי שהייתה באתר ביום הזה.',
    }),
    sampleEntry('2026-11-07T09:10:00.000Z', {
      kind: 'note',
      text: 'המקרר הגיע. הדלת השמאלית עקומה ואינה נסגרת; צולם מיד.',
    }),
    sampleEntry(
      '2026-11-07T10:25:00.000Z',
      {
        kind: 'contact',
        channel: 'phone',
        agent: 'Dan (מס׳ 77)',
        reference: 'REQ-2026/000123',
        text: 'התקשרתי ל-*2345 (שלוחה 3). הנציג אישר שהמקרר יוחלף עד 12/11/2026 "ללא עלות".',
      },
      2,
    ),
    sampleEntry('2026-11-09T18:42:00.000Z', {
      kind: 'capture',
      evidenceId: 'ev-3',
      text: 'הטופס המקוון הציג: "This order (12345-AB) cannot be cancelled online".',
    }),
    sampleEntry('2026-11-10T07:15:00.000Z', {
      kind: 'contact',
      channel: 'chat',
      agent: 'נועה',
      text: 'בצ׳אט נאמר שאין רישום של השיחה מ-07/11/2026. ביקשתי אישור בכתב לכתובת dan.cohen@example.co.il.',
    }),
    sampleEntry('2026-11-11T12:00:00.000Z', {
      kind: 'contact',
      channel: 'email',
      text: 'שלחתי בקשה לביטול העסקה באמצעות הטופס באתר Customer Service Cancellation Form v2.1 (final) והמערכת השיבה: "Your request was received" עם מספר פנייה REQ-2026/000124, בסך ₪1,299.90 מיום 03/11/2026.',
    }),
    sampleEntry('2026-11-12T09:30:00.000Z', { kind: 'note', text: 'המשלוח שהובטח לא הגיע.' }),
    sampleEntry('2026-11-12T14:05:00.000Z', {
      kind: 'capture',
      evidenceId: 'ev-4',
      text: 'בחשבון מופיע: "סופק". זיכוי ₪-50.00 בלבד.',
    }),
    sampleEntry('2026-11-15T08:20:00.000Z', {
      kind: 'contact',
      channel: 'whatsapp',
      agent: 'שירות לקוחות',
      text: 'תשובה: "נחזור אליך תוך 14 ימי עסקים 👍".',
    }),
    sampleEntry('2026-11-17T16:45:00.000Z', {
      kind: 'contact',
      channel: 'visit',
      agent: 'מנהלת הסניף',
      text: 'בסניף סירבו לקבל את המקרר; הופניתי שוב למוקד 03-1234567.',
    }),
    sampleEntry('2026-11-19T10:00:00.000Z', {
      kind: 'contact',
      channel: 'letter',
      text: 'נשלח מכתב רשום ובו דרישה להשבת ₪1,299.90.',
    }),
  ];
  const model = buildReportModel({
    case: sampleFolder,
    entries: [...entries].reverse(),
    evidence,
    rights: rightsOf(sampleFolder, entries, day('2026-11-21')),
    story: sampleStory(entries, language),
    customer: 'נועה לוי',
    variant,
    language,
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
  return { model, pictures };
}

export function bufferOf(bytes: Uint8Array | undefined): ArrayBuffer | undefined {
  return bytes && (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
