import { expect, it } from 'vitest';
import type { Day } from '../../../src/domain/time/day.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { summaryText } from '../../../src/report/summary-text.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { fullSample } from './full-sample.ts';
import { linksOf } from './links-of.ts';
import { NO_RIGHTS, NO_STORY, sampleEntry, sampleReport } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const bare = (text: string): string => text.replace(/\p{Cf}/gu, '');
const ILS = 'ILS';

const modelWith = (more: Partial<ReportModel>): ReportModel => ({
  ...sampleReport('en').model,
  title: 'A kettle',
  story: NO_STORY,
  rights: NO_RIGHTS,
  timeline: [],
  wanted: [],
  ...more,
});

it('has every part of a summary under its head, and nothing where nothing is', () => {
  const { id: entryId, ...promise } = sampleEntry('2026-11-07T10:30:00.000Z', {
    kind: 'promise',
    text: 'A new kettle',
    agent: 'Dan',
    state: 'broken',
    dueOn: '2026-11-12' as Day,
    settledOn: '2026-11-13' as Day,
  });
  const model = modelWith({
    timeline: [{ entryId, ...promise }],
    wanted: ['refund', 'replacement'],
    enough: 'A kettle that boils',
    story: {
      happened: [{ text: 'It broke.', lines: ['on the first day'] }],
      statement: [],
      sums: [
        { name: 'Refund', sum: { minor: 5_000, currency: ILS } },
        { name: 'Expenses', sum: { minor: 1_000, currency: ILS } },
      ],
      total: { minor: 6_000, currency: ILS },
      cited: [],
    },
  });
  expect(bare(summaryText({ words: wordsOf('en'), model }))).toBe(
    [
      'A kettle',
      'What happened\nIt broke.\n• on the first day',
      'What was promised\n• Broken, as of 13/11/2026: “A new kettle” (Dan, for 12/11/2026)',
      'What is asked for\nRefund, Replacement\nWhat would be enough: A kettle that boils',
      'The sums, by head\nRefund: ₪50\nExpenses: ₪10\nTotal: ₪60',
    ].join('\n\n'),
  );
  expect(summaryText({ words: wordsOf('en'), model: modelWith({}) })).toBe('A kettle');
});

it('shortens nothing, for nothing stands further back', () => {
  const text = `It broke. ${'Then it broke again. '.repeat(60)}`.trim();
  const model = modelWith({ story: { ...NO_STORY, happened: [{ text, lines: [text] }] } });
  expect(summaryText({ words: wordsOf('en'), model })).toBe(`A kettle\n\nWhat happened\n${text}\n• ${text}`);
});

it.each(['en', 'he'] as const)(
  'tells what the summary of the document tells, and that it is no legal advice (%s)',
  async (language) => {
    const { model, files } = fullSample(language, 'full');
    const words = wordsOf(language);
    const text = bare(summaryText({ words, model }));
    for (const head of ['happened', 'promised', 'law', 'asked', 'sums'] as const)
      expect(text).toContain(`\n\n${words.say(`document.${head}`)}\n`);
    expect(text).toContain(words.say('report.law.notAdvice'));
    const { pages } = await linksOf((await write(model, files)).pdf);
    const wordsIn = (said: string): string[] => bare(said).match(/[\p{L}\d]{2,}/gu) ?? [];
    const copied = new Set(wordsIn(text));
    // What stands above and below every page, and the words that lead to other pages.
    const [page = '', other = ''] = [pages[1], pages[2]];
    const everywhere = new Set(wordsIn(other));
    const missing = wordsIn(page).filter((word) => !copied.has(word) && !everywhere.has(word));
    const leading = [1, 2].flatMap((count) =>
      (['document.moreRights', 'document.further'] as const).map((key) => words.say(key, { count })),
    );
    const apart = new Set(wordsIn([words.say('document.summary'), ...leading].join(' ')));
    expect(missing.filter((word) => !apart.has(word))).toEqual([]);
  },
  SLOW_MS,
);
