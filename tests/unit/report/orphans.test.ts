import { expect, test } from 'vitest';
import { EXPORT_VARIANTS } from '../../../src/domain/export/export-content.ts';
import { rightsOf } from '../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { textOfPdf } from './pdf-tools.ts';
import { moment, sampleEntry, sampleFolder, sampleStory } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const wordsOf = (count: number): string =>
  Array.from({ length: count }, (_gap, index) => `word${index % 10}`).join(' ');

/** What stands on each page between its running head and its foot. */
const pagesOf = (pdf: Uint8Array): readonly (readonly string[])[] =>
  textOfPdf(pdf)
    .split('\f')
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== 'Tikiya' && !/^Page \d/.test(line)),
    );

test.each([40, 200, 260, 700])(
  'no heading and no head of a table stands alone at the foot of a page: a first note of %i words',
  async (count) => {
    const entries = [
      sampleEntry('2026-11-03T10:25:00.000Z', { kind: 'note', text: wordsOf(count) }),
      sampleEntry('2026-11-04T10:25:00.000Z', { kind: 'note', text: 'short' }),
    ];
    const found: string[] = [];
    for (const variant of EXPORT_VARIANTS) {
      const model = buildReportModel({
        case: sampleFolder,
        entries,
        evidence: [],
        rights: rightsOf(sampleFolder, entries, '2026-11-21' as Day),
        story: sampleStory(entries, 'en'),
        variant,
        language: 'en',
        generatedAt: moment('2026-11-21T12:30:00.000Z'),
      });
      const { pdf } = await write(model, new Map());
      for (const lines of pagesOf(pdf)) {
        const tail = lines.slice(-6).join('|');
        if (/Timeline(\|Date\|Time\|What\|(Representative\|)?Description)?$/.test(tail))
          found.push(`${variant}: ${tail}`);
      }
    }
    expect(found).toEqual([]);
  },
  SLOW_MS,
);

test(
  'a short table stands whole under its heading',
  async () => {
    const found: string[] = [];
    for (const count of [40, 260, 280, 480]) {
      const entries = [
        sampleEntry('2026-11-03T10:25:00.000Z', { kind: 'note', text: wordsOf(count) }),
        ...[0, 1, 2].map((index) =>
          sampleEntry(`2026-11-0${4 + index}T10:25:00.000Z`, {
            kind: 'promise',
            text: `promised ${index}`,
            state: 'open',
            dueOn: `2026-11-2${index}` as Day,
          }),
        ),
      ];
      const model = buildReportModel({
        case: sampleFolder,
        entries,
        evidence: [],
        rights: rightsOf(sampleFolder, entries, '2026-11-21' as Day),
        story: sampleStory(entries, 'en'),
        variant: 'authority',
        language: 'en',
        generatedAt: moment('2026-11-21T12:30:00.000Z'),
      });
      const { pdf } = await write(model, new Map());
      const pages = pagesOf(pdf).map((lines) => lines.join('\n'));
      const [page = ''] = pages.filter((text) => text.includes('What came of it'));
      const rows = [...page.slice(page.indexOf('What came of it')).matchAll(/promised \d/g)];
      if (rows.length !== 3) found.push(`${count} words: ${rows.length} of 3 promises`);
    }
    expect(found).toEqual([]);
  },
  SLOW_MS,
);
