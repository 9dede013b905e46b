import type { Day } from '../../../time/day.ts';
import { cancellation } from '../cancel.ts';
import { countDays } from '../count.ts';
import { clock, draft } from '../draft.ts';
import { owesProRata } from '../effect.ts';
import { cpl } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const came = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'electronics',
  price: 400,
  transactionDate: '2026-05-03',
  disclosureDate: '2026-05-03',
  receivedDate: '2026-05-06',
} as const;

/** Rescission for misleading: no date is fixed; while the ordinary window runs, its date is the safe one. */
export const misleadingRescission: RightRule = {
  id: 'il-misleading-rescission',
  title:
    'Misled in a material matter or unfairly influenced: cancel within a reasonable time; refund within seven days',
  ...cpl('2, 3, 32', 'A'),
  right: 'rescind-misleading',
  topic: 'cancellation',
  isWayOut: true,
  applies: (f) => f.reason === 'misleading',
  answer: (f, today) => {
    const made = draft('rescind-misleading', misleadingRescission, 'reasonable-time', f);
    const safeBy: Day | undefined = cancellation(f, today).safeBy;
    if (safeBy && safeBy >= today) made.safeBy = safeBy;
    made.costs.fee = 0;
    if (f.kind === 'goods') made.marks.whoBearsReturn = 'dealer';
    owesProRata({ made, f, at: today, isLive: true });
    if (f.noticeDate) clock(made, 'refundDueBy', misleadingRescission, f, countDays(f.noticeDate, 7));
    return made;
  },
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
