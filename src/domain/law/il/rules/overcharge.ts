import { type Count, countBusiness } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { isContinuing } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const INVESTIGATE_DAYS = 10;
const REPAY_DAYS = 4;
const ANSWER_DAYS = 21;
/** Below this a sum may be credited on the next bill, under conditions. */
const CREDIT_BELOW = 50_00;

/** The later and the earlier reading of a count of business days, each going on from the one before. */
function businessDays(from: Parameters<typeof countBusiness>[0], ...days: readonly number[]): [Count, Count] {
  const [late, early] = (['sunday-to-thursday', 'friday-counts'] as const).map((profile) =>
    days.reduce<Count>(
      (count, more) => {
        const next = countBusiness(count.end, more, profile);
        return { end: next.end, steps: [...count.steps, ...next.steps] };
      },
      { end: from, steps: [] },
    ),
  );
  return [late as Count, early as Count];
}

const contOvercharge: RightRule = {
  id: 'il-cont-overcharge',
  title:
    'Overcharge: look into it within 10 business days, repay within 4 of finding it right, reasoned written answer within 21',
  ...cpl('13ד1', 'A'),
  right: 'overcharge',
  topic: 'overcharge',
  // The duty stands among those of continuing deals.
  applies: (f) => Boolean(f.complaintDate) && (f.kind === undefined || isContinuing(f)),
  answer: (f) => {
    const complained = f.complaintDate;
    if (!complained) {
      const made = draft('overcharge', contOvercharge, complained === null ? 'open' : 'needs-fact', f);
      if (complained === undefined) need(made, 'complaintDate');
      return made;
    }
    const made = draft('overcharge', contOvercharge, 'dated', f);
    clock(made, 'investigateBy', contOvercharge, f, ...businessDays(complained, INVESTIGATE_DAYS));
    clock(made, 'answerBy', contOvercharge, f, ...businessDays(complained, ANSWER_DAYS));
    addRepayment(made, f);
    return made;
  },
  example: {
    topic: 'overcharge',
    inputs: { complaintDate: '2026-06-07', overchargeFoundDate: '2026-06-14' },
    expected: {
      investigateBy: '2026-06-21',
      answerBy: '2026-07-06',
      refundDueBy: '2026-06-18',
      rule: ['il-cont-overcharge', 'il-business-day'],
    },
  },
};

/** The money is due from the day on which the complaint was found right; until that is known, no day can be told. */
function addRepayment(made: ReturnType<typeof draft>, f: Facts): void {
  const found = f.overchargeFoundDate;
  if (found) clock(made, 'refundDueBy', contOvercharge, f, ...businessDays(found, REPAY_DAYS));
  if (found === undefined) need(made, 'overchargeFoundDate');
  if (f.claim !== undefined && f.claim < CREDIT_BELOW) made.marks.mayBeCreditedOnNextBill = true;
}

export const OVERCHARGE_RIGHTS = [contOvercharge];
