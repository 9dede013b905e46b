import type { LadderStep } from '../../../case/case.ts';
import type { Confidence } from '../../answer.ts';
import type { LadderRung, LadderSituation, RungCost, RungFit } from '../../ladder.ts';
import type { Facts } from '../facts.ts';
import { LAWS } from '../laws.ts';
import { LADDER_NOTES, ladderBank } from '../rules/ladder.ts';

/** The facts of a case, as this country read them. */
export const factsIn = ({ facts }: LadderSituation): Facts => facts as Facts;

export const FITS: RungFit = { fit: 'fits' };

const FREE: RungCost = { is: 'free' };

type Given = Omit<LadderRung, 'step' | 'confidence' | 'checkedOn' | 'cost' | 'fit'> &
  Partial<Pick<LadderRung, 'cost' | 'fit'>>;

/** A rung of part 15 of the rule sheet: sure as its rule is there. Free and for everybody, unless it says otherwise. */
export const rung = (step: LadderStep, given: Given): LadderRung => ({
  step,
  cost: () => FREE,
  fit: () => FITS,
  confidence: confidenceOf(given.rule),
  checkedOn: LAWS['il-guidance'].checkedOn,
  ...given,
});

/** Of a rule that the sheet does not have nothing is known. */
const confidenceOf = (id: string): Confidence =>
  [...LADDER_NOTES, ladderBank].find((rule) => rule.id === id)?.confidence ?? 'M';
