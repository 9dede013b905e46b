import { describe, expect, it } from 'vitest';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { runOnPdf, wordsOfPdf } from './pdf-tools.ts';
import { moment, NO_RIGHTS, NO_STORY, sampleEntry, sampleEvidence, sampleFolder } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, pagesOf, reportOf, SLOW_MS, write } from './written-report.ts';

const VARIANTS = ['full', 'manager'] as const;
const small = (language: string, variant: (typeof VARIANTS)[number], texts: readonly string[]) =>
  buildReportModel({
    case: sampleFolder,
    entries: texts.map((text, index) =>
      sampleEntry(moment(new Date(Date.UTC(2026, 10, 1, 8, index)).toISOString()).at, { kind: 'note', text }),
    ),
    evidence: [],
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant,
    language,
    unrecorded: new Set(),
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });

describe.each(['he', 'en'])('a case of next to nothing, in %s', (language) => {
  it.each(VARIANTS)(
    'is a sound document without any entry: %s',
    async (variant) => {
      const { pdf, asked } = await write(small(language, variant, []), new Map());
      isSound(pdf);
      expect(pagesOf(pdf)).toBeGreaterThanOrEqual(1);
      expect(asked).toEqual([]);
      expect(wordsOfPdf(pdf)).not.toMatch(/undefined|NaN|\[object/);
    },
    SLOW_MS,
  );

  it.each(VARIANTS)(
    'has its words and no appendix where there is only text: %s',
    async (variant) => {
      const model = small(language, variant, ['Kettle-4711 was promised', 'Nobody-4712 called back']);
      expect(model.appendices).toEqual([]);
      const { pdf, asked } = await write(model, new Map());
      isSound(pdf);
      expect(asked).toEqual([]);
      const text = wordsOfPdf(pdf);
      expect(text).toContain('Kettle-4711');
      expect(text).toContain('Nobody-4712');
    },
    SLOW_MS,
  );

  it(
    'names an appendix by its site where its page has no title',
    async () => {
      const picture = samplePng(320, 200, 1);
      const url = 'https://untitled.example.com/order/1';
      const evidence = sampleEvidence('p', picture, { title: ' \u0007', url });
      const { pdf } = await write(
        reportOf([evidence], 'Kettle', '', language),
        new Map([[evidence.id, picture]]),
      );
      // In the timeline, in the contents, on the page before it, in its address.
      expect(wordsOfPdf(pdf).match(/untitled\.example\.com/g)).toHaveLength(4);
    },
    SLOW_MS,
  );

  it(
    'shows its one picture once, as appendix 1',
    async () => {
      const picture = samplePng(320, 200, 1);
      const evidence = sampleEvidence('p', picture);
      const { pdf, asked } = await write(
        reportOf([evidence], 'Kettle', 'x', language),
        new Map([[evidence.id, picture]]),
      );
      isSound(pdf);
      expect(asked).toEqual([evidence.id]);
      const pictures = runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n').slice(2);
      expect(pictures).toHaveLength(1);
    },
    SLOW_MS,
  );
});
