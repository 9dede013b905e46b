import type { LadderStep } from '../case/case.ts';
import { LADDER_STEPS } from '../case/case.ts';
import type { CountryLadder, LadderRung, LadderSituation } from '../law/ladder.ts';

/** The rung of a step that is the case's: one that fits, else one that may. Undefined: none on it is for this case. */
export function rungAt(
  { rungs }: CountryLadder,
  step: LadderStep,
  situation: LadderSituation,
): LadderRung | undefined {
  const there = rungs.filter((rung) => rung.step === step);
  const fitting = (fit: string) => there.find((rung) => rung.fit(situation).fit === fit);
  return fitting('fits') ?? fitting('later') ?? fitting('unknown') ?? fitting('limited');
}

/**
 * The next rung up from where a case stands, among those that others wait for: the first one that fits, that will once
 * something else was done, or of which a fact is missing. One that is for some matters only is never advised by itself.
 */
export function nextRungOf(
  ladder: CountryLadder,
  standing: LadderStep | undefined,
  situation: LadderSituation,
): LadderRung | undefined {
  const from = standing === undefined ? -1 : LADDER_STEPS.indexOf(standing);
  return ladder.rungs.find((rung) => {
    if (rung.isBeside || LADDER_STEPS.indexOf(rung.step) <= from) return false;
    const { fit } = rung.fit(situation);
    return fit === 'fits' || fit === 'later' || fit === 'unknown';
  });
}
