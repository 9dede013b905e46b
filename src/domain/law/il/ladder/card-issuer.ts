import type { LadderRung, LadderSituation, RungFit } from '../../ladder.ts';
import { PAYMENT_RIGHTS } from '../rules/payments.ts';
import { FITS, factsIn, rung } from './rung.ts';

/** What the issuer is asked about while nobody said what else is wrong with the charge. */
const USUAL_DISPUTE = 'non-supply';

const DEFECT_OR_REGRET = ['defect', 'change-of-mind'];

/**
 * Rule sheet, part 12 and part 15, `il-ladder-card`: only where a rule of the payment law does, as the engine answers it, and
 * early: it works on charges that are still to come. Non-supply covers neither a defect nor a change of mind.
 */
export const CARD_ISSUER: LadderRung = rung('card-issuer', {
  id: 'card-issuer',
  rule: 'il-ladder-card',
  isBeside: true,
  isEarly: true,
  letter: 'card-issuer',
  prepares: ['notice', 'not-supplied', 'order'],
  doubts: [],
  fit: cardFit,
});

function cardFit(situation: LadderSituation): RungFit {
  const f = factsIn(situation);
  const { paymentMethod, dispute = USUAL_DISPUTE } = f;
  if (paymentMethod !== undefined && paymentMethod !== 'credit-card')
    return { fit: 'not', why: 'not-by-card' };
  const asked = { ...f, dispute };
  const answer = PAYMENT_RIGHTS.find((right) => right.applies(asked))?.answer(asked, situation.today);
  // A standing authorization is no card, and has remedies of its own.
  if (!answer) return { fit: 'not', why: 'not-for-this' };
  if (answer.state === 'none' || answer.state === 'passed') {
    if (dispute !== USUAL_DISPUTE || DEFECT_OR_REGRET.includes(f.reason ?? ''))
      return { fit: 'not', why: 'not-for-this' };
    return { fit: 'not', why: f.receivedDate ? 'was-supplied' : 'not-late-yet' };
  }
  if (paymentMethod === undefined) return { fit: 'unknown', why: 'card-unknown' };
  return answer.state === 'needs-fact' ? { fit: 'unknown', why: 'supply-unknown' } : FITS;
}
