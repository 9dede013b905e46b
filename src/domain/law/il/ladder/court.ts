import type { Money } from '../../../case/money.ts';
import type { LadderRung, LadderSituation, RungCost, RungFit } from '../../ladder.ts';
import { AMOUNT } from '../amounts.ts';
import { SMALL_CLAIMS_RIGHTS } from '../rules/small-claims.ts';
import { FITS, factsIn, rung } from './rung.ts';

/** The share of a claim that is paid as the court's fee, in percent (part 1 of the rule sheet, `COURT_FEE_RATE`). */
const FEE_PERCENT = 1;
const CURRENCY = 'ILS';
const sumOf = (minor: number): Money => ({ minor, currency: CURRENCY });

/** Rule sheet, part 11 and part 15, `il-ladder-small-claims`: up to the cap of the year, for a fee; both as the engine answers. */
export const COURT: LadderRung = rung('court', {
  id: 'court',
  rule: 'il-ladder-small-claims',
  isHarsh: true,
  letter: 'small-claims',
  url: 'https://www.gov.il/he/service/filing_a_small_claim',
  prepares: ['sum', 'written-approach', 'order', 'document', 'dates', 'notice', 'letters', 'photos'],
  doubts: ['time'],
  fit: courtFit,
  cost: courtCost,
});

/** Of a claim filed this year, whatever years the case asks of. */
function answerAbout(right: string, situation: LadderSituation) {
  const { years: _years, ...f } = factsIn(situation);
  return SMALL_CLAIMS_RIGHTS.find((one) => one.right === right)?.answer(f, situation.today);
}

function courtFit(situation: LadderSituation): RungFit {
  const { claim } = factsIn(situation);
  if (claim === undefined) return { fit: 'unknown', why: 'sum-unknown' };
  const answer = answerAbout('court-cap', situation);
  const within = answer?.marks.within;
  const isWithin = typeof within === 'object' ? within[situation.today.slice(0, 4)] : undefined;
  const cap = answer?.gives.cap;
  if (isWithin === false && cap !== undefined)
    return { fit: 'not', why: 'above-cap', claim: sumOf(claim), cap: sumOf(cap) };
  if (isWithin !== true) return { fit: 'unknown', why: 'cap-unknown' };
  return answer?.contested ? { fit: 'unknown', why: 'cap-contested' } : FITS;
}

function courtCost(situation: LadderSituation): RungCost {
  const fee = answerAbout('court-fee', situation)?.costs.fee;
  return {
    is: 'fee',
    percent: FEE_PERCENT,
    least: sumOf(AMOUNT.courtFeeLeast),
    ...(fee !== undefined && { sum: sumOf(fee) }),
  };
}
