import type { ContactChannel } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { countryOf } from '../law/country-of.ts';
import type { NoticeWays } from '../law/notice-ways.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Citation } from './field.ts';
import { type LetterName, SENT_WAYS, type SentWay } from './letter-content.ts';
import { isOutsideConsumerLaw } from './outside-law.ts';
import { templateOf } from './templates.ts';

/** In which ways a letter may go out. */
export interface Channels {
  /** In the order in which they are offered. */
  readonly ways: readonly SentWay[];
  /** Ways that the law does not list for this notice: it may not count when it goes out so. */
  readonly unlisted: readonly SentWay[];
  /** By word of mouth, where the law lets it be given so. */
  readonly oral: readonly ContactChannel[];
  /** Where the law lists the ways, for a notice. */
  readonly law?: NoticeWays;
}

/**
 * The ways of a letter about a purchase: those that count first, for a notice whose ways the law lists. A deal that may be
 * cancelled in any way has no list, nor has one that is none of consumer law; one that goes on is ended by a notice of the list, wherever it was made.
 */
export function channelsOf(letter: LetterName, purchase: Purchase): Channels {
  const country = templateOf(letter).isNotice ? countryOf(purchase.jurisdiction) : undefined;
  const law = country?.noticeWays;
  const facts = factsOfPurchase(purchase);
  const { channel, kind } = facts;
  const isFree = letter === 'cancellation-notice' && law?.freeDeals.includes(String(channel));
  if (!country || !law || isFree || isOutsideConsumerLaw(country, facts))
    return { ways: SENT_WAYS, unlisted: [], oral: [] };
  const unlisted = SENT_WAYS.filter((way) => !law.written.includes(way));
  return { ways: law.written, unlisted, oral: law.writtenDeals.includes(String(kind)) ? [] : law.oral, law };
}

/** The way that was chosen for a notice and where the law lists it; undefined for any other letter or way. */
export function listedWay(
  letter: LetterName,
  way: SentWay | undefined,
  purchase: Purchase,
): { readonly sendWay: SentWay; readonly waysLaw: Citation } | undefined {
  const { law, ways } = channelsOf(letter, purchase);
  if (!law || !way || !ways.includes(way)) return undefined;
  const { rule, lawNames, section, sectionUrl, checkedOn } = law;
  return { sendWay: way, waysLaw: { rule, lawNames, section, sectionUrl, checkedOn } };
}

/** Whether a letter that goes in a way counts as what it is: a notice of which the law lists the ways counts in those alone. */
export const countsBy = (letter: LetterName, way: SentWay, purchase: Purchase): boolean =>
  !channelsOf(letter, purchase).unlisted.includes(way);
