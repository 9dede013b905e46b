import type { LadderStep } from '../case/case.ts';
import type { CountryLadder } from '../law/ladder.ts';

/** Whether others wait for a step: it is one of the climb, not one that is taken beside it. */
export const isOnClimb = ({ rungs }: CountryLadder, step: LadderStep): boolean =>
  rungs.some((rung) => rung.step === step && !rung.isBeside);
