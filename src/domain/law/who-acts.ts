import type { Day } from '../time/day.ts';
import type { ReadFacts } from './country.ts';

/** Who has to act by a day of the law; `nobody`: the day only tells from or until when something holds. */
export type Actor = 'shopper' | 'business' | 'nobody';

/** Whose the days of a country's law are. */
export interface WhoActs {
  /** By the name of a right: whose its own day is. A right that is not named is the shopper's to use. */
  readonly ofRight: Readonly<Record<string, Actor>>;
  /** By the name of a clock. */
  readonly ofClock: Readonly<Record<string, Actor>>;
  /** Clocks from whose day on something holds: once it has come, nothing is over. */
  readonly beginnings: readonly string[];
  /** Whether the shopper has done by a day what the right's own day is for. */
  readonly hasActed: (right: string, facts: ReadFacts, today: Day) => boolean;
}
