import { type CaseFacts, LADDER_STEPS, type LadderStep } from './case.ts';

/**
 * How far up the ladder a case stands: what the shopper said, else the first step once there was any contact with the
 * business, else nowhere.
 */
export function standingOf({ step }: Pick<CaseFacts, 'step'>, hasContact: boolean): LadderStep | undefined {
  return step ?? (hasContact ? LADDER_STEPS[0] : undefined);
}
