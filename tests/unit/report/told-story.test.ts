import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/case/entry.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { toldStory } from '../../../src/report/told-story.ts';
import en from '../../../src/words/letters/languages/en.ts';
import he from '../../../src/words/letters/languages/he.ts';
import { sampleEntry, sampleFolder } from './sample-case.ts';

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

describe('the story of a case', () => {
  it('is told from its facts, and a sentence for which something is missing is left out', () => {
    const { happened } = story(en, 'en');
    expect(happened.map(({ text }) => bare(text))).toEqual([
      'On 3 November 2026 I ordered from חנות לדוגמה (ש.ל.) בע"מ, for ₪1,299.90. The order number is 12345-AB.',
      'These promises were not kept:',
      'This is how I have turned to the business so far:',
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
