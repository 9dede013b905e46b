import { foldText } from '../detect/page-text.ts';
import { findAddresses } from './find-addresses.ts';
import { findCardTails } from './find-card-tails.ts';
import { findEmails } from './find-emails.ts';
import { findNumbers } from './find-numbers.ts';
import type { PersonalDetail } from './personal-detail.ts';

/** Longest text that is searched, in UTF-16 units; what is beyond stays without offers. */
export const MOST_SEARCHED_CHARACTERS = 1_000_000;
const MOST_FOUND = 1_000;

/**
 * Personal details in the text of a page, in order and without overlap: card numbers, Israeli ID numbers, e-mails, phones
 * and postal addresses. Block borders of the page are line breaks in it. Offered to the shopper for blacking out, so what
 * is nobody's own (order numbers, the business's own phone) is rather left out; of a flood of them the first `most`. Never
 * throws.
 */
export function findPersonal(text: string, most = MOST_FOUND): PersonalDetail[] {
  const folded = foldText(text.slice(0, MOST_SEARCHED_CHARACTERS));
  const all = [
    ...findEmails(folded),
    ...findNumbers(folded),
    ...findCardTails(folded).filter((tail) => !isYear(folded, tail)),
    ...findAddresses(folded),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonalDetail[] = [];
  for (const detail of all) {
    if (detail.start >= (kept.at(-1)?.end ?? 0)) kept.push(detail);
    if (kept.length >= most) break;
  }
  return kept;
}

const ENDING = /[*xX•●·]\s?$|(?:ספרות|מסתיי?[םמ]|\bending|\bdigits|последн|оканчив|تنتهي)[^\d\n]{0,20}$/iu;
const BEFORE_CHARACTERS = 30;

/** "The cards of 2026": four digits behind a word for cards that are a year as likely. */
const isYear = (text: string, { start, end }: PersonalDetail): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  !ENDING.test(text.slice(Math.max(0, start - BEFORE_CHARACTERS), start));
