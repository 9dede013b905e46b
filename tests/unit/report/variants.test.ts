import { describe, expect, it } from 'vitest';
import { EXPORT_VARIANTS } from '../../../src/domain/export/export-content.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { textOfPdf, wordsOfPdf } from './pdf-tools.ts';
import { moment, NO_RIGHTS, NO_STORY, sampleEntry, sampleFolder, sampleReport } from './sample-case.ts';
import { isSound, pagesOf, SLOW_MS, write } from './written-report.ts';

const HEADINGS = {
  happened: 'Summary',
  statement: 'The facts of the claim',
  purchase: 'The purchase',
  law: 'What the law gives',
  timeline: 'Timeline',
  contents: 'Appendices',
  hashes: 'Hashes of the files',
  limits: 'What this document shows',
} as const;

describe.each(EXPORT_VARIANTS)('a document for %s', (variant) => {
  it(
    'has its parts, no others, and every entry of the contents names the page on which its appendix begins',
    async () => {
      const { model, pictures } = sampleReport('en', variant);
      const { pdf } = await write(model, pictures);
      isSound(pdf);
      const text = textOfPdf(pdf);
      const has = Object.entries(HEADINGS).flatMap(([part, heading]) =>
        new RegExp(`^${heading}`, 'm').test(text) ? [part] : [],
      );
      expect(has).toEqual(PARTS[variant]);
      if (!has.includes('contents')) return;
      const listed = [
        ...wordsOfPdf(pdf).matchAll(/Appendix (\d) (?:(?!Appendix).)*?\d\d\/11\/2026 (\d+)(?= )/g),
      ]
        .map(([, name, page]) => [Number(name), Number(page)] as const)
        .filter(([, page]) => page > 1 && page <= pagesOf(pdf));
      expect(new Set(listed.map(([name]) => name))).toEqual(new Set([1, 2, 3, 4]));
      for (const [name, page] of listed.slice(-4)) {
        const there = textOfPdf(pdf, ['-f', String(page), '-l', String(page)]);
        expect([page, there]).toEqual([page, expect.stringContaining(`Appendix ${name}\n`)]);
      }
    },
    SLOW_MS,
  );
});

const PARTS: Readonly<Record<(typeof EXPORT_VARIANTS)[number], readonly string[]>> = {
  manager: ['happened', 'timeline', 'limits'],
  'card-issuer': ['happened', 'purchase', 'timeline', 'contents', 'hashes', 'limits'],
  authority: ['happened', 'purchase', 'law', 'timeline', 'contents', 'hashes', 'limits'],
  'small-claims': ['statement', 'purchase', 'law', 'timeline', 'contents', 'hashes', 'limits'],
  full: ['happened', 'purchase', 'law', 'timeline', 'contents', 'hashes', 'limits'],
};

it(
  'tells promises with what came of them, and letters in their exact words with their hash',
  async () => {
    const textHash = 'c0ffee'.padEnd(64, '0');
    const entries = [
      sampleEntry('2026-11-04T08:00:00.000Z', {
        kind: 'promise',
        text: 'a new door',
        agent: 'Dan',
        state: 'broken',
        dueOn: '2026-11-12' as Day,
        postponedFrom: ['2026-11-08' as Day],
        settledOn: '2026-11-13' as Day,
      }),
      sampleEntry('2026-11-15T08:00:00.000Z', {
        kind: 'letter',
        letter: 'written-demand',
        language: 'en',
        to: 'Example Shop',
        way: 'registered-mail',
        subject: 'Order 12345-AB',
        text: 'Dear Sir,\n\nThe door is bent.\nPlease mend it.',
        textHash,
      }),
    ];
    const model = buildReportModel({
      case: { ...sampleFolder, facts: { ...sampleFolder.facts, wanted: ['repair'], enough: 'a new door' } },
      entries,
      evidence: [],
      rights: NO_RIGHTS,
      story: NO_STORY,
      variant: 'full',
      language: 'en',
      generatedAt: moment('2026-11-21T12:30:00.000Z'),
    });
    const text = wordsOfPdf((await write(model, new Map())).pdf);
    for (const said of [
      'Repair What would be enough: a new door',
      'broken, as of',
      'put off from',
      '13/11/2026',
      'Subject: Order 12345-AB',
      'The door is bent. Please mend it.',
      textHash,
    ])
      expect(text).toContain(said);
  },
  SLOW_MS,
);
