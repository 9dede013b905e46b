import type { Day } from '../../../time/day.ts';
import { daysBetween } from '../../../time/day.ts';
import type { Answer, ResultState } from '../../answer.ts';
import { AMOUNT } from '../amounts.ts';
import { after, type Bound, event, later } from '../bound.ts';
import { type Count, countBusiness, countDays, countPlainDays } from '../count.ts';
import { clock, type Draft, draft, draftOf, need } from '../draft.ts';
import type { DayFact, Facts } from '../facts.ts';
import { payments } from '../laws.ts';
import type { RightRule, Rule } from '../rule.ts';

type Dispute = NonNullable<Facts['dispute']>;
const REFUND_DAYS = 8;
const RECHARGE_DAYS = 15;
const OPEN: Bound = { state: 'open', missing: [], facts: [], steps: [] };

/** A remedy against the issuer of a means of payment, for one kind of dispute. */
export function remedy(
  base: Omit<Rule, 'example'> & { readonly example: Rule['example'] },
  dispute: Dispute,
  answer: (f: Facts, today: Day) => Answer,
): RightRule {
  return {
    ...base,
    right: `pay-${dispute}`,
    topic: 'card-dispute',
    applies: (f) => f.dispute === dispute,
    answer,
  };
}

/** The day by which the issuer must have paid back, once it was told: its notice is another one than that of cancelling. */
export function refundAfter(
  made: Draft,
  rule: Rule,
  f: Facts,
  days = REFUND_DAYS,
  notice = f.issuerNoticeDate,
): Draft {
  if (!notice || !['dated', 'open'].includes(made.state)) return made;
  clock(
    made,
    'refundDueBy',
    rule,
    f,
    countBusiness(notice, days, 'sunday-to-thursday'),
    countBusiness(notice, days, 'friday-counts'),
  );
  return made;
}

export const from = (f: Facts, fact: DayFact, count: Parameters<typeof after>[1]): Bound =>
  after(later(event(f, fact)), count);
/** A notice that was given decides whether it came in time. */
export const at = (f: Facts, today: Day): Day =>
  f.issuerNoticeDate && f.issuerNoticeDate < today ? f.issuerNoticeDate : today;

const payMissingDocument: RightRule = remedy(
  {
    id: 'il-pay-missing-document',
    title:
      'A charge without slip or strong authentication that the payer denies: notify within 30 days of the notice of it',
    ...payments('29', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: { kind: 'missing-document', chargeNoticeDate: '2026-08-10', noticeDate: '2026-08-16' },
      expected: { deadline: '2026-09-09', refundDueBy: '2026-08-26', rule: ['il-pay-missing-document'] },
    },
  },
  'missing-document',
  (f, today) => {
    // Also asked about a dispute of which nobody said what it is.
    if (f.dispute === undefined) {
      const made = draft('pay-missing-document', payMissingDocument, 'needs-fact', f);
      need(made, 'dispute');
      return made;
    }
    const bound = from(f, 'chargeNoticeDate', (day) => countDays(day, 30));
    return refundAfter(
      draftOf('pay-missing-document', payMissingDocument, bound, f, at(f, today)),
      payMissingDocument,
      f,
    );
  },
);

const payNonSupply: RightRule = remedy(
  {
    id: 'il-pay-nonsupply',
    title:
      'Guaranteed payment, not supplied and the day passed, cancelled with the trader: tell the issuer at once; no deadline',
    ...payments('17', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: {
        kind: 'non-supply',
        agreedDeliveryDate: '2026-05-01',
        receivedDate: null,
        noticeDate: '2026-05-05',
        asOf: '2026-05-06',
      },
      expected: { deadline: null, deadlineState: 'open', rule: ['il-pay-nonsupply'] },
    },
  },
  'non-supply',
  (f, today) => {
    const made = draft('pay-non-supply', payNonSupply, nonSupplyState(f, today), f);
    if (made.state === 'needs-fact') need(made, ...nonSupplyNeeds(f));
    if (f.partial === true) made.marks.separablePartOnly = true;
    made.marks.actAtOnce = made.state !== 'none';
    // Charging again takes the issuer's reasoned notice, 15 days ahead.
    if (f.rechargeNoticeDate)
      clock(made, 'noChargeBefore', payNonSupply, f, countPlainDays(f.rechargeNoticeDate, RECHARGE_DAYS));
    if (!f.noticeDate) made.marks.cancelWithTraderFirst = true;
    return made;
  },
);

/** Covers what was not supplied, in whole or part; never a defect or a change of mind. */
function nonSupplyState(f: Facts, today: Day): ResultState {
  if (f.reason === 'defect' || f.reason === 'change-of-mind') return 'none';
  if (f.receivedDate && f.partial !== true) return 'none';
  if (f.agreedDeliveryDate && f.agreedDeliveryDate >= today) return 'none';
  return nonSupplyNeeds(f).length > 0 ? 'needs-fact' : 'open';
}

/** Whether it came, and by when it should have; of what came in part, the rest is still out. */
function nonSupplyNeeds(f: Facts): readonly DayFact[] {
  if (f.partial === true) return [];
  return (['receivedDate', 'agreedDeliveryDate'] as const).filter((fact) => f[fact] === undefined);
}

const payMisuse: RightRule = remedy(
  {
    id: 'il-pay-misuse',
    title:
      'Stolen or misused card: notify at once; liable for the lower of the misuse and 75 + 30 a day, 450 within 30 days',
    ...payments('24-27', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: {
        kind: 'misuse',
        transactionDate: '2026-06-01',
        discoveredDate: '2026-06-03',
        noticeDate: '2026-06-07',
        price: 5000,
        asOf: '2026-06-07',
      },
      expected: {
        deadline: '2026-07-01',
        liability: 195,
        refundDueBy: '2026-06-17',
        rule: ['il-pay-misuse'],
      },
    },
  },
  'misuse',
  (f, today) => {
    // The first misuse is the deal of this case; while it is unknown, only "at once" can be said.
    const bound = f.transactionDate ? from(f, 'transactionDate', misuseDays) : OPEN;
    const made = draftOf('pay-misuse', payMisuse, bound, f, at(f, today));
    made.marks.actAtOnce = true;
    const liability = liabilityOf(f);
    if (liability !== undefined) made.costs.liability = liability;
    return refundAfter(made, payMisuse, f);
  },
);

/** The 30 days from the first misuse; those that are not moved off a rest day are the safe ones. */
const misuseDays = (first: Day): Count => ({ ...countDays(first, 30), safe: countPlainDays(first, 30).end });

/** The holder's share: 75 and 30 for each day from knowing, never above the misuse, nor 450 when told within 30 days. */
function liabilityOf(f: Facts): number | undefined {
  const { discoveredDate: known, issuerNoticeDate: told, price, transactionDate: first } = f;
  if (!known || !told || price === undefined || told < known) return undefined;
  const byDays = AMOUNT.misuseBase + AMOUNT.misusePerDay * daysBetween(known, told);
  const inTime = first && told <= misuseDays(first).end;
  return Math.min(price, byDays, inTime ? AMOUNT.misuseMost : Number.MAX_SAFE_INTEGER);
}

const payOvercharge: RightRule = remedy(
  {
    id: 'il-pay-overcharge',
    title: 'Sum raised without authority: notify, no deadline; the difference back within 8 business days',
    ...payments('28', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: { kind: 'overcharge', noticeDate: '2026-06-07' },
      expected: {
        deadline: null,
        deadlineState: 'open',
        refundDueBy: '2026-06-17',
        rule: ['il-pay-overcharge'],
      },
    },
  },
  'overcharge',
  (f) => refundAfter(draft('pay-overcharge', payOvercharge, 'open', f), payOvercharge, f),
);

const payInsolvency: RightRule = remedy(
  {
    id: 'il-pay-insolvency',
    title:
      'Trader in insolvency proceedings, supply still due: tell the issuer; funds held, refund 8 business days after an order',
    ...payments('18', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: { kind: 'insolvency', insolvencyOrderDate: '2026-06-07' },
      expected: {
        deadline: null,
        deadlineState: 'open',
        refundDueBy: '2026-06-17',
        rule: ['il-pay-insolvency'],
      },
    },
  },
  'insolvency',
  (f) =>
    refundAfter(
      draft('pay-insolvency', payInsolvency, 'open', f),
      payInsolvency,
      f,
      REFUND_DAYS,
      f.insolvencyOrderDate,
    ),
);

const payStop: RightRule = remedy(
  {
    id: 'il-pay-stop',
    title: 'A payment order that is no guaranteed payment: notify while it can still be stopped',
    ...payments('16', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: { kind: 'stop' },
      expected: { deadlineState: 'open', rule: ['il-pay-stop'] },
    },
  },
  'stop',
  (f) => draft('pay-stop', payStop, 'open', f),
);

// biome-ignore format: one list
export const PAYMENT_RIGHTS = [payMissingDocument, payNonSupply, payMisuse, payOvercharge, payInsolvency, payStop];
