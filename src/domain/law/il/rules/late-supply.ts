import { countDays, countMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { cpl } from '../laws.ts';
import type { EffectRule, RightRule } from '../rule.ts';
import { effectsRegret, isLateSupply, refundIn14Days } from './effects.ts';

/** The agreed day of supply passed: what that does to cancelling, and the interest on an advance. */
export const lateSupply: RightRule & EffectRule = {
  id: 'il-late-supply',
  title:
    'The agreed day passed: a breach; interest on an advance from two weeks later, or two months after payment',
  ...cpl('13(ב), 14ה(א)', 'A'),
  follows: ({ made, f, at, isLive }) => (isLive || made.state === 'none') && isLateSupply(f, at) !== false,
  uses: ['agreedDeliveryDate'],
  effect: (cancelling) => {
    const { made, f, at } = cancelling;
    if (isLateSupply(f, at) === undefined) {
      // The money is due back in time either way; only the fee hangs on the agreed day.
      need(made, 'agreedDeliveryDate');
      if (cancelling.isLive) refundIn14Days(cancelling, effectsRegret);
      return;
    }
    if (made.state === 'none' && f.kind === 'goods') made.marks.defectTrack = true;
  },
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
