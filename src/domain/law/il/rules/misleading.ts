import type { Day } from '../../../time/day.ts';
import { cancellation } from '../cancel.ts';
import { countDays } from '../count.ts';
import { because, clock, draft } from '../draft.ts';
import { isContinuing } from '../events.ts';
import type { RightRule } from '../rule.ts';
import { effectsProRata, misleadingRescission } from './effects.ts';
import { SCOPE_BARS } from './scope.ts';

/** Rescission for misleading: no date is fixed; while the ordinary window runs, its date is the safe one. */
export const rescindMisleading: RightRule = {
  ...misleadingRescission,
  right: 'rescind-misleading',
  topic: 'cancellation',
  applies: (f) => f.reason === 'misleading',
  answer: (f, today) => {
    const scope = SCOPE_BARS.find((rule) => rule.bars(f) === true);
    if (scope) return draft('rescind-misleading', scope, 'none', f, 'scope');
    const made = draft('rescind-misleading', misleadingRescission, 'reasonable-time', f);
    const safeBy: Day | undefined = cancellation(f, today).safeBy;
    if (safeBy && safeBy >= today) made.safeBy = safeBy;
    made.sums.fee = 0;
    if (f.kind === 'goods') made.marks.whoBearsReturn = 'dealer';
    if (isContinuing(f) && f.serviceStarted === true) {
      made.marks.proRata = true;
      because(made, effectsProRata, 'effect', f, ['serviceStarted']);
    }
    if (f.noticeDate) clock(made, 'refundDueBy', misleadingRescission, f, countDays(f.noticeDate, 7));
    return made;
  },
};
