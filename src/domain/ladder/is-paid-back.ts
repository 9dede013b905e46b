import type { Case } from '../case/case.ts';
import { moneyOf } from '../case/case-money.ts';
import type { Entry } from '../case/entry.ts';

/**
 * Whether all the money that was asked for came back, in every currency. `mayKeep`: what of it the business may keep, in
 * minor units.
 */
export function isPaidBack(subject: Pick<Case, 'facts'>, entries: readonly Entry[], mayKeep = 0): boolean {
  const money = moneyOf(subject, entries).filter(({ asked }) => asked > 0);
  return money.length > 0 && money.every(({ won, asked }) => won > 0 && asked - won <= mayKeep);
}
