import { isCardNumber, isIdNumber } from './check-digits.ts';
import { type DigitGroup, digitRuns, digitsOf, groupsOfLength, isTied } from './digit-runs.ts';
import {
  isBusinessPhoneLabel,
  isCardLabel,
  isIdLabel,
  isOtherNumberLabel,
  isPassportLabel,
  wordsBefore,
} from './number-labels.ts';
import type { PersonalDetail } from './personal-detail.ts';
import { phoneAt } from './phone-shapes.ts';

/** How cards write their digits in groups; one group is always fine. */
const CARD_GROUPS = new Set(['4,4,4,4', '4,4,4,4,3', '4,6,5', '4,6,4', '4,4,4,1', '4,5,6']);

const SLASHED_PHONE =
  /(?<![\p{L}\d/_=&?%-])(?:05\d|07\d|0[23489])\s?\/\s?\d{3}[\s-]?\d{4}(?![\d/]|[-_][\p{L}\d])/gu;
const FEWEST_CARD_DIGITS = 12;
const MOST_CARD_DIGITS = 19;
const ID_DIGITS = 9;
const PASSPORT_DIGITS = /^\d{7,9}$/;
/** The shortest number here is a passport's; the most groups are those of a phone. */
const FEWEST_DIGITS = 7;
const MOST_GROUPS = 6;

/** Cards, ID numbers and phones in a folded text, in order. */
export function findNumbers(text: string): PersonalDetail[] {
  return [
    ...digitRuns(text).flatMap((run) => (isIban(text, run) ? [] : findInRun(text, run))),
    ...slashedPhones(text),
  ].sort((a, b) => a.start - b.start);
}

/** "052/1234567": a slash parts the dialling code, as it parts no other number. */
function slashedPhones(text: string): PersonalDetail[] {
  return [...text.matchAll(SLASHED_PHONE)].flatMap(({ index, 0: found }): PersonalDetail[] => {
    const words = wordsBefore(text, index);
    if (isBusinessPhoneLabel(words) || isOtherNumberLabel(words)) return [];
    return [{ kind: 'phone', start: index, end: index + found.length }];
  });
}

function findInRun(text: string, run: readonly DigitGroup[]): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < run.length; ) {
    const group = run[at];
    const next = group && !isPartOfCode(text, group) ? detailAt(text, run, at) : undefined;
    const taken = next?.taken ?? 1;
    const after = run[at + taken];
    if (next && !(after && isTied(after.before)) && !isFollowedByCode(text, next.detail.end)) {
      found.push(next.detail);
      at += taken;
    } else at += 1;
  }
  return found;
}

interface Taken {
  readonly detail: PersonalDetail;
  /** Number of groups that it consists of. */
  readonly taken: number;
}

function detailAt(text: string, run: readonly DigitGroup[], at: number): Taken | undefined {
  const first = run[at];
  const isForeign =
    first !== undefined && text.slice(Math.max(0, first.start - 4), first.start).includes('+');
  if (!first || (!isForeign && digitsOf(run, at, MOST_GROUPS).length < FEWEST_DIGITS)) return undefined;
  const words = wordsBefore(text, first.start);
  const end = (taken: number): number => run[at + taken - 1]?.end ?? first.end;
  const grouped = isIdLabel(words) ? groupedIdAt(run, at) : 0;
  if (grouped > 0)
    return { detail: { kind: 'id-number', start: first.start, end: end(grouped) }, taken: grouped };
  const phone = phoneAt(text, run, at, words);
  if (phone)
    return { detail: { kind: 'phone', start: phone.start, end: end(phone.taken) }, taken: phone.taken };
  const card = cardAt(run, at, words) || labelledCardAt(run, at, words);
  if (card > 0) return { detail: { kind: 'card', start: first.start, end: end(card) }, taken: card };
  const id = idAt(run, at);
  if (id > 0 && isIdLabel(words)) {
    return { detail: { kind: 'id-number', start: first.start, end: end(id) }, taken: id };
  }
  if (PASSPORT_DIGITS.test(first.digits) && isPassportLabel(words))
    return { detail: { kind: 'id-number', start: first.start, end: first.end }, taken: 1 };
  return undefined;
}

/** Number of groups of an ID number that is written in several, "03 933 7423", behind its label; 0 for none. */
function groupedIdAt(run: readonly DigitGroup[], at: number): number {
  const taken = groupsOfLength(run, at, ID_DIGITS, 4);
  return taken > 1 && isIdNumber(digitsOf(run, at, taken)) ? taken : 0;
}

/** Number of groups of a card number at a place; 0 for none. */
function cardAt(run: readonly DigitGroup[], at: number, words: string): number {
  for (const length of [16, 15, 14, 19, 18, 17, 13]) {
    const taken = groupsOfLength(run, at, length, 5);
    if (taken === 0 || !isCardNumber(digitsOf(run, at, taken))) continue;
    const groups = run.slice(at, at + taken);
    if (taken === 1) return isOtherNumberLabel(words) ? 0 : 1;
    const isEven = new Set(groups.slice(1).map(({ before }) => isTied(before))).size === 1;
    const after = run[at + taken];
    const goesOn = after !== undefined && after.digits.length >= 4;
    if (isEven && !goesOn && CARD_GROUPS.has(groups.map(({ digits }) => digits.length).join())) return taken;
  }
  return 0;
}

/**
 * Number of groups of what a label calls a card, whether its check digit fits or not: one digit misread must not leave
 * the others to be read. 0 for none.
 */
function labelledCardAt(run: readonly DigitGroup[], at: number, words: string): number {
  if (!isCardLabel(words)) return 0;
  for (let taken = MOST_GROUPS; taken > 0; taken -= 1) {
    if (at + taken > run.length) continue;
    const { length } = digitsOf(run, at, taken);
    if (length >= FEWEST_CARD_DIGITS && length <= MOST_CARD_DIGITS) return taken;
  }
  return 0;
}

/** Number of groups of an ID number at a place, by its shape and check digit; 0 for none. */
function idAt(run: readonly DigitGroup[], at: number): number {
  const [first, second] = [run[at], run[at + 1]];
  if (!first || isTied(first.before)) return 0;
  if (first.digits.length === 8 && second?.digits.length === 1 && /^[-–‑]$/.test(second.before)) {
    return isIdNumber(first.digits + second.digits) ? 2 : 0;
  }
  return isIdNumber(first.digits) ? 1 : 0;
}

/** Digits that belong to a code of letters and digits, an address, a sum or a short number such as *1234. */
function isPartOfCode(text: string, { start, before }: DigitGroup): boolean {
  if (isTied(before)) return true;
  return /(?:[A-Za-z][-_/#]?|[*#₪$€£]|\d[-_/.,:]|[=&?%@/\\_])$/.test(
    text.slice(Math.max(0, start - 3), start),
  );
}

const isFollowedByCode = (text: string, end: number): boolean =>
  /^(?:[A-Za-z_@]|[-_/][A-Za-z\d]|[.,:]\d|%)/.test(text.slice(end, end + 2));

/** A bank account in its international form: two letters and two digits before many more. */
function isIban(text: string, run: readonly DigitGroup[]): boolean {
  const [first] = run;
  if (!first) return false;
  const total = run.reduce((sum, { digits }) => sum + digits.length, 0);
  return (
    total >= 12 && /(?:^|[^A-Za-z])[A-Z]{2}$/.test(text.slice(Math.max(0, first.start - 3), first.start))
  );
}
