import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts, FileReading } from '../../../src/domain/case/file-facts.ts';
import { TEXT_NAME } from '../../../src/domain/case/files-of.ts';
import { isJpeg, readJpegFile } from '../../../src/report/pdf/jpeg-file.ts';
import { jpegWithExif } from '../../support/make-jpeg.ts';
import { SAMPLE_JPEG } from '../../support/sample-files.ts';
import { columnOfPage, runOnPdf, wordsOfPdf } from './pdf-tools.ts';
import { bare, isSound, reportOf, SLOW_MS, write } from './written-report.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const added = { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' };

const fileEvidence = (
  id: string,
  bytes: Uint8Array,
  read: FileReading,
  more: Partial<FileFacts> = {},
): Evidence<FileFacts> => ({
  id,
  caseId: 'case-1',
  facts: {
    kind: 'file',
    name: `${id}.bin`,
    mediaType: 'application/octet-stream',
    byteLength: bytes.length,
    sha256: sha(bytes),
    addedAt: added,
    extensionVersion: '0.1.0',
    read,
    ...more,
  },
});

const TITLE = 'Kettle';

describe('an added picture', () => {
  it(
    'is printed turned as its camera says, with what it tells, byte for byte',
    async () => {
      const bytes = jpegWithExif(
        { width: 240, height: 160, orientation: 6, taken: '2026:11:03 18:22:07', model: 'Pixel 9' },
        SAMPLE_JPEG,
      );
      const evidence = fileEvidence(
        'photo',
        bytes,
        {
          is: 'photo',
          width: 240,
          height: 160,
          orientation: 6,
          takenAt: { local: '2026-11-03T18:22:07' },
          camera: 'Pixel 9',
        },
        { name: 'IMG_1.jpg', mediaType: 'image/jpeg' },
      );
      const { pdf } = await write(bare(reportOf([evidence], TITLE, 'x', 'en')), new Map([['photo', bytes]]));
      isSound(pdf);
      const text = wordsOfPdf(pdf);
      for (const wanted of ['IMG_1.jpg', 'Pixel 9', '3 November 2026', evidence.facts.sha256])
        expect(text).toContain(wanted);
      expect(runOnPdf('pdfimages', pdf, ['-list', '{}'])).toMatch(/240\s+160\s+rgb\s+3\s+8\s+jpeg/);
      // The sample is teal above and gold below: turned to the right, gold stands left.
      const isIn = (x: number, like: (red: number, green: number, blue: number) => boolean): boolean =>
        columnOfPage(pdf, 2, x, 72).some(([red, green, blue]) => like(red, green, blue));
      expect(isIn(245, (red, _green, blue) => red > 200 && blue < 60)).toBe(true);
      expect(isIn(350, (red, _green, blue) => red < 60 && blue > 90)).toBe(true);
    },
    SLOW_MS,
  );

  it(
    'that cannot be printed is named with its hash',
    async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      const evidence = fileEvidence(
        'heic',
        bytes,
        { is: 'photo' },
        { name: 'IMG_2.HEIC', mediaType: 'image/heic' },
      );
      const { pdf, asked } = await write(reportOf([evidence], TITLE, 'x', 'en'), new Map([['heic', bytes]]));
      isSound(pdf);
      expect(asked).toEqual([]);
      expect(wordsOfPdf(pdf)).toContain('IMG_2.HEIC');
      expect(wordsOfPdf(pdf)).toContain(evidence.facts.sha256);
    },
    SLOW_MS,
  );
});

describe('an added text', () => {
  const said = new TextEncoder().encode('The refund takes 14 days.\n\nשלום');
  const mail = (text: Uint8Array) =>
    fileEvidence(
      'mail',
      new Uint8Array([1]),
      { is: 'mail', from: 'Shop <a@shop.example>', to: ['dana@example.com'], subject: 'Order 4711' },
      { name: 'order.eml', textSha256: sha(text) },
    );

  it(
    'of an e-mail is printed under who sent it',
    async () => {
      const { pdf, asked } = await write(
        reportOf([mail(said)], TITLE, 'x', 'en'),
        new Map([[`mail ${TEXT_NAME}`, said]]),
      );
      isSound(pdf);
      expect(asked).toEqual([`mail ${TEXT_NAME}`]);
      for (const wanted of ['a@shop.example', 'Order 4711', 'The refund takes 14 days.'])
        expect(wordsOfPdf(pdf)).toContain(wanted);
    },
    SLOW_MS,
  );

  it(
    'that is not the recorded one is not printed',
    async () => {
      const evidence = mail(new TextEncoder().encode('another'));
      const { pdf } = await write(
        reportOf([evidence], TITLE, 'x', 'en'),
        new Map([[`mail ${TEXT_NAME}`, said]]),
      );
      expect(wordsOfPdf(pdf)).not.toContain('14 days');
      expect(wordsOfPdf(pdf)).toContain('not the one that was recorded');
    },
    SLOW_MS,
  );

  it(
    'of a chat is printed by its messages, with what is likely missing',
    async () => {
      const messages = new TextEncoder().encode(
        JSON.stringify([{ who: 'Dana', when: '13.1.2026, 9:05', text: 'where is my kettle' }]),
      );
      const file = {
        name: 'messages.json',
        mediaType: 'application/json',
        byteLength: messages.length,
        sha256: sha(messages),
      };
      const evidence = fileEvidence(
        'chat',
        new Uint8Array([1]),
        {
          is: 'chat',
          wroteAs: 'whatsapp-android',
          participants: ['Dana'],
          messageCount: 40_000,
          unknownLines: 3,
          isLikelyCut: true,
        },
        { name: 'chat.txt', parts: [file] },
      );
      const { pdf } = await write(
        reportOf([evidence], TITLE, 'x', 'en'),
        new Map([['chat messages.json', messages]]),
      );
      isSound(pdf);
      for (const wanted of ['where is my kettle', 'older ones are likely missing', '3 lines'])
        expect(wordsOfPdf(pdf)).toContain(wanted);
    },
    SLOW_MS,
  );
});

describe('readJpegFile', () => {
  it('knows size, colours and orientation', () => {
    const bytes = jpegWithExif({ width: 240, height: 160, orientation: 8 }, SAMPLE_JPEG);
    expect(isJpeg(bytes)).toBe(true);
    expect(readJpegFile(bytes)).toMatchObject({
      stored: { width: 240, height: 160 },
      colours: 3,
      orientation: 8,
    });
  });

  it.each([
    ['cut before its frame', SAMPLE_JPEG.slice(0, 40)],
    ['of no size', jpegWithExif({ width: 0, height: 10 })],
  ])('refuses one that is %s', (_what, bytes) => expect(() => readJpegFile(bytes)).toThrow('unreadable'));
});
