import type { Day } from '../../time/day.ts';

/** A day on which the Knesset was elected: a sabbatical day (Basic Law: the Knesset s.10), and where its date is from. */
export interface ElectionDay {
  readonly day: Day;
  readonly source: string;
}

/**
 * Election days that were confirmed. The rule sheet confirms none (part 18, item 2; the day of 2026 is named there as not
 * confirmed), and a day that is missing here can only make a date earlier, never later.
 */
export const ELECTION_DAYS: readonly ElectionDay[] = [];
