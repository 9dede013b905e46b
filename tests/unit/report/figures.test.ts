import { describe, expect, it } from 'vitest';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { fullSample } from './full-sample.ts';
import { runOnPdf } from './pdf-tools.ts';
import { sampleReport } from './sample-case.ts';
import { samplePainter } from './sample-screens.ts';
import { SLOW_MS, write } from './written-report.ts';

const ils = (minor: number) => ({ minor, currency: 'ILS' });

/** Heads of a claim whose sums are of all lengths, with agorot and without. */
function claim(language: string): ReportModel {
  const { model } = sampleReport(language, 'small-claims');
  const sums = [
    { name: 'A', sum: ils(1_249_90) },
    { name: 'B', sum: ils(50_00) },
    { name: 'C', sum: ils(10_000_00) },
  ];
  return { ...model, appendices: [], timeline: [], story: { ...model.story, sums, total: ils(11_299_90) } };
}

/** Where words of a document end to the right, in points: those that `isWanted`, page by page. */
function rightEdges(
  pdf: Uint8Array,
  isWanted: (text: string, left: number) => boolean,
): readonly (readonly number[])[] {
  const boxes = runOnPdf('pdftotext', pdf, ['-bbox', '{}', '-']);
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)]
        .filter(([, left, , text = '']) =>
          isWanted(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''), Number(left)),
        )
        .map(([, , right]) => Number(right)),
    );
}

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

describe('figures in a column', () => {
  it.each(['he', 'en'])(
    'are sums whose units stand under units, each with as many decimals (%s)',
    async (language) => {
      const { pdf } = await write(claim(language), new Map());
      const wanted = /^₪?(?:1,249\.90|50\.00|10,000\.00|11,299\.90)$/;
      const found = rightEdges(pdf, (text) => wanted.test(text)).find((page) => page.length > 2) ?? [];
      expect(found).toHaveLength(4);
      expect(spread(found)).toBeLessThan(0.6);
      // The longest reaches the edge to which the rules between the rows go.
      expect(language === 'he' || Math.abs(Math.max(...found) - (595.28 - 56)) < 1).toBe(true);
    },
    SLOW_MS,
  );

  it.each(['he', 'en'])(
    'are page numbers whose units stand under units (%s)',
    async (language) => {
      const { model, files } = fullSample(language, 'small-claims');
      const { pdf } = await write(model, files, { painter: samplePainter });
      const pages = rightEdges(
        pdf,
        (text, left) => /^\d{1,3}$/.test(text) && (language === 'he' ? left < 130 : left > 470),
      );
      const cover = pages[0] ?? [];
      expect(cover.length).toBeGreaterThan(10);
      expect(spread(cover)).toBeLessThan(0.6);
    },
    SLOW_MS,
  );
});
