import { type Money, parseMoney } from '../case/money.ts';

/** A sum read from text; without a currency when none stood beside it. */
export interface AmountRead {
  /** Plain decimal, such as `1299.90`. */
  readonly decimal: string;
  readonly currency?: string;
  readonly end: number;
}

// biome-ignore format: a table
const SIGNS: Readonly<Record<string, string>> = {
  '₪': 'ILS', 'ש"ח': 'ILS', "ש''ח": 'ILS', שח: 'ILS', nis: 'ILS', שקל: 'ILS', שקלים: 'ILS',
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', us$: 'USD', 'us $': 'USD', ca$: 'CAD', c$: 'CAD', a$: 'AUD', au$: 'AUD',
  '₽': 'RUB', 'руб.': 'RUB', руб: 'RUB', рублей: 'RUB', '₴': 'UAH', 'грн.': 'UAH', грн: 'UAH', шекелей: 'ILS', шек: 'ILS', 'шек.': 'ILS',
  דולר: 'USD', דולרים: 'USD', אירו: 'EUR', יורו: 'EUR',
  شيكل: 'ILS', شيقل: 'ILS', 'ش.ج': 'ILS', 'ر.س': 'SAR', 'د.ا': 'AED', 'ج.م': 'EGP', 'د.ا.': 'JOD',
};
const CODES =
  'ILS|NIS|USD|EUR|GBP|CAD|AUD|JPY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|CNY|HKD|NZD|UAH|RUB|SAR|AED|EGP|JOD|KWD';
const CURRENCY = `(?:us ?|ca|c|au?)?\\$|[₪€£¥₽₴]|(?:руб(?:лей|\\.)?|грн\\.?|шек(?:елей|\\.)?)(?![а-я])|شي[كق]ل|ش\\.ج|ر\\.س|د\\.ا|ج\\.م|ש(?:"|'')?ח(?![א-ת])|(?:שקל(?:ים)?|דולר(?:ים)?|אירו|יורו)(?![א-ת])|(?<![A-Za-z])(?:${CODES})(?![A-Za-z])`;
// "1 540 ₪": a space between thousands only where a currency or a fraction follows.
const SPACED = '\\d{1,3}(?:\\s\\d{3}){1,3}(?:[.,]\\d{2}(?!\\d)|(?=\\s?(?:[₪€£$₽₴]|ש"?ח|руб|грн|шек)))';
const NUMBER = `${SPACED}|\\d{1,3}(?:[,.'’]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?![\\d])|\\d{1,9}(?:[.,]\\d{1,3})?(?!\\d)`;
const AMOUNT = new RegExp(
  `(${CURRENCY})?\\s{0,2}(${CURRENCY})?\\s{0,2}(-?)\\s?(${NUMBER})(?:\\s{0,2}(${CURRENCY}))?(?:\\s{0,2}(${CURRENCY}))?`,
  'iy',
);
const ANY_CURRENCY = new RegExp(CURRENCY, 'gi');

function codeOf(sign: string | undefined): string | undefined {
  if (!sign) return undefined;
  const lower = sign.toLowerCase();
  if (lower === '$') return '$';
  return SIGNS[lower] ?? (/^[a-z]{3}$/.test(lower) ? sign.toUpperCase() : undefined);
}

/** Plain decimal of a number as written: the last mark before one or two digits is the decimal mark. */
function decimalText(written: string): string {
  const fraction = /[.,](\d{1,2})$/.exec(written);
  const whole = (fraction ? written.slice(0, fraction.index) : written).replace(/[^\d]/g, '');
  return fraction ? `${whole}.${fraction[1]}` : whole;
}

/** Reads a sum that starts at `from` (folded text). A negative sum, and a number split in a way we cannot be sure of, is none. */
export function readAmountAt(text: string, from: number, dollar = 'USD'): AmountRead | undefined {
  AMOUNT.lastIndex = from;
  const match = AMOUNT.exec(text);
  if (!match || match[3] === '-' || text[from - 1] === '-') return undefined;
  const end = from + match[0].length;
  const after = text.slice(end, end + 6);
  const written = match[4] ?? '';
  if (/^%/.test(after) || /^[./-]\d/.test(after) || /^[A-Za-z]/.test(after)) return undefined;
  if (!match[5] && /^\s?[.,]?\d{2}(?!\d)/.test(after) && !/[.,]\d{2}$/.test(written)) return undefined;
  const codes = [match[1], match[2], match[5], match[6]].map(codeOf).filter((code) => code !== undefined);
  const named = codes.find((code) => code !== '$') ?? (codes.length > 0 ? dollar : undefined);
  return { decimal: decimalText(written), end, ...(named && { currency: named === 'NIS' ? 'ILS' : named }) };
}

/** Which dollar a bare `$` is: by the page's top-level domain, else the American one. */
export function dollarOf(host: string): string {
  if (host.endsWith('.ca')) return 'CAD';
  if (host.endsWith('.au')) return 'AUD';
  if (host.endsWith('.nz')) return 'NZD';
  if (host.endsWith('.hk')) return 'HKD';
  return 'USD';
}

/** True for a line that holds a currency and nothing else: some shops set it apart from the sum. */
export function isOnlyCurrency(text: string): boolean {
  return text.length < 12 && text.replace(ANY_CURRENCY, '').trim() === '';
}

/** Codes of the currencies that a text names. */
export function currenciesIn(text: string, dollar: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(ANY_CURRENCY)) {
    const code = codeOf(match[0]);
    if (code) found.add(code === '$' ? dollar : code === 'NIS' ? 'ILS' : code);
  }
  return found;
}

/** Money of a decimal text and a code; undefined for zero, for nonsense and for a code that is none. */
export function moneyOf(decimal: string, currency: string): Money | undefined {
  const money = parseMoney(decimal, currency.trim().toUpperCase());
  return money && money.minor > 0 ? money : undefined;
}
