import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import { type Day, shiftDay } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { changeSettings } from '../../src/platform/settings.ts';
import { caseHash } from '../../src/ui/case-page/frame/route.ts';
import { CASE_ID, seedPanel, seedSmallCase, ZONE } from './small-case.ts';

/** The small case of somebody who said who they are and what they want. */
async function wantRefund(): Promise<void> {
  await changeSettings({ letter: { name: 'נועה לוי' }, addressForm: 'feminine' });
  await ask('call.want', { caseId: CASE_ID, want: 'credit' });
  await ask('call.want', { caseId: CASE_ID, want: 'refund' });
}

/** That case in the panel, for a chat. */
export async function seedScript(): Promise<string> {
  const hash = await seedPanel();
  await wantRefund();
  return hash;
}

/** That case in the panel, while a call is timed. */
export async function seedSpoken(): Promise<string> {
  const hash = await seedScript();
  await ask('timer.start', { caseId: CASE_ID, timerId: 'kit-call' });
  return hash;
}

/** A year of internet access whose fixed term ends in some days from now, with a promised price and bills that crept up. */
async function seedTerm(inDays: number): Promise<string> {
  const today = dayIn(ZONE, Date.now());
  const ends = shiftDay(today, inDays);
  const ils = (minor: number) => ({ minor, currency: 'ILS' });
  await ask('case.create', {
    caseId: 'kit-plan',
    facts: {
      title: 'אינטרנט ביתי',
      status: 'open',
      hosts: ['net.example'],
      purchase: {
        ...emptyPurchase,
        kind: 'other',
        merchant: 'רשת־נט',
        orderNumber: '778-220',
        transactionDate: shiftDay(ends, -365),
        law: { kind: 'continuing-service', endDate: ends },
      },
    },
  });
  const contents: readonly EntryContent[] = [
    {
      kind: 'benefit',
      text: '‎49.90 לחודש לשנה',
      stages: [{ fromDay: shiftDay(ends, -365), untilDay: ends, monthly: ils(49_90) }],
      usualMonthly: ils(99_90),
      checksBills: false,
    },
    { kind: 'bill', billedOn: shiftDay(today, -61), sum: ils(49_90) },
    { kind: 'bill', billedOn: shiftDay(today, -31), sum: ils(49_90) },
    { kind: 'bill', billedOn: shiftDay(today, -1) as Day, sum: ils(59_90) },
  ];
  const happenedAt = momentOf(Date.now() - 60_000, ZONE);
  for (const [index, content] of contents.entries())
    await ask('entry.add', {
      caseId: 'kit-plan',
      entryId: `kit-plan-${index}`,
      body: { happenedAt, content },
    });
  return caseHash('kit-plan');
}

/** A subscription whose notice may come any day. */
export const seedSubscription = (): Promise<string> => seedTerm(40);
/** One that asks whether both notices came. */
export const seedAsked = (): Promise<string> => seedTerm(10);
/** One whose term is over, and that was charged after it. */
export const seedOver = (): Promise<string> => seedTerm(-20);

/** Two subscriptions, one of them of no known term and without any price, beside a case that is none. */
export async function seedSubscriptions(): Promise<string> {
  await seedSmallCase();
  await seedAsked();
  await ask('case.create', {
    caseId: 'kit-gym',
    facts: {
      title: 'חדר כושר',
      status: 'open',
      hosts: [],
      purchase: { ...emptyPurchase, kind: 'other', merchant: 'כושר פלוס', law: { kind: 'gym' } },
    },
  });
  return '#/subscriptions';
}
