/** A sum in whole minor units (agorot, cents) of a currency given by its ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const digitsOf = new Map<string, number>();

/** Digits after the point of a currency (2 for ILS, 0 for JPY), from the platform's own table. */
export function minorDigitsOf(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    // To ask takes as long as drawing a line of a list.
    digitsOf.set(currency, digits);
    return digits;
  } catch {
    return 2; // a code that is no ISO 4217 shape: the parser below refuses it anyway
  }
}

const CURRENCY = /^[A-Z]{3}$/;
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,3}))?$/;

/** Reads a plain decimal ("1299.90", no thousands separators) into whole minor units; undefined when it is none. */
export function parseMoney(amount: string, currency: string): Money | undefined {
  const match = AMOUNT.exec(amount.trim());
  if (!match || !CURRENCY.test(currency)) return undefined;
  const digits = minorDigitsOf(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > digits && /[1-9]/.test(fraction.slice(digits))) return undefined;
  const minor = Number(`${match[1]}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}

/** The decimal text of a sum ("1299.90"), without currency or separators: for input fields and exports. */
export function decimalOf(money: Money): string {
  const digits = minorDigitsOf(money.currency);
  const text = String(money.minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
