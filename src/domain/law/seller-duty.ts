import type { Day } from '../time/day.ts';
import type { LawNames } from './answer.ts';

/** What a law wants to be told of whoever sells. */
export type SellerDetail = 'name' | 'number' | 'address';

/** What a seller must tell of itself before the deal, and where the law says so. */
export interface SellerDuty {
  readonly details: readonly SellerDetail[];
  readonly lawNames: LawNames;
  readonly section: string;
  readonly sectionUrl: string;
  readonly checkedOn: Day;
}
