import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { factsOf } from './facts-of.ts';
import { day, entry, inputOf, TODAY } from './sample-cases.ts';

const { purchase } = inputOf('technician').case.facts;
const visit = (on: string, at: string | null): Entry =>
  entry(`visit-${on}`, on, {
    kind: 'technician',
    agreedOn: day(on),
    agreedFrom: '08:00',
    agreedUntil: '10:00',
    purpose: 'connected-service',
    arrivedAt: at === null ? null : { at: `${on}T${at}:00.000Z`, zone: 'Asia/Jerusalem' },
  });
const planOf = (entries: readonly Entry[]) => {
  const plan = planLetter(templateOf('technician'), factsOf('technician', purchase, { entries }));
  return { values: plan.values, ids: plan.paragraphs.map(({ id }) => id as string) };
};

describe('a letter about a technician is about the visit that the case counts', () => {
  test.each([
    [
      'a late one and then one in time',
      [visit('2026-11-10', '13:30'), visit('2026-11-16', '07:00')],
      '2026-11-10',
    ],
    ['two late ones', [visit('2026-11-10', '13:30'), visit('2026-11-16', '13:30')], '2026-11-16'],
  ])('%s', (_what, entries, on) => {
    const subject = { facts: { title: '', status: 'open', purchase, hosts: [] } } as const;
    const card = rightsOf(subject, entries, TODAY).answers.find(({ right }) => right === 'technician');
    const { values } = planOf(entries);
    expect(values.visitOn).toBe(on);
    expect(values.compensation?.minor).toBe(card?.gives.compensation);
  });
});

test.each([
  ['07:00', 'came-in-time'],
  ['08:00', 'came-in-time'],
  ['08:01', 'came'],
])('who came at %s UTC of 8:00 to 10:00 in Israel: %s', (at, id) => {
  const { ids } = planOf([visit('2026-11-16', at)]);
  expect(ids.filter((one) => one.startsWith('came'))).toEqual([id]);
});

test('a number that is the writer’s own detail stays out of the subject', () => {
  const input = { settings: { letter: { idNumber: '012345678' } } };
  const plan = (orderNumber: string) =>
    planLetter(templateOf('technician'), factsOf('technician', { ...purchase, orderNumber }, input)).unsaid;
  expect(plan('01234567-8')).toEqual(['orderNumber']);
  expect(plan('5512038')).toEqual([]);
});
