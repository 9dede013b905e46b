import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/capture/message.ts';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { makeZip, type ZipMember } from '../../support/make-zip.ts';
import { SAMPLE_JPEG } from '../../support/sample-files.ts';
import { structureOf } from './pdf-structure.ts';
import { openedPdf, runOnPdf, textOfPdf, wordsOfPdf } from './pdf-tools.ts';
import { bufferOf } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, reportOf, SLOW_MS } from './written-report.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const PNG = samplePng(900, 700, 5);
const MEMBERS: readonly ZipMember[] = [
  { name: 'WhatsApp/_chat.txt', bytes: Buffer.from('the chat') },
  { name: 'WhatsApp/IMG-1.png', bytes: PNG },
  { name: 'IMG-2.jpg', bytes: SAMPLE_JPEG },
  { name: 'PTT-3.opus', bytes: Buffer.from('OggS a recording') },
  { name: 'broken.png', bytes: Buffer.concat([PNG.subarray(0, 60), Buffer.alloc(40)]) },
];
const TALK: readonly Message[] = [
  { who: 'Dana', when: '13.1.2026, 9:05', text: 'the kettle as it came' },
  {
    who: 'Dana',
    when: '13.1.2026, 9:06',
    text: 'IMG-1.png (file attached)',
    attachments: 1,
    fileName: 'IMG-1.png',
  },
  { who: 'Shop', when: '13.1.2026, 9:07', text: '', attachments: 1, fileName: 'IMG-2.jpg' },
  { who: 'Shop', when: '13.1.2026, 9:08', text: '', attachments: 1, fileName: 'PTT-3.opus' },
  { who: 'Dana', when: '13.1.2026, 9:09', text: 'again', attachments: 1, fileName: 'IMG-1.png' },
  { who: 'Dana', when: '13.1.2026, 9:10', text: '', attachments: 1, fileName: 'IMG-gone.jpg' },
  { who: 'Dana', when: '13.1.2026, 9:11', text: '', attachments: 1, fileName: 'broken.png' },
];

function archiveOf(zip: Uint8Array<ArrayBuffer>, talk: readonly Message[]) {
  const messages = Buffer.from(JSON.stringify(talk));
  const evidence: Evidence<FileFacts> = {
    id: 'chat',
    caseId: 'case-1',
    facts: {
      kind: 'file',
      name: 'WhatsApp Chat – Shop.zip',
      mediaType: 'application/zip',
      byteLength: zip.length,
      sha256: sha(zip),
      addedAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
      extensionVersion: '0.1.0',
      read: {
        is: 'chat',
        wroteAs: 'whatsapp-android',
        participants: ['Dana', 'Shop'],
        messageCount: talk.length,
        unknownLines: 0,
        mediaCount: 4,
      },
      parts: [
        {
          name: 'messages.json',
          mediaType: 'application/json',
          byteLength: messages.length,
          sha256: sha(messages),
        },
      ],
    },
  };
  return { evidence, messages };
}

async function print(
  language: string,
  { zip = makeZip(MEMBERS), stored = zip as Uint8Array<ArrayBuffer> | null, talk = TALK } = {},
) {
  const { evidence, messages } = archiveOf(zip, talk);
  const progress: string[] = [];
  const blob = await writeReport(
    reportOf([evidence], 'Kettle', 'x', language),
    async (_id, name) => (name === 'messages.json' ? bufferOf(messages) : undefined),
    (done, total) => progress.push(`${done}/${total}`),
    { loadArchive: async () => (stored ? new Blob([stored]) : undefined) },
  );
  return { pdf: new Uint8Array(await blob.arrayBuffer()), progress };
}

describe('what came with the messages of an exported chat', () => {
  it.each(['he', 'en'])(
    'stands below them: pictures drawn, each file by name and hash, in %s',
    async (language) => {
      const { pdf, progress } = await print(language);
      isSound(pdf);
      const pictures = runOnPdf('pdfimages', pdf, ['-list', '{}']).split('\n').slice(2).filter(Boolean);
      // The first is drawn twice and stands in the file once.
      expect(pictures.map((line) => line.trim().split(/\s+/).slice(3, 5).join('x'))).toEqual(
        expect.arrayContaining(['900x700', '240x160']),
      );
      expect(new Set(pictures.map((line) => line.trim().split(/\s+/)[10])).size).toBe(2);
      const text = wordsOfPdf(pdf);
      const whole = textOfPdf(pdf).replace(/\s/g, '');
      for (const name of ['IMG-1.png', 'IMG-2.jpg', 'PTT-3.opus', 'broken.png']) expect(text).toContain(name);
      for (const { bytes } of MEMBERS.slice(1)) expect(whole).toContain(sha(bytes));
      expect(text).toContain(language === 'he' ? 'לא נמצא בארכיון' : 'not in the exported archive');
      expect(text).not.toContain('picture or file');
      expect(progress.at(-1)).toBe('4/4');
      const figures = structureOf(openedPdf(pdf)).filter(({ kind }) => kind === 'Figure');
      expect(figures).toHaveLength(3);
    },
    SLOW_MS,
  );

  it.each([
    ['missing', 'was not found', null],
    ['altered', 'its hash is another', makeZip(MEMBERS.slice(0, 2))],
  ])(
    'is not printed from an archive that is %s',
    async (_what, words, stored) => {
      const { pdf } = await print('en', { stored, zip: makeZip(MEMBERS) });
      isSound(pdf);
      const text = wordsOfPdf(pdf);
      expect(text).toContain(words);
      expect(text).toContain('the kettle as it came');
      expect(text).toContain('picture or file');
      expect(runOnPdf('pdfimages', pdf, ['-list', '{}']).split('\n').slice(2).filter(Boolean)).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'is unpacked one at a time, and many of it go on over pages',
    async () => {
      const count = 60;
      const many = Array.from({ length: count }, (_gap, index) => ({
        name: `IMG-${index}.png`,
        bytes: samplePng(300, 400, index),
      }));
      const talk = many.map(({ name }, index) => ({
        who: 'Dana',
        when: `9:${index}`,
        text: `MSG-${index}-X`,
        attachments: 1,
        fileName: name,
      }));
      const { pdf, progress } = await print('he', { zip: makeZip(many), talk });
      isSound(pdf);
      const found = [...textOfPdf(pdf).matchAll(/MSG-(\d+)-X/g)].map(([, index]) => Number(index));
      expect(found).toEqual([...Array(count).keys()]);
      expect(progress.at(-1)).toBe(`${count}/${count}`);
    },
    SLOW_MS,
  );
});

it(
  'is saved anew with fewer pixels where the document is to be small',
  async () => {
    const { evidence, messages } = archiveOf(makeZip(MEMBERS), TALK);
    const asked: (readonly [quality: number, mostSide: number | undefined])[] = [];
    const blob = await writeReport(
      { ...reportOf([evidence], 'Kettle', 'x', 'en'), pictureQuality: 55 },
      async (_id, name) => (name === 'messages.json' ? bufferOf(messages) : undefined),
      () => undefined,
      {
        loadArchive: async () => new Blob([makeZip(MEMBERS)]),
        shrinkTo:
          (quality) =>
          async (_bytes, { mostSide } = {}) => {
            asked.push([quality, mostSide]);
            return SAMPLE_JPEG;
          },
      },
    );
    const pdf = new Uint8Array(await blob.arrayBuffer());
    expect(new Set(asked.map(String))).toEqual(new Set(['55,1600']));
    const sizes = runOnPdf('pdfimages', pdf, ['-list', '{}']).split('\n').slice(2).filter(Boolean);
    expect(sizes.map((line) => line.trim().split(/\s+/).slice(3, 5).join('x'))).not.toContain('900x700');
    expect(wordsOfPdf(pdf)).toContain('quality 55 of 100');
    // What is told of a file is what it was in the archive.
    expect(textOfPdf(pdf).replace(/\s/g, '')).toContain(sha(PNG));
  },
  SLOW_MS,
);
