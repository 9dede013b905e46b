import type { Moment } from '../time/moment.ts';
import type { Purchase } from './purchase.ts';

/** What the shopper can change about a case; the body of its records in the chain. */
export interface CaseFacts {
  readonly title: string;
  readonly status: 'open' | 'closed';
  readonly purchase: Purchase;
  /** Host names of the shop's own sites whose pages belong here (never a webmail, marketplace, chat or payment host). */
  readonly hosts: readonly string[];
}

/** The folder of one complaint, as it stands now. */
export interface Case {
  readonly id: string;
  readonly facts: CaseFacts;
  readonly createdAt: Moment;
  readonly version: number;
}
