import { expect, it } from 'vitest';
import { assessFacts, isStale } from '../../../../src/domain/law/assess-facts.ts';
import { COUNTRIES } from '../../../../src/domain/law/countries.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const staleOn = (today: string): boolean => {
  const read = assessFacts(
    { jurisdiction: 'IL', facts: { channel: 'distance', kind: 'goods' } },
    today as Day,
  );
  if (!read.ok) throw new Error('not read');
  return read.value.stale;
};

it.each([
  ['2026-11-21', false],
  ['2027-08-02', false],
  ['2027-08-03', true],
])('on %s the law is stale: %s', (today, stale) => expect(staleOn(today)).toBe(stale));

it('a leap day counts to the end of February', () => {
  expect(isStale('2024-02-29' as Day, '2025-02-28' as Day)).toBe(false);
  expect(isStale('2024-02-29' as Day, '2025-03-01' as Day)).toBe(true);
});

it.each([
  // The Cancellation Regulations were read as of 18 September 2023, the law itself as of 2 August 2026.
  ['store', '2023-09-18', true],
  ['distance', '2026-08-02', false],
])('bought by %s: the deciding text was checked on %s, too long ago: %s', (channel, checkedOn, stale) => {
  const facts = {
    channel,
    kind: 'goods',
    goodsCategory: 'home',
    price: 100_00,
    receivedDate: '2026-11-20',
    disclosureDate: '2026-11-20',
  };
  const read = assessFacts({ jurisdiction: 'IL', facts, topic: 'cancellation' }, '2026-11-21' as Day);
  expect(read.ok && read.value.stale).toBe(false);
  expect(read.ok && read.value.answers[0]).toMatchObject({ state: 'dated', checkedOn, stale });
});

it('every country says when it was checked, and every reason when its text was', () => {
  for (const { checkedOn, zone } of COUNTRIES) {
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  }
});

it('an amount of a year that is not on the sheet is no number', () => {
  const read = assessFacts(
    { jurisdiction: 'IL', facts: { claim: 100_00 }, topic: 'court-cap' },
    '2031-01-01' as Day,
  );
  expect(read.ok && read.value.answers[0]).toMatchObject({
    state: 'needs-fact',
    missing: ['amounts-2031'],
    marks: { within: { 2031: null } },
  });
});
