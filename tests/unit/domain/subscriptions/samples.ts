import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { type Subscription, subscriptionOf } from '../../../../src/domain/subscriptions/subscription.ts';
import type { TermNotice } from '../../../../src/domain/subscriptions/term-notice.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { momentOf } from '../../../../src/domain/time/moment.ts';

const ZONE = 'Asia/Jerusalem';
export const day = (text: string): Day => text as Day;
export const ils = (minor: number) => ({ minor, currency: 'ILS' });

export const PLAN: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  merchant: 'Bezeq',
  transactionDate: day('2025-10-12'),
  law: { kind: 'continuing-service' },
};
export const plan = (law: Purchase['law'] = {}): Purchase => ({
  ...PLAN,
  law: { kind: 'continuing-service', ...law },
});
export const caseOf = (purchase: Purchase, status: 'open' | 'closed' = 'open') => ({
  facts: { title: 'Internet', status, purchase, hosts: [] },
});
const entry = (id: string, on: string, content: EntryContent): Entry => {
  const at = momentOf(Date.parse(`${on}T10:00:00Z`), ZONE);
  return { id, caseId: 'case', version: 1, happenedAt: at, recordedAt: at, content };
};
export const told = (notice: TermNotice, on: string, came: boolean, endsOn = '2026-10-12'): Entry =>
  entry(`${notice}-${on}`, on, { kind: 'term-notice', notice, came, endsOn: day(endsOn) });
export const bill = (on: string, minor: number): Entry =>
  entry(`bill-${on}`, on, { kind: 'bill', billedOn: day(on), sum: ils(minor) });
export const benefit = (from: string, until: string, minor: number, usual?: number): Entry =>
  entry('benefit', from, {
    kind: 'benefit',
    text: 'A year at a low price',
    stages: [{ fromDay: day(from), untilDay: day(until), monthly: ils(minor) }],
    ...(usual !== undefined && { usualMonthly: ils(usual) }),
    checksBills: false,
  });
export const letter = (on: string, way: 'email' | 'registered-mail'): Entry =>
  entry(`letter-${on}`, on, {
    kind: 'letter',
    letter: 'end-continuing',
    language: 'en',
    to: 'Bezeq',
    way,
    text: 'Please end it.',
    textHash: '0'.repeat(64),
  });

export const of = (purchase: Purchase, entries: readonly Entry[], today: string): Subscription => {
  const found = subscriptionOf(caseOf(purchase), entries, day(today));
  if (!found) throw new Error('no subscription');
  return found;
};
export const TERM = plan({ endDate: '2026-10-12' });
