/** Issuers of payment cards by the first digits, with the lengths that they use. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|58|6304|67)/, [13, 15, 16, 18, 19]],
];

/** The sum that Luhn's rule makes of digits whose last one is the check digit. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/** Whether plain digits are the number of a payment card: an issuer's first digits and length, and its check digit. */
export function isCardNumber(digits: string): boolean {
  const fits = ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
  return fits && luhnSum(digits) % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

/**
 * Whether plain digits can be an Israeli ID number: nine with the check digit, or eight of which the leading zero was
 * left out. The digits alone do not tell it from any other number: one in ten fits.
 */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  return luhnSum(digits.padStart(9, '0')) % 10 === 0;
}
