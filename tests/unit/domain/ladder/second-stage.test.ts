import { expect, it } from 'vitest';
import { BANK, rungs, TODAY } from './rungs-of.ts';
import { KETTLE, letter } from './sample-cases.ts';

const INSURED = { ...BANK, law: { ...BANK.law, sector: 'insurer' } };

it('of a bank is the Bank of Israel, free, from the day on which its 45 days are over', () => {
  const before = rungs(BANK).get('bank');
  expect(before?.rung.second).toMatchObject({ id: 'bank-of-israel', cost: { is: 'free' } });
  expect(before?.secondFrom).toBeUndefined();
  const sent = rungs(BANK, [letter('2026-11-01', 'ombudsman')], {}, TODAY).get('bank');
  // 45 days from 1 November end on 16 December.
  expect(sent?.secondFrom).toBe('2026-12-17');
});

it('of an insurer is the Capital Market Authority, with no day, since no time to answer is confirmed', () => {
  const sent = rungs(INSURED, [letter('2026-09-01', 'ombudsman')]).get('insurance');
  expect(sent?.rung.second).toMatchObject({ id: 'capital-market', doubts: ['office', 'answer-time'] });
  expect(sent?.secondFrom).toBeUndefined();
});

it('of a telecom company, which is written to first, is the Ministry of Communications', () => {
  const { rung } = rungs(KETTLE).get('telecom') ?? {};
  expect(rung?.letter).toBe('ombudsman');
  expect(rung?.second).toMatchObject({ id: 'communications-ministry', doubts: ['office', 'answer-time'] });
});

it('no other rung has one', () => {
  const others = [...rungs(KETTLE).values()].filter(({ rung }) => rung.second);
  expect(others.map(({ rung }) => rung.id)).toEqual(['bank', 'insurance', 'telecom']);
});
