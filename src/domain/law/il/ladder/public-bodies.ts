import type { LadderRung } from '../../ladder.ts';
import { isFlight } from '../events.ts';
import { scopeBarOf, scopeConsumer } from '../rules/scope.ts';
import { FITS, factsIn, rung } from './rung.ts';

/** Rule sheet, part 15, `il-ladder-council` and `il-ladder-authority`; of flights part 14: no authority orders an airline to pay. */
export const PUBLIC_BODIES: readonly LadderRung[] = [
  rung('council', {
    id: 'council',
    rule: 'il-ladder-council',
    letter: 'council',
    url: 'https://www.consumers.org.il/category/complaint-form',
    prepares: ['written-approach', 'order', 'document', 'dates', 'letters', 'photos'],
    doubts: ['time', 'membership'],
    fit: (situation) => {
      const f = factsIn(situation);
      // Banks and insurers have bodies of their own, but their customers are consumers.
      if (scopeConsumer.bars(f)) return { fit: 'not', why: 'outside-consumer-law' };
      if (isFlight(f)) return { fit: 'limited', why: 'no-power-over-airline' };
      return situation.hasWritten ? FITS : { fit: 'later', why: 'write-first' };
    },
  }),
  rung('authority', {
    id: 'authority',
    rule: 'il-ladder-authority',
    isBeside: true,
    isHarsh: true,
    letter: 'authority',
    url: 'https://www.gov.il/he/service/filing_a_complaint_to_fair_trade_authority',
    phone: '073-3717777',
    prepares: ['site', 'order', 'letters'],
    doubts: [],
    fit: (situation) => {
      const f = factsIn(situation);
      if (scopeBarOf(f)) return { fit: 'not', why: 'outside-consumer-law' };
      return isFlight(f) ? { fit: 'limited', why: 'no-power-over-airline' } : FITS;
    },
  }),
];
