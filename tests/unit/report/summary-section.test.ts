import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { fullSample } from './full-sample.ts';
import { linksOf } from './links-of.ts';
import { sampleEntry, sampleReport } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const long = (count: number): ReportModel => {
  const { model } = sampleReport('en', 'card-issuer');
  const lines = Array.from({ length: count }, (_gap, index) => `On 7 November 2026, line L${index}.`);
  const promises = lines.map((text, index) => ({
    ...sampleEntry('2026-11-07T10:30:00.000Z', {
      kind: 'promise',
      text: `P${index} ${text} ${'so they said '.repeat(12)}`,
      agent: 'Dan',
      state: 'broken',
      settledOn: '2026-11-13' as Day,
    }),
  }));
  return {
    ...model,
    appendices: [],
    timeline: promises.map(({ id, happenedAt, content, version }) => ({
      entryId: id,
      happenedAt,
      content,
      version,
    })),
    wanted: ['refund'],
    enough: 'All of it.',
    story: {
      ...model.story,
      happened: [
        { text: 'It began well.', lines: [] },
        { text: 'This is how it went:', lines },
      ],
      sums: [
        { name: 'Refund', sum: { minor: 100_00, currency: 'ILS' } },
        { name: 'Expenses', sum: { minor: 20_00, currency: 'ILS' } },
      ],
      total: { minor: 120_00, currency: 'ILS' },
    },
  };
};

const pageOfSummary = async (model: ReportModel): Promise<readonly [string, string]> => {
  const { pages } = await linksOf((await write(model, new Map())).pdf);
  return [pages[1] ?? '', pages[2] ?? ''];
};

describe('the summary', () => {
  it(
    'stands on one page however much there is to tell, and says what is not there',
    async () => {
      const [page, next] = await pageOfSummary(long(40));
      for (const said of [
        'What happened',
        'What was promised',
        'What the law says',
        'What is asked for',
        'The sums, by head',
        '₪120',
        'more stand further back',
        'not legal advice',
      ])
        expect(page).toContain(said);
      expect(page).toContain('L0');
      expect(page).toContain('P0');
      expect(page).not.toContain('L39');
      expect(next).toContain('The purchase');
      const shown = new Set([...page.matchAll(/L(\d+)\./g)].map(([, index]) => Number(index)));
      const counts = [...page.matchAll(/(\d+) more stand further back/g)].map(([, count]) => Number(count));
      expect(counts).toHaveLength(2);
      for (const count of counts) expect(count).toBeGreaterThan(15);
      expect(shown.size).toBeGreaterThan(0);
    },
    SLOW_MS,
  );

  it(
    'is whole where there is room for it',
    async () => {
      const [page] = await pageOfSummary(long(2));
      for (const said of ['L0', 'L1', 'P0', 'P1']) expect(page).toContain(said);
      expect(page).not.toContain('further back');
    },
    SLOW_MS,
  );

  it.each(['en', 'he'] as const)(
    'does not call a promise open and not kept at once, and begins its lines as sentences begin (%s)',
    async (language) => {
      const { model, files } = fullSample(language, 'full');
      const { pages } = await linksOf((await write(model, files)).pdf);
      const page = (pages[1] ?? '').replace(/\p{Cf}/gu, '');
      expect(page).not.toMatch(/open: |עוד פתוחה: /i);
      expect(page).toMatch(language === 'en' ? /Open, the day has passed: / : /עוד פתוחה, והמועד עבר/);
      const beginnings = [...page.matchAll(/[•–] (\S)/g)].map(([, letter]) => letter ?? '');
      expect(beginnings.length).toBeGreaterThan(3);
      expect(beginnings.filter((letter) => /\p{Ll}/u.test(letter))).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'sends nobody further back for what stands in the full file alone',
    async () => {
      const { model, files } = fullSample('en', 'manager');
      const { pages } = await linksOf((await write(model, files)).pdf);
      const [told = ''] = /What happened.*?What was promised/s.exec(pages[0] ?? '') ?? [];
      expect(told).toMatch(/\d+ more are in the full file/);
      expect(told).not.toContain('further back');
    },
    SLOW_MS,
  );
});
