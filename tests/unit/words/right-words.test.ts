import { describe, expect, it } from 'vitest';
import { israel } from '../../../src/domain/law/il/israel.ts';
import { RIGHTS } from '../../../src/domain/law/il/rules.ts';
import { countOf } from '../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import {
  clockName,
  countWords,
  markLines,
  missingOf,
  openWords,
  ownDay,
  rightAbout,
  rightTitle,
  sumLines,
} from '../../../src/words/right-words.ts';
import { wordsFrom } from '../../../src/words/words.ts';
import { manyAnswers } from '../domain/law/all-answers.ts';

const TODAY = '2026-11-22' as Day;
/** Said by others: how it stands by its state, the ground by the fact of the breach. */
const SILENT_MARKS = ['canCancel', 'ground'];
/** What is not so, and is not worth a sentence. */
const SILENT_NO = ['actAtOnce', 'care', 'refundOrReplacement'];

describe.each([
  ['en', wordsFrom(en, 'en')],
  ['he', wordsFrom(he, 'he')],
])('%s', (_language, words) => {
  const catalogue = words.language === 'he' ? he : en;
  const rights = ['cancel', ...new Set(RIGHTS.map(({ right }) => right))];

  it.each(rights)('has a name and what it gives for the right %s', (right) => {
    expect(rightTitle(words, 'IL', right)).not.toBe(right);
    expect(rightAbout(words, 'IL', right)).toBeTruthy();
  });

  it('has no names of rights that there are none of', () => {
    expect(Object.keys(catalogue.rights.IL.name).sort()).toEqual([...rights].sort());
    const own = Object.entries(israel.whoActs?.ofRight ?? {}).map(([right]) => right);
    expect(Object.keys(catalogue.rights.IL.own).sort()).toEqual(own.sort());
    for (const right of own) expect(ownDay(words, 'IL', right, '1.1.', true)).toContain('1.1.');
  });

  it('has a name for every clock, and none for what is no clock', () => {
    const clocks = Object.keys(israel.whoActs?.ofClock ?? {});
    for (const clock of clocks) expect(clockName(words, 'IL', clock)).not.toBe(clock);
    expect(Object.keys(catalogue.rights.IL.clock).sort()).toEqual(clocks.sort());
  });

  it('says every sum and mark that an answer can have', () => {
    const untold = new Set<string>();
    for (const answer of manyAnswers()) {
      const one = { ...answer, gives: {}, costs: {}, marks: {} };
      for (const [name, sum] of Object.entries(answer.gives))
        if (sumLines(words, 'IL', { ...one, gives: { [name]: sum } }).gives.length !== 1) untold.add(name);
      for (const [name, sum] of Object.entries(answer.costs))
        if (sumLines(words, 'IL', { ...one, costs: { [name]: sum } }).costs.length !== 1) untold.add(name);
      for (const [mark, value] of Object.entries(answer.marks)) {
        if (SILENT_MARKS.includes(mark) || (value === false && SILENT_NO.includes(mark))) continue;
        if (markLines(words, 'IL', { ...one, marks: { [mark]: value } }).length === 0)
          untold.add(`${mark} ${JSON.stringify(value)}`);
      }
    }
    expect([...untold]).toEqual([]);
  });

  it('tells of everything that can be missing: a fact to ask for, or the sums of a year', () => {
    for (const answer of manyAnswers()) {
      const { facts, years } = missingOf('IL', answer);
      expect(facts.length + years.length).toBe(answer.missing.length);
    }
  });

  it('tells each count without a gap or a name of the engine', () => {
    const said = new Set<string>();
    for (const answer of manyAnswers().slice(0, 400)) {
      for (const day of [answer.deadline, ...Object.values(answer.clocks).map(({ by }) => by)]) {
        const count = day && countOf(answer, day);
        if (count) said.add(countWords(words, 'IL', count, TODAY));
      }
    }
    expect(said.size).toBeGreaterThan(50);
    expect([...said].filter((line) => /[{}]|undefined|[a-z][A-Z]|[a-z]-[a-z]/.test(line))).toEqual([]);
  });
});

it('tells a count as people do', () => {
  const words = wordsFrom(en, 'en');
  const answer = manyAnswers().find(
    ({ right, rule, deadline }) => right === 'cancel' && rule === 'il-dist-goods' && deadline,
  );
  const count = answer?.deadline && countOf(answer, answer.deadline);
  const said = count && countWords(words, 'IL', count, count.from);
  expect(said).toMatch(/^(Delivered|Disclosure document on) .+; 14 days; .+ does not count/);
  expect(openWords(words, 'IL', { right: 'cancel', rule: 'il-dist-disclosure' } as never)).toMatch(
    /never came/,
  );
});

it('tells years as years, from two on', () => {
  const said = (months: number): string => {
    const from = TODAY;
    const step = { step: 'counts-months', months, from, to: from } as const;
    return countWords(wordsFrom(en, 'en'), 'IL', { from, steps: [step] } as never, TODAY);
  };
  expect(said(84)).toMatch(/7\P{L}* years/u);
  expect(said(12)).toMatch(/12\P{L}* months/u);
  expect(said(18)).toMatch(/18\P{L}* months/u);
});
