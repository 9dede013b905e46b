import { describe, expect, it } from 'vitest';
import { cpuMs } from '../support/cpu-time.ts';
import { openedPdf, runOnPdf, textOfPdf } from './pdf-tools.ts';
import { sampleEvidence } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, reportOf, SLOW_MS, write } from './written-report.ts';

describe('hostile texts', () => {
  const HOSTILE = [
    '</rdf:li><script>alert(1)</script>&amp; "x" \\(y) %PDF-1.7 endobj',
    '\u202e₪001 רוכמל\u202c \u2066\u2066\u2066 \u0000\u0007\ufffe \ud800 x',
    `${'א\u05b0\u05b1\u05b2'.repeat(300)}`,
    '👩‍👩‍👧‍👦🏳️‍🌈 中文 ✓ → ﷽ \u{10ffff}',
    'a'.repeat(5_000),
  ];

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
    '%s',
    async (_name, text) => {
      const picture = samplePng(64, 48, 1);
      const evidence = [sampleEvidence('p', picture, { title: text, url: `https://x.example/${text}` })];
      const { pdf } = await write(reportOf(evidence, text, text), new Map([['p', picture]]));
      isSound(pdf);
      const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(openedPdf(pdf))?.[0] ?? '';
      expect(xmp).not.toContain('<script>');
      expect(runOnPdf('pdfinfo', pdf)).toMatch(/JavaScript:\s+no/);
    },
    SLOW_MS,
  );

  it(
    'clips 100,000 characters, says so, and takes no longer than seconds',
    async () => {
      const long = 'כותרת ארוכה מאוד '.repeat(6_000);
      const picture = samplePng(64, 48, 1);
      const started = cpuMs();
      const evidence = [sampleEvidence('p', picture, { title: long, url: `https://x.example/${long}` })];
      const { pdf } = await write(reportOf(evidence, long, long), new Map([['p', picture]]));
      expect(cpuMs() - started).toBeLessThan(20_000);
      isSound(pdf);
      expect(textOfPdf(pdf)).toMatch(/הטקסט קוצר/);
    },
    SLOW_MS,
  );

  it(
    'parts an entry that is longer than a page between lines, over as many pages as it needs',
    async () => {
      const words = Array.from({ length: 1_500 }, (_gap, index) => `מילה ${10_000 + index}`);
      const picture = samplePng(64, 48, 1);
      const evidence = [sampleEvidence('p', picture)];
      const { pdf } = await write(reportOf(evidence, 'ארוך', words.join(' ')), new Map([['p', picture]]));
      isSound(pdf);
      const text = textOfPdf(pdf);
      const found = new Set(text.match(/1\d{4}/g));
      expect(words.filter((word) => !found.has(word.slice(-5)))).toEqual([]);
    },
    SLOW_MS,
  );
});
