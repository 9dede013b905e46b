import { type Money, minorDigitsOf, parseMoney } from '../case/money.ts';
import { ANYWHERE, CURRENCY, codeOf, isLocalSign, type MoneyPlace } from './currency.ts';

/** A sum read from text; without a currency when none stood beside it. */
export interface AmountRead {
  /** Plain decimal, such as `1299.90`. */
  readonly decimal: string;
  readonly currency?: string;
  readonly end: number;
}

// "1 540 ₪": a space between thousands only where a currency or a fraction follows.
const SPACED = `\\d{1,3}(?:\\s\\d{3}){1,3}(?:[.,]\\d{2}(?!\\d)|(?=\\s?${CURRENCY}))`;
const NUMBER = `${SPACED}|\\d{1,3}(?:[,.'’]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?![\\d])|\\d{1,9}(?:[.,]\\d{1,3})?(?!\\d)`;
const AMOUNT = new RegExp(
  `(${CURRENCY})?\\s{0,2}(${CURRENCY})?\\s{0,2}(-?)\\s?(${NUMBER})(?:[.,]-(?!\\d))?(?:\\s{0,2}(${CURRENCY}))?(?:\\s{0,2}(${CURRENCY}))?`,
  'iy',
);
/** Plain decimal of a number as written: the last mark before one or two digits is the decimal mark. */
function decimalText(written: string): string {
  const fraction = /[.,](\d{1,2})$/.exec(written);
  const whole = (fraction ? written.slice(0, fraction.index) : written).replace(/[^\d]/g, '');
  return fraction ? `${whole}.${fraction[1]}` : whole;
}

/** Three digits behind the point are a fraction where a currency has thousandths: "18.500 JOD". */
const THOUSANDTHS = /^\d{1,3}(?:,\d{3})*\.\d{3}$/;

/**
 * Reads a sum that starts at `from` (folded text). A negative sum, and a number split in a way we cannot be sure of, is
 * none. `raw`: the same text with its letters as they are written.
 */
export function readAmountAt(
  text: string,
  from: number,
  place: MoneyPlace = ANYWHERE,
  raw = text,
): AmountRead | undefined {
  AMOUNT.lastIndex = from;
  const match = AMOUNT.exec(text);
  // A dash behind a Hebrew letter joins it: "ב-₪349.90".
  const isNegative = match?.[3] === '-' || /(?<![א-ת])-$/.test(text.slice(Math.max(0, from - 2), from));
  if (!match || isNegative) return undefined;
  const end = from + match[0].length;
  const after = text.slice(end, end + 6);
  const written = match[4] ?? '';
  if (/^%/.test(after) || /^[./-]\d/.test(after) || /^[A-Za-z]/.test(after)) return undefined;
  if (!match[5] && /^\s?[.,]?\d{2}(?!\d)/.test(after) && !/[.,]\d{2}$/.test(written)) return undefined;
  // "kr 1 299": thousands set apart, with nothing to tell where they end.
  if (/^\d{1,3}$/.test(written) && /^\s\d{3}(?!\d)/.test(after)) return undefined;
  const signs = [match[1], match[2], match[5], match[6]].filter((sign) => sign !== undefined);
  const sign = signs.find((one) => !isLocalSign(one)) ?? signs[0];
  const code = dirhamOrDinar(raw.slice(from, end)) ?? codeOf(sign, place);
  const currency = code === 'NIS' ? 'ILS' : code === 'RMB' ? 'CNY' : code;
  const isThousandths = THOUSANDTHS.test(written) && currency !== undefined && minorDigitsOf(currency) === 3;
  const decimal = isThousandths ? written.replace(/,/g, '') : decimalText(written);
  return { decimal, end, ...(currency && { currency }) };
}

/** Two abbreviations that differ by the hamza on their alef only. */
function dirhamOrDinar(raw: string): string | undefined {
  if (raw.includes('د.إ')) return 'AED';
  return raw.includes('د.أ') ? 'JOD' : undefined;
}

/** Money of a decimal text and a code; undefined for zero, for nonsense and for a code that is none. */
export function moneyOf(decimal: string, currency: string): Money | undefined {
  const money = parseMoney(decimal, currency.trim().toUpperCase());
  return money && money.minor > 0 ? money : undefined;
}
