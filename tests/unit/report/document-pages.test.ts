import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import type { DocumentPage, OpenDocuments, PageText } from '../../../src/domain/file/document-page.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { openedPdf, runOnPdf, textOfPdf, wordsOfPdf } from './pdf-tools.ts';
import { pagesByPdfJs } from './pdfjs-text.ts';
import { bufferOf } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { bare, isSound, pagesOf, reportOf, SLOW_MS } from './written-report.ts';

const BYTES = Buffer.from('%PDF-1.7 as it was added');
const sha = createHash('sha256').update(BYTES).digest('hex');

const document = (pages: number, more: Partial<FileFacts> = {}): Evidence<FileFacts> => ({
  id: 'contract',
  caseId: 'case-1',
  facts: {
    kind: 'file',
    name: 'contract.pdf',
    mediaType: 'application/pdf',
    byteLength: BYTES.length,
    sha256: sha,
    addedAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
    extensionVersion: '0.1.0',
    read: { is: 'pdf', pages },
    ...more,
  },
});

const HEBREW = 'ביטול עסקה בתוך 14 ימים, ₪1,299.90';

/** A page of 75 dots an inch, with two lines of text on it. */
function page(number: number, size = { width: 620, height: 877 }): DocumentPage {
  const at = (text: string, isRtl: boolean, baseline: number): PageText => ({
    text,
    isRtl,
    x: 60,
    baseline,
    width: 300,
    size: 18,
  });
  return {
    ...size,
    bytes: bufferOf(samplePng(size.width, size.height, number)) as ArrayBuffer,
    pixelsPerPoint: 75 / 72,
    texts: [
      at(`Clause ${number} of the agreement`, false, 120),
      at(`${HEBREW} עמוד ${number}`, true, size.height - 100),
    ],
  };
}

interface Opened {
  readonly open: OpenDocuments;
  readonly drawn: number[];
  closed: number;
}

function opening(pageCount: number, draw: (number: number) => DocumentPage | 'slow' | 'unreadable'): Opened {
  const seen: Opened = {
    drawn: [],
    closed: 0,
    open: async () => ({
      pageCount,
      page: async (number) => {
        seen.drawn.push(number);
        return draw(number);
      },
      close: () => {
        seen.closed += 1;
      },
    }),
  };
  return seen;
}

async function write(
  evidence: Evidence<FileFacts>,
  open: OpenDocuments,
  bytes: Uint8Array | undefined = BYTES,
) {
  const progress: string[] = [];
  const blob = await writeReport(
    bare(reportOf([evidence], 'Kettle', 'x', 'en')),
    async () => bufferOf(bytes),
    (done, total) => progress.push(`${done}/${total}`),
    { openDocument: open },
  );
  const pdf = new Uint8Array(await blob.arrayBuffer());
  isSound(pdf);
  return { pdf, progress };
}

describe('an added PDF', () => {
  it(
    'stands page by page, each with its number, its text and what is read aloud',
    async () => {
      const seen = opening(3, (number) => page(number));
      const { pdf, progress } = await write(document(3), seen.open);
      expect([seen.drawn, seen.closed]).toEqual([[1, 2, 3], 1]);
      expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
      const found = wordsOfPdf(pdf);
      const byPdfJs = await pagesByPdfJs(pdf);
      for (let number = 1; number <= 3; number += 1) {
        expect(found).toContain(`page ${number} of 3 of the document`);
        for (const text of [found, byPdfJs.join(' ')]) {
          expect(text).toContain(`Clause ${number} of the agreement`);
          expect(text).toContain(`ביטול עסקה בתוך`);
        }
        // The text is on the page of its picture, and its number above it.
        const there = byPdfJs.findIndex((text) => text.includes(`Clause ${number} of`));
        expect(byPdfJs[there]).toContain(`page ${number} of 3`);
      }
      const opened = openedPdf(pdf);
      expect(opened.match(/\/S \/Figure/g)).toHaveLength(3);
      expect(runOnPdf('pdfimages', pdf, ['-list', '{}'])).toMatch(/620\s+877/);
    },
    SLOW_MS,
  );

  it(
    'has its text where the letters of the picture are',
    async () => {
      const { pdf } = await write(document(1), opening(1, (number) => page(number)).open);
      const boxes = textOfPdf(pdf, ['-bbox']);
      const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Clause</.exec(boxes);
      const end = /xMin="[\d.]+" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">agreement</.exec(boxes);
      const width = Number(end?.[1]) - Number(box?.[1]);
      // 300 pixels of 620 across 483 points.
      expect(width).toBeGreaterThan(225);
      expect(width).toBeLessThan(240);
    },
    SLOW_MS,
  );

  it(
    'of many pages is cut, and says so',
    async () => {
      const seen = opening(120, (number) => page(number, { width: 200, height: 60 }));
      const { pdf, progress } = await write(document(120), seen.open);
      expect(seen.drawn).toHaveLength(50);
      expect(progress.at(-1)).toBe('50/50');
      expect(wordsOfPdf(pdf)).toContain('The document has 120 pages. The first 50 are given here');
    },
    SLOW_MS,
  );

  it(
    'names a page that cannot be drawn, and goes on; stops where one takes too long',
    async () => {
      const seen = opening(4, (number) =>
        number === 2 ? 'unreadable' : number === 4 ? 'slow' : page(number),
      );
      const { pdf } = await write(document(4), seen.open);
      expect([seen.drawn, seen.closed]).toEqual([[1, 2, 3, 4], 1]);
      const text = wordsOfPdf(pdf);
      expect(text).toContain('Page 2 of the document could not be shown');
      expect(text).toContain('page 3 of 4');
      expect(text).toContain('took too long');
    },
    SLOW_MS,
  );

  it.each([
    ['locked', BYTES, 'locked with a password'],
    ['unreadable', BYTES, 'could not be read'],
    ['another than was added', Buffer.from('other'), 'its hash is another'],
  ] as const)(
    'that is %s says so',
    async (what, bytes, said) => {
      let count = 0;
      const open: OpenDocuments = async () => {
        count += 1;
        return what === 'locked' ? 'locked' : 'unreadable';
      };
      const { pdf } = await write(document(2), open, bytes);
      expect(wordsOfPdf(pdf)).toContain(said);
      expect(count).toBe(bytes === BYTES ? 1 : 0);
    },
    SLOW_MS,
  );

  it(
    'whose page is as long as a till roll is parted over pages',
    async () => {
      const { pdf } = await write(
        document(1),
        opening(1, (number) => page(number, { width: 200, height: 4_000 })).open,
      );
      expect(pagesOf(pdf)).toBeGreaterThan(4);
      expect(wordsOfPdf(pdf)).toContain('part 2 of');
      expect(wordsOfPdf(pdf).match(/Clause 1 of the agreement/g)).toHaveLength(1);
    },
    SLOW_MS,
  );
});
