import { type Candidate, distinct, findingOf, heaviestOf } from '../detect/candidate.ts';
import type { Finding } from '../detect/finding.ts';
import type { Page } from '../detect/page.ts';
import { cleanText, excerptOf } from '../detect/page-text.ts';
import { CITY, PARTS, POSTCODE } from '../personal/address-words.ts';
import { findAddresses } from '../personal/find-addresses.ts';
import type { BusinessLine } from './business-lines.ts';
import { companyLabelAt } from './company-number.ts';
import { markedBusinesses } from './marked-business.ts';

const IN_MARKUP = 6;
const LABELLED_FRAME = 5;
const LABELLED = 4;
const FRAME = 3;
const NEAR_NUMBER = 3;
const LINES_NEAR = 3;
const MOST_ADDRESSES = 60;
const LONGEST = 140;
const LINES_BETWEEN_CHECKS = 16;

const LABEL =
  /(?:^|[\s|•·,;(])(?:ה?כתובת(?:נו)?(?: (?:ה?עסק|ה?חברה|ה?משרד(?:ים)?|ה?חנות|בית ה?עסק|למכתבים|לדואר|החזרות))?|ה?משרדים?(?: ה?ראשיי?(?:ם|ים)?)?|משרדי החברה|מען(?: רשום)?|(?:our|business|company|store|shop|office|head office|registered(?: office)?|mailing|return) address|registered office|head office|address|адрес|العنوان)\s?(?:[:-]|(?:is|at|הוא|היא)\s)\s?/giu;
const NO_LABEL = /e-?mail|דוא"?ל|מייל|\bip\b|address (?:line|book)|אתר/i;
// What else stands in the same line of a footer.
const PART_END =
  /\s?[|•·;]\s?|\s[-–—]\s|\s(?=(?:טל(?:פון)?['.]?|פקס|נייד|דוא"?ל|מייל|tel\b|phone|fax|e-?mail|ח\.?"?פ|ע\.?"?מ)[\s.:])/iu;
const HOUSE =
  /\p{L}{2}[\p{L}'". -]{0,40}\s\d{1,4}[א-תA-Za-z]?(?![\d%])|(?:^|\s)\d{1,5}[A-Za-z]?\s\p{Lu}\p{L}+/u;
const TRADE =
  /[₪$€£]|@|https?:|www\.|\d{1,2}:\d{2}|%|ימי עסקים|business days|משלוח(?:ים)? (?:חינם|עד)|free shipping/i;

/** A text that names a place one can go to: a house and a town, a postcode, or a box. */
const isPlace = (text: string): boolean =>
  !TRADE.test(text) && ((HOUSE.test(text) && (CITY.test(text) || POSTCODE.test(text))) || hasBox(text));
const hasBox = (text: string): boolean =>
  /ת\.? ?ד\.?|ת"ד|p\.?o\.? box/i.test(text) && PARTS.test(text) && (CITY.test(text) || POSTCODE.test(text));
/** The same behind a label, where a street with a number is enough. */
const isNamedPlace = (text: string): boolean =>
  !TRADE.test(text) && (HOUSE.test(text) || CITY.test(text) || POSTCODE.test(text) || PARTS.test(text));

const trimmed = (text: string): string => text.replace(/^[\s,.:()-]+|[\s,.:(-]+$/g, '');

function labelledIn(
  { line, text, folded, isFrame }: BusinessLine,
  next: BusinessLine | undefined,
): Candidate<string>[] {
  return [...folded.matchAll(LABEL)].slice(0, 3).flatMap((label) => {
    if (NO_LABEL.test(label[0]) || NO_LABEL.test(folded.slice(Math.max(0, label.index - 8), label.index + 1)))
      return [];
    const from = label.index + label[0].length;
    const rest = text.slice(from);
    const isBelow = rest.trim() === '' && next?.line.at === line.at + 1;
    const value = trimmed(((isBelow ? next.text : rest).split(PART_END)[0] ?? '').slice(0, LONGEST));
    if (!isNamedPlace(value)) return [];
    const weight = isFrame ? LABELLED_FRAME : LABELLED;
    const spot = { line: isBelow ? next.line : line, written: value };
    return [{ value, foundIn: 'label' as const, excerpt: excerptOf(text, label.index), weight, spot }];
  });
}

function shapedIn({ line, text, folded, isFrame }: BusinessLine, isNear: boolean): Candidate<string>[] {
  if (!isFrame && !isNear) return [];
  const weight = (isFrame ? FRAME : 0) + (isNear ? NEAR_NUMBER - 2 : 0);
  const read = (value: string): Candidate<string> => ({
    value,
    foundIn: 'label',
    excerpt: excerptOf(text, text.indexOf(value)),
    weight,
    spot: { line, written: value },
  });
  const parts = text.split(PART_END).map((part) => trimmed(part.slice(0, LONGEST)));
  const whole = parts.find((part) => part.length > 0 && isPlace(part) && companyLabelAt(part) < 0);
  if (whole !== undefined) return [read(whole)];
  return findAddresses(folded)
    .slice(0, 1)
    .map(({ start, end }) => trimmed(text.slice(start, end)))
    .filter((value) => value.length > 0 && HOUSE.test(value) && !TRADE.test(value))
    .map(read);
}

const keyOf = (address: string): string => address.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * Where the business sits. Sure when the markup or a label gives it, or when it stands in the page's frame, and no other
 * does; several branches are none of them sure.
 */
export function shopAddressOf(page: Page, lines: readonly BusinessLine[]): Finding<string> | undefined {
  const read: Candidate<string>[] = markedBusinesses(page).flatMap(({ address }) => {
    const value = cleanText((address ?? '').slice(0, LONGEST));
    return value === ''
      ? []
      : [{ value, foundIn: 'structured-data', excerpt: excerptOf(value), weight: IN_MARKUP } as const];
  });
  const numbered = lines.filter(({ folded }) => companyLabelAt(folded) >= 0).map(({ line }) => line.at);
  for (const [at, line] of lines.entries()) {
    if (read.length > MOST_ADDRESSES) break;
    if (at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    const labelled = labelledIn(line, lines[at + 1]);
    const isNear = numbered.some((number) => Math.abs(number - line.line.at) <= LINES_NEAR);
    read.push(...(labelled.length > 0 ? labelled : shapedIn(line, isNear)));
  }
  const best = heaviestOf(read);
  const [first] = best;
  if (!first) return undefined;
  const isOne = distinct(best.map((one) => ({ ...one, value: keyOf(one.value) }))).length === 1;
  return findingOf(first, first.value, isOne && first.weight >= FRAME && !page.cut);
}
