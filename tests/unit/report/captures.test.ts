import { describe, expect, it } from 'vitest';
import { columnOfPage, openedPdf, runOnPdf, textOfPdf, wordsOfPdf } from './pdf-tools.ts';
import { sampleEvidence } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { rowColour, tiledCapture } from './tiled-capture.ts';
import { bare, isSound, reportOf, SLOW_MS, write } from './written-report.ts';

const TITLE = 'מקרר';
/** From four dots for a pixel on, poppler draws pixels as they are; below, it blends neighbours. */
const PLAIN_DPI = 400;

describe.each(['he', 'en'])('a long capture in %s', (language) => {
  it(
    'stands whole on as many pages as it takes, each picture in the file once',
    async () => {
      const { evidence, files, height } = tiledCapture('long', 6);
      const { pdf, asked, progress } = await write(bare(reportOf([evidence], TITLE, 'x', language)), files);
      isSound(pdf);
      expect(asked).toEqual([...files.keys()]);
      expect(progress).toEqual(Array.from({ length: 7 }, (_gap, done) => `${done}/6`));
      const pictures = runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n').slice(2);
      expect(new Set(pictures.map((line) => line.trim().split(/\s+/)[10])).size).toBe(6);

      const text = wordsOfPdf(pdf);
      const parts = openedPdf(pdf).match(/\/S \/Figure/g)?.length ?? 0;
      expect(parts).toBeGreaterThan(2);
      expect(text.match(language === 'he' ? /חלק/g : /Appendix 1, part \d of \d/g)).toHaveLength(parts);
      for (let part = 1; part <= parts && language === 'en'; part += 1)
        expect(text).toContain(`Appendix 1, part ${part} of ${parts}`);
      for (const hash of [evidence.facts, ...(evidence.facts.parts ?? [])].map(({ sha256 }) => sha256))
        expect(text).toContain(hash);

      const seen = new Set<number>();
      for (let page = 2; page <= 1 + parts; page += 1) {
        for (const [red, green, blue] of columnOfPage(pdf, page, 595.28 / 2, PLAIN_DPI)) {
          const row = red + green * 256;
          if (row < height && rowColour(row)[2] === blue) seen.add(row);
        }
      }
      // Black is row 0; the heads that stick, black too, would hide rows if they were shown.
      expect([...Array(height).keys()].filter((row) => !seen.has(row))).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'says from when to when its pictures were taken',
    async () => {
      const capturedAt = { at: '2026-01-21T10:02:00.000Z', zone: 'Asia/Jerusalem' };
      const capturedUntil = { at: '2026-01-21T10:04:31.000Z', zone: 'Asia/Jerusalem' };
      const { evidence, files } = tiledCapture('long', 3, { capturedAt, capturedUntil });
      const { pdf } = await write(bare(reportOf([evidence], TITLE, 'x', language)), files);
      for (const time of ['12:02:00', '12:04:31']) expect(wordsOfPdf(pdf)).toContain(time);
    },
    SLOW_MS,
  );

  it(
    'has its words where reading starts',
    async () => {
      const { evidence, files } = tiledCapture('long', 8);
      const { pdf } = await write(bare(reportOf([evidence], TITLE, 'x', language)), files);
      const boxes = textOfPdf(pdf, ['-bbox', '-f', '3', '-l', '3']);
      const word = new RegExp(
        `xMin="([\\d.]+)" yMin="[\\d.]+" xMax="([\\d.]+)"[^>]*>${language === 'he' ? '(?:נספח|חפסנ)' : 'Appendix'}<`,
      );
      const [, left, right] = (word.exec(boxes) ?? []).map(Number);
      if (language === 'he') expect(right).toBeCloseTo(595.28 - 56, 0);
      else expect(left).toBeCloseTo(56, 0);
    },
    SLOW_MS,
  );

  it(
    'says in words how complete it is, and what it was meant to hold',
    async () => {
      const { evidence, files } = tiledCapture('long', 3, {
        way: 'full-page',
        verdict: {
          remarks: [
            { is: 'clipped', atPx: 1120, ofPx: 9000, why: 'keeps-growing' },
            { is: 'still-loading', pictures: 7 },
            { is: 'gap', after: 'order 12345-AB', before: 'call *2345' },
            { is: 'older-missing', why: 'not-loaded' },
            { is: 'parts-sideways', count: 3 },
          ],
        },
      });
      const complete = tiledCapture('whole', 2, { verdict: { remarks: [{ is: 'messages', count: 41 }] } });
      const model = reportOf([evidence, complete.evidence], TITLE, 'x', language);
      const text = wordsOfPdf((await write(model, new Map([...files, ...complete.files]))).pdf);
      for (const token of ['1,120', '9,000', '7', '12345-AB', '*2345', '41']) expect(text).toContain(token);
      const said = {
        he: ['הדף המלא', 'להתארך', 'הצילום מלא', 'חסרות הודעות', 'הודעות קודמות', 'לצדדים'],
        en: ['Full page', 'kept growing', 'Complete', 'Messages are missing', 'Earlier messages', 'sideways'],
      };
      for (const words of said[language as 'he' | 'en']) expect(text).toContain(words);
    },
    SLOW_MS,
  );
});

describe('one tall picture', () => {
  it(
    'is sliced as well, and is in the file once',
    async () => {
      const png = samplePng(500, 4000, 1);
      const evidence = sampleEvidence('tall', png, { way: 'element', verdict: { remarks: [] } });
      const { pdf } = await write(reportOf([evidence], TITLE, 'x', 'en'), new Map([['tall', png]]));
      isSound(pdf);
      expect(wordsOfPdf(pdf)).toContain('part 5 of 5');
      const rows = runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n').slice(2);
      expect(new Set(rows.map((line) => line.trim().split(/\s+/)[10])).size).toBe(1);
    },
    SLOW_MS,
  );
});

describe('pictures of a capture that are not there', () => {
  it(
    'are named, and the others stand in their places',
    async () => {
      const { evidence, files } = tiledCapture('long', 5);
      const spoilt = new Map(files);
      spoilt.delete('long tile-0001');
      spoilt.set('long tile-0002', samplePng(640, 400, 9));
      spoilt.set('long tile-0003', Buffer.from('no picture'));
      const { pdf, progress } = await write(reportOf([evidence], TITLE, 'x', 'en'), spoilt);
      isSound(pdf);
      const text = wordsOfPdf(pdf);
      expect(text).toContain('Picture 2 was not found');
      expect(text).toContain('Stored picture 3 differs');
      expect(text).toContain('Picture 4 could not be read');
      expect(text).not.toMatch(/[Pp]icture [15] (was|differs|could)/);
      expect(progress.at(-1)).toBe('5/5');
      const rows = runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n').slice(2);
      expect(new Set(rows.map((line) => line.trim().split(/\s+/)[10])).size).toBe(2);
    },
    SLOW_MS,
  );

  it(
    'are printed each by itself where the pieces make no sense',
    async () => {
      const { evidence, files } = tiledCapture('long', 3);
      const pieces =
        evidence.facts.pieces?.map((piece) => ({ ...piece, at: { x: 0, y: 5_000_000_000 } })) ?? [];
      const spoilt = { ...evidence, facts: { ...evidence.facts, pieces } };
      const { pdf, asked } = await write(reportOf([spoilt], TITLE, 'x', 'en'), files);
      isSound(pdf);
      expect(asked).toEqual([...files.keys()]);
      expect(openedPdf(pdf).match(/\/S \/Figure/g)).toHaveLength(3);
    },
    SLOW_MS,
  );
});

it(
  'says that facts are not what the chain recorded, of the copy or of its original',
  async () => {
    const { evidence, files } = tiledCapture('long', 2);
    const model = reportOf([evidence], TITLE, 'x', 'en');
    expect(wordsOfPdf((await write(model, files)).pdf)).not.toContain('differ from what the chain');
    const doubted = reportOf([evidence], TITLE, 'x', 'en', new Set(['long']));
    expect(wordsOfPdf((await write(doubted, files)).pdf)).toContain('differ from what the chain');
  },
  SLOW_MS,
);
