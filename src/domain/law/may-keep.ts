import type { Answer } from './answer.ts';

/**
 * The most that a business may keep of the price once a deal is cancelled, in minor units: the fee, what it installed, and the
 * time of use where the law's engine could count it; undefined while the price is unknown.
 */
export function mayKeepOf({ costs }: Pick<Answer, 'costs'>): number | undefined {
  return costs.fee === undefined ? undefined : costs.fee + (costs.proRataSum ?? 0);
}
