import { describe, expect, it } from 'vitest';
import { assessFacts, questionsFor } from '../../../../../src/domain/law/assess-facts.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';

const TODAY = '2026-06-05' as Day;
const assess = (facts: unknown) => assessFacts({ jurisdiction: 'IL', facts }, TODAY);

describe('a prototype that others wrote on', () => {
  it('names that a page put on every object are no facts either, nor parts of the question', () => {
    const page = { receivedDate: '2026-06-03', disclosureDate: {}, topic: 'court-fee', isReal: true };
    const ask = () => {
      const given = { channel: 'distance', kind: 'goods', transactionDate: '2026-06-06' };
      const query = { jurisdiction: 'IL', facts: given };
      return [assessFacts(query, TODAY), questionsFor(query, TODAY)];
    };
    const clean = JSON.stringify(ask());
    Object.assign(Object.prototype, page);
    try {
      expect(JSON.stringify(ask())).toBe(clean);
    } finally {
      for (const name of Object.keys(page)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('nor in what a country makes of its own facts', () => {
    Object.assign(Object.prototype, { receivedDate: '2026-06-03' });
    try {
      const car = { channel: 'distance', kind: 'new-car', disclosureDate: '2026-06-01' };
      const read = assess(car);
      expect(read.ok && read.value.answers[0]?.deadline).toBeUndefined();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'receivedDate');
    }
  });
});
