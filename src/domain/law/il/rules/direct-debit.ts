import type { Day } from '../../../time/day.ts';
import { countBusiness, countNonRest } from '../count.ts';
import { clock, draftOf } from '../draft.ts';
import { payments } from '../laws.ts';
import type { RightRule } from '../rule.ts';
import { at, from, refundAfter, remedy } from './payments.ts';

/** Fridays count for what the user must do in time: the earlier date. */
const DEBIT_DAYS = 3;
const UNREASONABLE_DAYS = 7;

export const payDirectDebit: RightRule = remedy(
  {
    id: 'il-pay-direct-debit',
    title:
      'Standing authorization: cancel any time; one debit within three business days (Fridays counted), refund in one; an unreasonable sum in seven',
    ...payments('34-38', 'B'),
    example: {
      topic: 'card-dispute',
      inputs: { kind: 'direct-debit', debitDate: '2026-06-10' },
      expected: { deadline: '2026-06-14', rule: ['il-pay-direct-debit'] },
    },
  },
  'direct-debit',
  (f, today) => {
    const bound = from(f, 'debitDate', (day) => ({
      ...countBusiness(day, DEBIT_DAYS, 'friday-counts'),
      // Whether Independence and election days count is not settled.
      safe: countNonRest(day, DEBIT_DAYS).end,
    }));
    const made = draftOf('pay-direct-debit', payDirectDebit, bound, f, at(f, today));
    if (f.issuerNoticeDate) {
      const [late, early] = (['sunday-to-thursday', 'friday-counts'] as const).map((profile) =>
        countBusiness(f.issuerNoticeDate as Day, 1, profile),
      );
      if (late && early) clock(made, 'authorizationEndsBy', payDirectDebit, f, late, early);
    }
    const days = f.debitFault === 'unreasonable-sum' ? UNREASONABLE_DAYS : 1;
    // For what was beyond the authorization, or unreasonable, the text has no last day; the three days stay the safe ones.
    if (f.debitFault !== undefined && f.debitFault !== 'none') {
      made.state = 'open';
      delete made.deadline;
    }
    return refundAfter(made, payDirectDebit, f, days);
  },
);
