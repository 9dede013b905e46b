import type { Day } from '../../../time/day.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { Rule } from '../rule.ts';

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

/** A defect, or supply after the agreed day: cancelled without a fee. */
export const effectsBreach: Rule & { readonly isBreach: (f: Facts, at: Day) => boolean } = {
  id: 'il-dist-effects-breach',
  title:
    'Cancelled for a defect, late supply or another breach: refund within 14 days of the notice, no fee, trader collects',
  ...cpl('14ה(א)', 'A'),
  isBreach: (f, at) => f.reason === 'defect' || (f.reason === 'late-delivery' && isLate(f, at)),
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

/** Late as the shopper says, unless the agreed day is not over on the day that counts, or the goods came by it. */
function isLate(f: Facts, at: Day): boolean {
  const { agreedDeliveryDate: agreed, receivedDate: received } = f;
  return !agreed || (at > agreed && !(received && received <= agreed));
}

export const effectsRegret: Rule = {
  id: 'il-dist-effects-regret',
  title:
    'Cancelled for any other reason: refund within 14 days, at most the lower of 5 % and 100, consumer brings the goods',
  ...cpl('14ה(ב)', 'A'),
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

export const effectsProRata: Rule = {
  id: 'il-dist-prorata',
  title: 'A continuing service that began: the proportionate price is paid; installation at most 100',
  ...cpl('14ה(ב1)-(ב2)', 'A'),
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

export const windowAndDefect: Rule = {
  id: 'il-dist-window-and-defect',
  title:
    'Inside the 14 days a defect cancels the deal without a fee; afterwards repair under warranty, then rescission',
  ...cpl('14ה(א)', 'A'),
  example: {
    inputs: { ...came, reason: 'defect', asOf: '2026-06-30' },
    expected: { canCancel: false, deadlineState: 'passed', rule: ['il-dist-window-and-defect'] },
  },
};

export const misleadingRescission: Rule = {
  id: 'il-misleading-rescission',
  title:
    'Misled in a material matter or unfairly influenced: cancel within a reasonable time; refund within seven days',
  ...cpl('2, 3, 32', 'A'),
  example: {
    inputs: {
      ...came,
      reason: 'misleading',
      discoveredDate: '2026-08-02',
      noticeDate: '2026-08-04',
      asOf: '2026-08-04',
    },
    expected: {
      canCancel: true,
      deadline: null,
      fee: 0,
      refundDueBy: '2026-08-11',
      rule: ['il-misleading-rescission'],
    },
  },
};

export const lateSupply: Rule = {
  id: 'il-late-supply',
  title:
    'The agreed day passed: a breach; interest on an advance from two weeks later, or two months after payment',
  ...cpl('13(ב), 14ה(א)', 'A'),
  example: {
    inputs: {
      channel: 'distance',
      kind: 'goods',
      goodsCategory: 'home',
      price: 800,
      reason: 'late-delivery',
      transactionDate: '2026-05-03',
      disclosureDate: '2026-05-03',
      agreedDeliveryDate: '2026-05-10',
      receivedDate: null,
      noticeDate: '2026-05-20',
      asOf: '2026-05-20',
    },
    expected: {
      canCancel: true,
      deadline: null,
      deadlineState: 'open',
      fee: 0,
      refundDueBy: '2026-06-03',
      rule: ['il-late-supply'],
    },
  },
};

export const EFFECTS = [
  effectsBreach,
  effectsRegret,
  effectsProRata,
  windowAndDefect,
  misleadingRescission,
  lateSupply,
];
