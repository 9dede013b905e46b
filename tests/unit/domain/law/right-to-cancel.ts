import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { type CaseRights, rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

/** What the law says of a case that has nothing but its purchase. */
export const rightsOfPurchase = (purchase: Purchase, today: Day): CaseRights =>
  rightsOf({ facts: { title: '', status: 'open', hosts: [], purchase } }, [], today);

/** Its right to cancel without a reason. */
export const rightToCancel = (purchase: Purchase, today: Day): CaseRights['answers'][number] | undefined =>
  rightsOfPurchase(purchase, today).answers.find(({ right }) => right === 'cancel');
