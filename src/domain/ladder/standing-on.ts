import type { Case, LadderStep } from '../case/case.ts';
import { LADDER_STEPS } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { standingOf } from '../case/standing.ts';
import type { CountryLadder } from '../law/ladder.ts';
import { isApproach } from './is-approach.ts';
import { isOnClimb } from './on-climb.ts';
import { stepOfLetter } from './place.ts';

/**
 * How far up a ladder a case stands: what the shopper said last, or a letter that was sent at a higher step since; the first
 * step once there was any contact; else nowhere. What is taken beside the climb moves nothing. `entries`: what has happened.
 */
export function standingOn(
  ladder: CountryLadder,
  { facts }: Pick<Case, 'facts'>,
  entries: readonly Entry[],
): LadderStep | undefined {
  const hasTurned = entries.some(({ content }) => content.kind !== 'step' && isApproach(content, ladder));
  const said = standingOf(facts, hasTurned);
  const saidAt = entries
    .filter(({ content }) => content.kind === 'step')
    .map(({ happenedAt }) => happenedAt.at)
    .sort()
    .at(-1);
  const written = entries.flatMap(({ happenedAt, content }) => {
    const step = content.kind === 'letter' ? stepOfLetter(content.letter) : undefined;
    const isSince = saidAt === undefined || happenedAt.at > saidAt;
    return step && isSince && isOnClimb(ladder, step) ? [step] : [];
  });
  const at = Math.max(...[said, ...written].map((step) => (step ? LADDER_STEPS.indexOf(step) : -1)));
  return LADDER_STEPS[at];
}
