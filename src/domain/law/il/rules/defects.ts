import { countDays, countMonths, countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { other } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';
import { lateSupply } from './effects.ts';

const faulty = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'home',
  price: 700,
  reason: 'defect',
  transactionDate: '2026-02-01',
  disclosureDate: '2026-02-01',
  receivedDate: '2026-02-10',
  asOf: '2026-06-01',
} as const;

export const saleDefectNotice: RightRule = {
  id: 'il-sale-defect-notice',
  title:
    'Tell the seller of a fault at once; rescission if notified within two years of delivery, other remedies within four',
  ...other('il-sale', '13-16', 'B'),
  right: 'defect-notice',
  topic: 'defect-notice',
  applies: (f) => f.kind === 'goods' && f.reason === 'defect' && f.receivedDate !== null,
  answer: (f) => {
    const made = draft('defect-notice', saleDefectNotice, 'reasonable-time', f);
    made.marks.remindNow = true;
    if (!f.receivedDate) {
      need(made, 'receivedDate');
      return made;
    }
    for (const [name, months] of [
      ['rescindUntil', 24],
      ['otherRemediesUntil', 48],
    ] as const) {
      clock(made, name, saleDefectNotice, f, countPlainMonths(f.receivedDate, months));
    }
    return made;
  },
  example: {
    topic: 'defect-notice',
    inputs: faulty,
    expected: {
      rescindUntil: '2028-02-10',
      otherRemediesUntil: '2030-02-10',
      rule: ['il-sale-defect-notice'],
    },
  },
};

export const breachRescission: NoteRule = {
  id: 'il-breach-rescission',
  title: 'Fundamental breach: rescind within a reasonable time; other breach: after giving time to cure',
  ...other('il-contracts', '-', 'M'),
  // From memory only: never shown as fact.
  when: () => false,
  example: { inputs: faulty, expected: { deadlineState: 'passed' } },
};

export const lateInterest: RightRule = {
  ...lateSupply,
  right: 'late-supply',
  topic: 'late-supply',
  applies: (f) => f.kind === 'goods' && f.receivedDate === null && f.agreedDeliveryDate !== undefined,
  answer: (f, today) => {
    const agreed = f.agreedDeliveryDate;
    const isLate = agreed ? agreed < today : undefined;
    const state = isLate === undefined ? 'needs-fact' : isLate ? 'open' : 'none';
    const made = draft('late-supply', lateSupply, agreed === null ? 'open' : state, f);
    if (agreed === undefined) need(made, 'agreedDeliveryDate');
    if (agreed) clock(made, 'interestFrom', lateSupply, f, countDays(agreed, 14));
    else if (agreed === null && f.transactionDate) {
      clock(made, 'interestFrom', lateSupply, f, countMonths(f.transactionDate, 2));
    }
    return made;
  },
};
