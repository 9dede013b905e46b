import { expect, it } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { withFact } from '../../../../src/domain/law/purchase-facts.ts';
import { movedRights } from '../../../../src/domain/rights/moved-rights.ts';
import { type CaseRights, rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { VACUUM } from '../letters/sample-cases.ts';

const rights = (purchase: Purchase): CaseRights =>
  rightsOf({ facts: { title: '', status: 'open', purchase, hosts: [] } }, [], '2026-11-22' as Day);
const moved = (fact: string, value: string | boolean | null, before = VACUUM) =>
  movedRights(rights(before), rights(withFact(before, fact, value)));

it('tells of every right that moved, not only of the first', () => {
  expect(moved('receivedDate', '2026-11-18')).toEqual([
    { right: 'cancel', is: 'moved', was: '2026-11-29', now: '2026-12-02', isLastDay: true, state: 'dated' },
    { right: 'warranty', is: 'moved', was: '2027-11-15', now: '2027-11-18', isLastDay: true, state: 'dated' },
    {
      right: 'spare-parts',
      is: 'moved',
      was: '2028-11-15',
      now: '2028-11-18',
      isLastDay: true,
      state: 'dated',
    },
  ]);
});

it('a clock that starts', () => {
  expect(moved('noticeDate', '2026-11-20')).toEqual([
    { right: 'cancel', is: 'clock', clock: 'refundDueBy', now: '2026-12-04' },
  ]);
});

it('rights that are new, and rights that are gone', () => {
  expect(moved('reason', 'defect')).toContainEqual({ right: 'defect-notice', is: 'new' });
  const gone = moved('goodsCategory', 'bags').filter(({ is }) => is === 'gone');
  expect(gone).toEqual([
    { right: 'warranty', is: 'gone' },
    { right: 'spare-parts', is: 'gone' },
  ]);
});

it('a last day that became only a safe one', () => {
  const { disclosureDate: _unknown, ...rest } = VACUUM;
  expect(movedRights(rights(VACUUM), rights(rest))).toEqual([
    {
      right: 'cancel',
      is: 'moved',
      was: '2026-11-29',
      now: '2026-11-29',
      isLastDay: false,
      state: 'needs-fact',
    },
  ]);
});

it('nothing, when nothing did', () => {
  expect(moved('paymentMethod', 'cash')).toEqual([]);
});

it('a sum that is another one', () => {
  const sums = moved('reason', 'defect').filter(({ is, right }) => is === 'sums' && right === 'cancel');
  expect(sums).toMatchObject([{ was: { costs: { fee: 65_00 } }, now: { costs: { fee: 0 } } }]);
  const { total: _unknown, ...rest } = VACUUM;
  expect(movedRights(rights(VACUUM), rights(rest))).toContainEqual(
    expect.objectContaining({ right: 'cancel', is: 'sums' }),
  );
});
