import type { Chain } from './chain-of-digits.ts';
import { isHebrew } from './letters.ts';
import { prefixesOf } from './prefixes.ts';
import type { Word } from './read-words.ts';

const LETTERS_THEN_DIGITS = /^\D+(\d+)$/;
const DIGITS_THEN_LETTERS = /^(\d+)\D+$/;
/** Names of currencies that are written before a sum, in their plain form. */
const CURRENCIES: ReadonlySet<string> = new Set(['ils', 'nis', 'usd', 'us', 'eur', 'gbp', 'שח']);

/** A number in a chain, the letters before and after it left out. */
export interface InnerNumber {
  readonly chain: Chain;
  /** The letters before it in their plain form; '' when there are none. */
  readonly lead: string;
}

/**
 * The number that a chain is but for letters before it (`ב-1,299`, `מ1299`, `ILS1,299`) and after it (`1,299שח`).
 * Undefined where there are no such letters, or where letters stand between the digits too.
 */
export function withoutLetters({ parts, glue }: Chain): InnerNumber | undefined {
  if (parts.every(({ isDigits }) => isDigits)) return undefined;
  const from = parts.findIndex(({ hasDigit }) => hasDigit);
  const to = parts.findLastIndex(({ hasDigit }) => hasDigit);
  const number = parts.slice(from, to + 1);
  const lead = parts.slice(0, from).map(({ form }) => form);
  const first = number[0];
  if (!first) return undefined;
  if (!first.isDigits) {
    const [, digits] = LETTERS_THEN_DIGITS.exec(first.form) ?? [];
    if (digits !== undefined) {
      lead.push(first.form.slice(0, -digits.length));
      number[0] = digitsOf(digits, Math.max(first.start, first.end - digits.length), first.end);
    }
  }
  const last = number.at(-1);
  if (last && !last.isDigits) {
    const [, digits] = DIGITS_THEN_LETTERS.exec(last.form) ?? [];
    if (digits !== undefined)
      number[number.length - 1] = digitsOf(
        digits,
        last.start,
        Math.min(last.end, last.start + digits.length),
      );
  }
  if (!number.every(({ isDigits }) => isDigits)) return undefined;
  const [start, end] = [number[0]?.start ?? 0, number.at(-1)?.end ?? 0];
  return { chain: { start, end, parts: number, glue: glue.slice(from, to) }, lead: lead.join('') };
}

/** Whether the letters before a number say nothing of their own: a Hebrew prefix, a currency. Not those of a code. */
export const isMereLead = (lead: string): boolean =>
  lead === '' || CURRENCIES.has(lead) || (isHebrew(lead.charCodeAt(0)) && prefixesOf(lead).has(lead));

/** Whether a number may go on after a space: digits alone so far, or letters and then digits alone. */
export function endsInNumber(parts: readonly Word[], mayHaveLead: boolean): boolean {
  if (!mayHaveLead) return parts.every(({ isDigits }) => isDigits);
  const from = parts.findIndex(({ hasDigit }) => hasDigit);
  return parts
    .slice(from)
    .every(({ isDigits, form }, at) => isDigits || (at === 0 && LETTERS_THEN_DIGITS.test(form)));
}

const digitsOf = (form: string, start: number, end: number): Word => ({
  form,
  start,
  end,
  hasDigit: true,
  isDigits: true,
});
