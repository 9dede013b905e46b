import { type DigitGroup, digitsOf, groupsOfLength } from './digit-runs.ts';
import { isBusinessPhoneLabel, isOtherNumberLabel, isPhoneLabel } from './number-labels.ts';

export interface PhoneFound {
  readonly start: number;
  /** Number of groups of digits that it consists of. */
  readonly taken: number;
}

/** Israeli numbers after the 0: mobile and internet lines have nine digits, the areas eight. */
const NATIONAL = /^(?:[57]\d{8}|[23489]\d{7})$/;
const MOBILE = /^0[57]\d{8}$/;
/** Numbers that cost the caller nothing abroad belong to businesses. */
const TOLL_FREE = /^1(?:800|888|877|866|855|844|833)/;
const LONGEST_DIGITS = 15;

/**
 * A telephone number of a person that begins at a group of digits. What a business announces as its own, and the short
 * and shared numbers that only businesses have (*1234, 1-700), are no personal detail. `words`: see `wordsBefore`.
 */
export function phoneAt(
  text: string,
  run: readonly DigitGroup[],
  at: number,
  words: string,
): PhoneFound | undefined {
  const first = run[at];
  if (!first || isBusinessPhoneLabel(words)) return undefined;
  const plus = /\+[ (\u200e\u200f\u2066-\u2069]{0,2}$/.exec(
    text.slice(Math.max(0, first.start - 4), first.start),
  );
  if (plus) {
    const taken = internationalAt(run, at);
    return taken > 0 ? { start: first.start - plus[0].length, taken } : undefined;
  }
  const isLabelled = isPhoneLabel(words);
  const isOther = !isLabelled && isOtherNumberLabel(words);
  const taken = isOther ? 0 : localAt(text, run, at, isLabelled);
  return taken > 0 ? { start: first.start, taken } : undefined;
}

function internationalAt(run: readonly DigitGroup[], at: number): number {
  if (digitsOf(run, at, 4).startsWith('972')) return israeliAt(run, at, '972');
  if (TOLL_FREE.test(digitsOf(run, at, 3)) || run[at]?.digits.startsWith('0')) return 0;
  let [sum, taken] = [0, 0];
  while (at + taken < run.length) {
    const group = run[at + taken];
    if (!group || sum + group.digits.length > LONGEST_DIGITS) break;
    sum += group.digits.length;
    taken += 1;
  }
  return sum >= 8 ? taken : 0;
}

/** Number of groups of an Israeli number with its country's digits before it; some write the 0 after them too. */
function israeliAt(run: readonly DigitGroup[], at: number, prefix: string): number {
  for (const length of [9, 8, 10]) {
    const taken = groupsOfLength(run, at, prefix.length + length);
    if (taken > 0 && NATIONAL.test(digitsOf(run, at, taken).slice(prefix.length).replace(/^0/, '')))
      return taken;
  }
  return 0;
}

function localAt(text: string, run: readonly DigitGroup[], at: number, isLabelled: boolean): number {
  const first = run[at];
  if (!first) return 0;
  for (const prefix of ['972', '00972']) {
    if (first.digits.startsWith(prefix)) return israeliAt(run, at, prefix);
  }
  if (first.digits.startsWith('0')) {
    const mobile = groupsOfLength(run, at, 10, 4);
    if (mobile > 0 && MOBILE.test(digitsOf(run, at, mobile)) && isGrouped(run, at, mobile)) return mobile;
    const area = groupsOfLength(run, at, 9, 4);
    if (area > 0 && NATIONAL.test(digitsOf(run, at, area).slice(1)) && isGrouped(run, at, area)) {
      if (area > 1 || isLabelled) return area;
    }
    if (isLabelled) return foreignAt(run, at);
  }
  const isAmerican = text[first.start - 1] === '(' && first.digits.length === 3;
  if (isAmerican && run[at + 1]?.digits.length === 3 && run[at + 2]?.digits.length === 4) return 3;
  return 0;
}

/** Whether the groups are as one writes a phone: all in one, or the dialling code first. */
function isGrouped(run: readonly DigitGroup[], at: number, taken: number): boolean {
  if (taken === 1) return true;
  const code = run[at]?.digits.length ?? 0;
  return (code === 2 || code === 3 || code === 4 || code === 6) && taken <= 4;
}

/** A number of another country as it is dialled there, only where the page calls it a phone. */
function foreignAt(run: readonly DigitGroup[], at: number): number {
  for (const length of [11, 10, 12]) {
    const taken = groupsOfLength(run, at, length, 4);
    if (taken > 0) return taken;
  }
  return 0;
}
