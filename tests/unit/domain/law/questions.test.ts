import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessFacts, questionsFor } from '../../../../src/domain/law/assess-facts.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { someDeal } from './il/arbitrary-facts.ts';

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
        for (const { fact, score } of read.value) {
          expect(facts[fact]).toBeUndefined();
          expect(score).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);

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
  }, 30_000);
});
