import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/law/answer.ts';
import { assessFacts, questionsFor } from '../../../../src/domain/law/assess-facts.ts';
import { type IlFact, VOCABULARY } from '../../../../src/domain/law/il/facts.ts';
import type { Word } from '../../../../src/domain/law/vocabulary.ts';
import { type Day, shiftDay } from '../../../../src/domain/time/day.ts';
import { someDeal } from './il/arbitrary-facts.ts';

/** Facts that are asked for in every case where they matter, and of which the listed answers are all there are. */
const WEIGHED = (Object.keys(VOCABULARY) as IlFact[]).filter((fact) => {
  const word: Word = VOCABULARY[fact];
  return word.weight !== undefined && (word.type === 'flag' || word.type === 'word');
});

/** Answers of this test's own choice: every word and flag, days and sums across the thresholds of the law. */
function answersTo(word: Word, facts: Readonly<Record<string, unknown>>): readonly unknown[] {
  switch (word.type) {
    case 'word':
      return word.values;
    case 'flag':
      return [true, false];
    case 'day': {
      const from = (facts.transactionDate as Day | undefined) ?? TODAY;
      const days = [-700, -20, 0, 3, 9, 17, 33, 70, 130].map((by) => shiftDay(from, by));
      return [...(word.nullable ? [null] : []), ...days, shiftDay(TODAY, -1), shiftDay(TODAY, 30)];
    }
    case 'sum':
      return [30_00, 90_00, 700_00, 4_000_00];
    case 'number':
      return [1, 2, 31, 71, 500];
    case 'time':
      return [null, '08:30', '22:00'];
    case 'years':
      return [];
  }
}

/** What screens show of a result, without the facts that its reasons repeat. */
const shownOf = ({ reasons: _reasons, ...answer }: Answer): unknown => answer;
const dayOf = ({ right, state, deadline, safeBy, contested }: Answer): unknown => [
  right,
  state,
  deadline,
  safeBy,
  contested,
];

const TODAY = '2026-06-05' as Day;

function ask(facts: Readonly<Record<string, unknown>>, topic: string | undefined = 'cancellation'): string[] {
  const read = questionsFor({ jurisdiction: 'IL', facts, ...(topic && { topic }) }, TODAY);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value.map(({ fact }) => fact);
}

const bought = { channel: 'distance', kind: 'goods', transactionDate: '2026-06-01' } as const;

describe('questions', () => {
  it('of nothing: how and what was bought', () => expect(ask({}).slice(0, 2)).toEqual(['channel', 'kind']));

  it('of goods bought on-line: first what the date hangs on', () =>
    expect(ask(bought).slice(0, 2)).toEqual(['receivedDate', 'disclosureDate']));

  it('at most as many as wanted', () => {
    const read = questionsFor({ jurisdiction: 'IL', facts: bought }, TODAY, 3);
    expect(read.ok && read.value).toHaveLength(3);
  });

  it('of goods from a shop: their kind, then use', () => {
    const facts = {
      channel: 'store',
      kind: 'goods',
      transactionDate: '2026-06-01',
      receivedDate: '2026-06-01',
    };
    expect(ask(facts).slice(0, 2)).toEqual(['goodsCategory', 'price']);
    expect(ask({ ...facts, goodsCategory: 'clothing', price: 100_00 })).toContain('tagRemoved');
    expect(ask({ ...facts, goodsCategory: 'home', price: 100_00 })).not.toContain('tagRemoved');
  });

  it('never asks what cannot change a result', () => {
    const known = {
      ...bought,
      receivedDate: '2026-06-02',
      disclosureDate: '2026-06-02',
      goodsCategory: 'bags',
    };
    for (const fact of [
      'opened',
      'used',
      'tagRemoved',
      'serviceDate',
      'accessed',
      'vehicleRegistered',
      'coordinatedTime',
    ]) {
      expect(ask({ ...known, price: 100_00 })).not.toContain(fact);
    }
    // Whether they talked matters only for those who have four months.
    expect(ask(known)).not.toContain('conversation');
    expect(ask({ ...known, consumerStatus: 'senior' })[0]).toBe('conversation');
    expect(ask({ ...known, purpose: 'business' })).not.toContain('consumerStatus');
  });

  it('of a visit: its kind, then its hours', () => {
    expect(ask({ coordinatedTime: '10:00' }, 'technician')[0]).toBe('category');
    expect(ask({ coordinatedTime: '10:00', category: 'delivery' }, 'technician')[0]).toBe('arrivedTime');
  });

  it('whatever the facts: asks only what is unknown and has an answer that changes something', () => {
    fc.assert(
      fc.property(someDeal, (facts) => {
        const read = questionsFor({ jurisdiction: 'IL', facts, topic: 'cancellation' }, TODAY, 5);
        if (!read.ok) return;
        for (const { fact, word, score } of read.value) {
          expect(facts[fact]).toBeUndefined();
          expect(score).toBeGreaterThan(0);
          expect(word).toBe(VOCABULARY[fact as IlFact]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('whatever is asked, two answers to it give other results', () => {
    fc.assert(
      fc.property(someDeal, fc.nat(7), (facts, at) => {
        const read = questionsFor({ jurisdiction: 'IL', facts, topic: 'cancellation' }, TODAY);
        if (!read.ok || read.value.length === 0) return;
        const question = read.value[at % read.value.length];
        if (!question) return;
        const results = new Set<string>();
        for (const value of answersTo(question.word, facts)) {
          const then = assessFacts(
            { jurisdiction: 'IL', facts: { ...facts, [question.fact]: value }, topic: 'cancellation' },
            TODAY,
          );
          if (then.ok) results.add(JSON.stringify(then.value.answers.map(shownOf)));
        }
        const before = assessFacts({ jurisdiction: 'IL', facts, topic: 'cancellation' }, TODAY);
        if (before.ok) results.add(JSON.stringify(before.value.answers.map(shownOf)));
        expect(results.size, question.fact).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('what is not asked of a deal changes neither whether it can be cancelled nor until when', () => {
    fc.assert(
      fc.property(someDeal, fc.constantFrom(...WEIGHED), fc.nat(40), (facts, fact, at) => {
        if (facts[fact] !== undefined) return;
        const query = { jurisdiction: 'IL', facts, topic: 'cancellation' };
        const [now, asked] = [assessFacts(query, TODAY), questionsFor(query, TODAY)];
        if (!now.ok || !asked.ok || asked.value.some((question) => question.fact === fact)) return;
        const values = answersTo(VOCABULARY[fact], facts);
        const value = values[at % values.length];
        const then = assessFacts({ ...query, facts: { ...facts, [fact]: value } }, TODAY);
        if (then.ok) expect(then.value.answers.map(dayOf), fact).toEqual(now.value.answers.map(dayOf));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('a fact that a result names as missing is asked before all others', () => {
    fc.assert(
      fc.property(someDeal, (facts) => {
        const query = { jurisdiction: 'IL', facts, topic: 'cancellation' };
        const [now, asked] = [assessFacts(query, TODAY), questionsFor(query, TODAY)];
        if (!now.ok || !asked.ok) return;
        const missing = now.value.answers.flatMap((answer) => answer.missing);
        const decides = asked.value.map((question) => question.decides);
        expect(decides).toEqual([...decides].sort((a, b) => Number(b) - Number(a)));
        for (const fact of missing) expect(asked.value.map((question) => question.fact)).toContain(fact);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
