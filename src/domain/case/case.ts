import type { Moment } from '../time/moment.ts';
import type { Purchase } from './purchase.ts';

/** The rungs of the escalation ladder, in the order in which they are climbed. */
export const LADDER_STEPS = [
  'agent',
  'manager',
  'demand',
  'ombudsman',
  'council',
  'authority',
  'card-issuer',
  'court',
] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** What a shopper can want of a business. */
export const WANTED_OUTCOMES = [
  'refund',
  'repair',
  'replacement',
  'credit',
  'extra-service',
  'apology',
] as const;
export type WantedOutcome = (typeof WANTED_OUTCOMES)[number];

/** Of so many shops a case knows the site; no complaint has more. */
export const MOST_HOSTS = 100;

/** What the shopper can change about a case; the body of its records in the chain. */
export interface CaseFacts {
  readonly title: string;
  readonly status: 'open' | 'closed';
  readonly purchase: Purchase;
  /** How far up the ladder it has come, as the shopper says; absent: not said. */
  readonly step?: LadderStep;
  /** A made-up case to look at: kept out of totals, matching, businesses and reminders. */
  readonly sample?: true;
  /** Host names of the shop's own sites whose pages belong here (never a webmail, marketplace, chat or payment host). */
  readonly hosts: readonly string[];
  /** What is wanted, the most wanted first; never empty. */
  readonly wanted?: readonly WantedOutcome[];
  /** What would be enough, in the shopper's words. */
  readonly enough?: string;
}

/** The folder of one complaint, as it stands now. */
export interface Case {
  readonly id: string;
  readonly facts: CaseFacts;
  readonly createdAt: Moment;
  readonly version: number;
}
