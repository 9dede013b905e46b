import type { Day } from '../time/day.ts';
import type { Confidence, LawNames } from './answer.ts';

/** The longer time that a law gives some people to change their mind, and where it says so. */
export interface LongerWindow {
  readonly months: number;
  /** What everybody else has. */
  readonly ordinaryDays: number;
  /** Years of age on the day of the deal. */
  readonly seniorFrom: number;
  /** A new immigrant is one for less than so many years from the certificate. */
  readonly immigrantYears: number;
  readonly lawNames: LawNames;
  readonly section: string;
  readonly sectionUrl: string;
  readonly checkedOn: Day;
  /** How sure it is which ways of talking count as a conversation. */
  readonly conversationConfidence: Confidence;
}
