import { expect, test } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import type { LegalDate } from '../../../../src/domain/rights/legal-date.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { urgentDateOf } from '../../../../src/domain/rights/urgent-date.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const TODAY = '2026-11-21' as Day;
const CAME = '2026-11-19' as Day;

const date = (more: Omit<Partial<LegalDate>, 'safeBy'> & { readonly safeBy: string }): LegalDate => ({
  right: 'warranty',
  rule: 'il-warranty',
  who: 'shopper',
  state: 'dated',
  ...more,
  safeBy: more.safeBy as Day,
});
const among = (dates: readonly LegalDate[]) =>
  urgentDateOf(emptyPurchase, { answers: [], dates, notes: [], errors: [] }, TODAY);
const of = (purchase: Partial<Purchase>) => {
  const whole = { ...emptyPurchase, ...purchase };
  const facts = { title: '', status: 'open' as const, hosts: [], purchase: whole };
  return urgentDateOf(whole, rightsOf({ facts }, [], TODAY), TODAY);
};

test.each<[string, Partial<Purchase>, object | undefined]>([
  ['nothing of what is not known', { kind: undefined as never }, undefined],
  ['the fact that is missing', {}, { needs: 'receivedDate' }],
  [
    'the safe day although something is missing',
    { receivedDate: CAME },
    { right: 'cancel', day: '2026-12-03', daysLeft: 12, country: 'IL' },
  ],
  ['nothing while the period is open', { receivedDate: CAME, disclosureDate: null }, undefined],
  [
    'no day that has passed',
    { receivedDate: '2026-10-01' as Day, disclosureDate: '2026-10-01' as Day },
    undefined,
  ],
  [
    'facts that contradict each other as missing',
    { transactionDate: '2026-11-20' as Day, receivedDate: CAME },
    { needs: 'receivedDate' },
  ],
])('shows %s', (_what, purchase, urgent) => {
  if (urgent) expect(of(purchase)).toMatchObject(urgent);
  else expect(of(purchase)).toBeUndefined();
});

test.each<[string, readonly LegalDate[], string | undefined]>([
  ['the last day itself', [date({ safeBy: TODAY })], TODAY],
  ['another right that is near', [date({ safeBy: '2026-12-10' })], '2026-12-10'],
  ['no other right that is far', [date({ safeBy: '2027-02-10' })], undefined],
  ['the right to cancel however far', [date({ right: 'cancel', safeBy: '2027-02-10' })], '2027-02-10'],
  ['no day of the business', [date({ who: 'business', safeBy: '2026-12-01' })], undefined],
])('among other dates shows %s', (_what, dates, day) => {
  expect(among(dates)).toEqual(
    day === undefined ? undefined : expect.objectContaining({ day, country: 'IL' }),
  );
});
