import { countryOf } from '../law/country-of.ts';
import type { NoticeWays } from '../law/notice-ways.ts';
import { type LetterName, SENT_WAYS, type SentWay } from './letter-content.ts';
import { templateOf } from './templates.ts';

/** In which ways a letter may go out. */
export interface Channels {
  /** In the order in which they are offered. */
  readonly ways: readonly SentWay[];
  /** Ways that the law does not list for this notice: it may not count when it goes out so. */
  readonly unlisted: readonly SentWay[];
  /** Where the law lists the ways, for a notice. */
  readonly law?: NoticeWays;
}

/** The ways of a letter under the law of a jurisdiction: those that count first, for a notice whose ways the law lists. */
export function channelsOf(letter: LetterName, jurisdiction: string): Channels {
  const law = templateOf(letter).isNotice ? countryOf(jurisdiction)?.noticeWays : undefined;
  if (!law) return { ways: SENT_WAYS, unlisted: [] };
  return { ways: law.written, unlisted: SENT_WAYS.filter((way) => !law.written.includes(way)), law };
}
