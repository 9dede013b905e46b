import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { ladderOf, type RungView } from '../../../../src/domain/ladder/ladder-of.ts';
import type { RungId } from '../../../../src/domain/law/ladder.ts';
import { caseOf, day, KETTLE } from './sample-cases.ts';

export const TODAY = '2026-11-22';

/** The rungs of a case by their names. */
export function rungs(
  purchase: Partial<Purchase>,
  entries: readonly Entry[] = [],
  over: Partial<CaseFacts> = {},
  today = TODAY,
): ReadonlyMap<RungId, RungView> {
  const ladder = ladderOf(caseOf(purchase, over), entries, new Map(), day(today));
  return new Map(ladder?.rungs.map((view) => [view.rung.id, view]));
}

/** The kettle with other facts of the law. */
const law = (facts: Purchase['law'], kind: 'goods' | 'other' = 'goods'): Partial<Purchase> => ({
  ...KETTLE,
  kind,
  ...(facts && { law: facts }),
});
export const BANK = law({ kind: 'continuing-service', sector: 'bank' }, 'other');
export const PHONE = law({ kind: 'continuing-service', serviceType: 'cellular' }, 'other');
export const FLIGHT = law({ kind: 'travel', subkind: 'flight' }, 'other');
/** Paid for by card, promised for the 18th, and not there. */
export const LATE: Partial<Purchase> = {
  ...KETTLE,
  receivedDate: null,
  law: { paymentMethod: 'credit-card', agreedDeliveryDate: '2026-11-18' },
};
