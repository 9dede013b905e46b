import type { ContactChannel } from '../case/entry.ts';
import type { SentWay } from '../letters/letter-content.ts';
import type { Day } from '../time/day.ts';
import type { LawNames } from './answer.ts';

/** The ways in which a law lets a notice of cancellation be given, and where it says so. */
export interface NoticeWays {
  /** In writing, the one that proves best first. */
  readonly written: readonly SentWay[];
  /** By word of mouth. */
  readonly oral: readonly ContactChannel[];
  /** Kinds of deals (`channel`) that can be cancelled in any way: the list does not hold for them. */
  readonly freeDeals: readonly string[];
  /** Kinds of deals that are left in writing only. */
  readonly writtenDeals: readonly string[];
  /** Ways in which a notice takes days to arrive, and how many days ahead we suggest to send it. */
  readonly posted: {
    readonly ways: readonly SentWay[];
    /** The law's own words for them. */
    readonly methods: readonly string[];
    readonly daysAhead: number;
    /** By how many working days later than by any other way such a notice ends a deal that goes on. */
    readonly endsLaterWorkingDays: number;
  };
  /** The rule of the country that says so. */
  readonly rule: string;
  readonly lawNames: LawNames;
  readonly section: string;
  readonly sectionUrl: string;
  readonly checkedOn: Day;
}
