import type { Day } from '../../../time/day.ts';
import { cancellationFee } from '../amounts.ts';
import { countDays } from '../count.ts';
import { clock, need } from '../draft.ts';
import { bearsReturn, hasBegun, mayKeep, owesProRata, refundNotice } from '../effect.ts';
import { arrivalOf } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { Cancelling, EffectRule } from '../rule.ts';

const REFUND_DAYS = 14;
const came = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'electronics',
  price: 400,
  transactionDate: '2026-05-03',
  disclosureDate: '2026-05-03',
  receivedDate: '2026-05-06',
  asOf: '2026-05-11',
} as const;

/** A defect, or supply after the agreed day; undefined while it is unknown which day was agreed. */
const isBreach = (f: Facts, at: Day): boolean | undefined => f.reason === 'defect' || isLateSupply(f, at);

/** Whether the goods came after the agreed day, or it is over and they did not; undefined while that day is unknown. */
export function isLateSupply(f: Facts, at: Day): boolean | undefined {
  if (f.reason !== 'late-delivery') return false;
  const { agreedDeliveryDate: agreed, receivedDate: received } = f;
  if (!agreed) return agreed === null ? false : undefined;
  // By a notice given before that day was over, nothing was late yet.
  if (f.noticeDate && f.noticeDate <= agreed) return false;
  return received ? received > agreed : at > agreed;
}

/** The days run from the one on which the business received the notice. */
export function refundIn14Days(cancelling: Cancelling, rule: EffectRule): void {
  if (refundNotice(cancelling) === undefined) return;
  const { made, f } = cancelling;
  const { fact, day } = arrivalOf(f);
  if (day === undefined) {
    need(made, fact);
    made.marks.refundFromArrival = rule.id;
  }
  if (!day) return;
  const { steps, ...count } = countDays(day, REFUND_DAYS);
  clock(made, 'refundDueBy', rule, f, { ...count, steps: [{ step: 'starts-from', fact, day }, ...steps] });
}

const feeOf = (f: Facts): number | undefined =>
  f.price === undefined ? undefined : cancellationFee(f.price);

const effectsBreach: EffectRule = {
  id: 'il-dist-effects-breach',
  title:
    'Cancelled for a defect, late supply or another breach: refund within 14 days of the notice, no fee, trader collects',
  ...cpl('14ה(א)', 'A'),
  follows: ({ f, at, isLive }) => isLive && isBreach(f, at) === true,
  uses: ['price', 'reason', 'noticeDate'],
  effect: (cancelling) => {
    mayKeep(cancelling, 0);
    bearsReturn(cancelling, 'dealer');
    refundIn14Days(cancelling, effectsBreach);
  },
  example: {
    inputs: { ...came, noticeDate: '2026-05-11', reason: 'defect' },
    expected: {
      canCancel: true,
      fee: 0,
      refundDueBy: '2026-05-25',
      whoBearsReturn: 'dealer',
      rule: ['il-dist-effects-breach'],
    },
  },
};

export const effectsRegret: EffectRule = {
  id: 'il-dist-effects-regret',
  title:
    'Cancelled for any other reason: refund within 14 days, at most the lower of 5 % and 100, consumer brings the goods',
  ...cpl('14ה(ב)', 'A'),
  // If the supplier's policy gives money back, the days of 14ה hold for it too.
  follows: ({ made, f, at, isLive }) => (isLive && isBreach(f, at) === false) || made.state === 'policy',
  uses: ['price', 'reason', 'noticeDate'],
  effect: (cancelling) => {
    if (cancelling.isLive) {
      mayKeep(cancelling, feeOf(cancelling.f));
      bearsReturn(cancelling, 'consumer');
    }
    refundIn14Days(cancelling, effectsRegret);
  },
  example: {
    inputs: { ...came, price: 2400, noticeDate: '2026-05-11', reason: 'change-of-mind' },
    expected: {
      fee: 100,
      refundDueBy: '2026-05-25',
      whoBearsReturn: 'consumer',
      rule: ['il-dist-effects-regret'],
    },
  },
};

const effectsProRata: EffectRule = {
  id: 'il-dist-prorata',
  title: 'A continuing service that began: the proportionate price is paid; installation at most 100',
  ...cpl('14ה(ב1)-(ב2)', 'A'),
  follows: ({ f, isLive }) => isLive && hasBegun(f),
  uses: ['serviceStarted'],
  effect: owesProRata,
  example: {
    inputs: {
      channel: 'distance',
      kind: 'continuing-service',
      price: 300,
      serviceStarted: true,
      transactionDate: '2026-05-03',
      disclosureDate: '2026-05-03',
      startDate: '2026-05-03',
      endDate: '2026-06-02',
      noticeDate: '2026-05-13',
      asOf: '2026-05-13',
    },
    expected: { proRata: true, proRataSum: 100, fee: 15, rule: ['il-dist-prorata'] },
  },
};

const windowAndDefect: EffectRule = {
  id: 'il-dist-window-and-defect',
  title:
    'Inside the 14 days a defect cancels the deal without a fee; afterwards repair under warranty, then rescission',
  ...cpl('14ה(א)', 'A'),
  follows: ({ made, f }) => f.reason === 'defect' && made.state === 'passed',
  uses: ['reason'],
  example: {
    inputs: { ...came, reason: 'defect', asOf: '2026-06-30' },
    expected: { canCancel: false, deadlineState: 'passed', rule: ['il-dist-window-and-defect'] },
  },
};

export const DISTANCE_EFFECTS = [effectsBreach, effectsRegret, effectsProRata, windowAndDefect];
