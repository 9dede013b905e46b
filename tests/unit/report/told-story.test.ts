import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/case/entry.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { toldStory } from '../../../src/report/told-story.ts';
import en from '../../../src/words/letters/languages/en.ts';
import he from '../../../src/words/letters/languages/he.ts';
import { moment, NO_RIGHTS, sampleEntry, sampleFolder } from './sample-case.ts';

const today = '2026-11-21' as Day;
const entries: readonly Entry[] = [
  sampleEntry('2026-11-07T10:25:00.000Z', {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    agent: 'Dan',
    reference: 'R-1',
    text: 'x',
  }),
  sampleEntry('2026-11-07T10:26:00.000Z', {
    kind: 'promise',
    text: 'a new door',
    agent: 'Dan',
    state: 'broken',
    dueOn: '2026-11-12' as Day,
    settledOn: '2026-11-13' as Day,
  }),
];
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const story = (words: typeof he | typeof en, language: 'he' | 'en', letter = {}) =>
  toldStory(
    { case: { facts: { ...sampleFolder.facts, wanted: ['refund'] } }, entries, settings: { letter }, today },
    words,
    language,
  );

describe('an entry that is not told', () => {
  const payment = (direction: 'paid' | 'refunded', minor: number) =>
    sampleEntry(`2026-11-0${direction === 'paid' ? 3 : 9}T10:25:00.000Z`, {
      kind: 'payment',
      direction,
      sum: { minor, currency: 'ILS' },
    });
  const refund = payment('refunded', 50_000);
  const happened = [payment('paid', 129_990), refund, ...entries];
  const made = (untold: ReadonlySet<string>) => {
    const folder = {
      ...sampleFolder,
      facts: { ...sampleFolder.facts, wanted: ['refund'] as const },
    };
    const told = toldStory({ case: folder, entries: happened, untold, settings: {}, today }, en, 'en');
    const { money } = buildReportModel({
      case: folder,
      entries: happened.filter(({ id }) => !untold.has(id)),
      happened,
      evidence: [],
      rights: NO_RIGHTS,
      story: told,
      variant: 'small-claims',
      language: 'en',
      generatedAt: moment('2026-11-21T12:30:00.000Z'),
    });
    return { sums: told.sums, total: told.total?.minor, atStake: money[0]?.atStake, told };
  };

  it('does not change what is claimed, in the sums by head or on the cover', () => {
    const { sums, total, atStake } = made(new Set([refund.id]));
    const whole = made(new Set());
    expect({ sums, total, atStake }).toEqual({
      sums: whole.sums,
      total: whole.total,
      atStake: whole.atStake,
    });
    expect([total, atStake]).toEqual([79_990, 79_990]);
  });

  it('is not quoted', () => {
    const said = (untold: ReadonlySet<string>) => JSON.stringify(made(untold).told);
    expect(said(new Set())).toContain('a new door');
    expect(said(new Set(entries.map(({ id }) => id)))).not.toMatch(/a new door|R-1/);
  });
});

describe('the story of a case', () => {
  it('is told from its facts, and a sentence for which something is missing is left out', () => {
    const { happened } = story(en, 'en');
    expect(happened.map(({ text }) => bare(text))).toEqual([
      'On 3 November 2026 I ordered from חנות לדוגמה (ש.ל.) בע"מ, for ₪1,299.90. The order number is 12345-AB.',
      'What was promised, and not kept on time:',
      'This is how I have contacted the business so far:',
    ]);
    expect(bare(happened[1]?.lines[0] ?? '')).toBe(
      'On 7 November 2026, from Dan: “a new door” (due on 12 November 2026).',
    );
  });

  it('keeps in a claim a line to write on for what is missing, in signs that the fonts have', () => {
    const { statement, sums, total } = story(he, 'he', { name: 'נועה לוי' });
    const lines = statement.flatMap(({ text, lines: more }) => [text, ...more]).map(bare);
    expect(lines.some((line) => line.includes('נועה לוי'))).toBe(true);
    expect(lines.some((line) => line.includes('___'))).toBe(true);
    expect(lines.join('')).not.toContain('▁');
    expect(sums.map(({ sum }) => sum)).toEqual([{ minor: 129_990, currency: 'ILS' }]);
    expect(total).toEqual({ minor: 129_990, currency: 'ILS' });
  });
});
