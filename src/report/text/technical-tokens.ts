export interface TechnicalToken {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** An address on the web: may be broken after a slash. The others are kept whole while they fit. */
  readonly isAddress: boolean;
}

// Every repetition is bounded and every start is at the start of a word, so that hostile text costs linear time.
const ADDRESS = String.raw`(?<address>(?:https?:\/\/|www\.)[^\s\u2066-\u2069<>"״]{1,2000})`;
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
const PHONE = String.raw`(?<![\w+*])(?:\+\d[\d-]{6,20}\d|\*\d{3,6}|0\d{1,2}-\d{6,8})(?![\w])`;
/** In groups with spaces between, which plain bidi would put in the other order: +972 54 765 4321, (03) 123 4567, a card's number. */
const GROUPED = String.raw`(?<![\w+*])(?:\+\d{1,3}[ -]?\d{1,3}[ -]?\d{3}[ -]?\d{3,4}|(?:\(0\d{1,2}\)|0\d{1,2})[ -]?\d{3}[ -]?\d{4}|1[ -][78]00[ -]\d{2,3}[ -]?\d{3,4}|\d{4}(?:[ -]\d{4}){3})(?![\w])`;
/** What a receipt shows of a card's number: ****1234, 4580 •••• •••• 1234. */
const MASKED = String.raw`(?<![\w*•●])(?:\d{4,6}[ -]?)?(?:(?:\*{2,16}|[•●]{2,16}|[xX]{3,16})[ -]?){1,4}\d{2,4}(?![\w*])`;
/** Letters and digits held together by dashes or slashes: 12345-AB, REQ-2026/000123, ABC-123/7.5, #AB-12. */
const ORDER = String.raw`(?<![\w/-])#?(?=[\w./-]{0,60}\d)(?=[\w./-]{0,60}[A-Za-z])[A-Za-z0-9]{1,40}(?:[-/_][A-Za-z0-9]{1,40}(?:\.\d{1,10})?){1,8}(?![\w])`;
const NUMBER = String.raw`\d(?:[\d,.]{0,24}\d)?`;
const CURRENCY = '[₪$€£]';
/** A sum with its sign: ₪1,299.90, ₪-50.00, -₪50. A minus counts only at the start of a word, or ב-03/11 would turn. */
const AMOUNT = String.raw`(?<![\w])(?:(?<=^|[\s(])[-−+])?${CURRENCY}[-−+]?${NUMBER}`;
const SIGNED = String.raw`(?<=^|[\s(])[-−+]${NUMBER}(?:%|${CURRENCY})?(?![\w/-])`;
/** By what somebody is called, and found, where people talk: @shop_il, #refund. */
const HANDLE = String.raw`(?<![\w@#.])[@#][A-Za-z][\w.]{0,40}\w`;

const TOKEN = new RegExp(
  [ADDRESS, EMAIL, MASKED, PHONE, GROUPED, ORDER, AMOUNT, SIGNED, HANDLE].join('|'),
  'gu',
);

/**
 * The parts of a text that read left to right as one piece whatever stands around them: web addresses, e-mail addresses,
 * telephone numbers, numbers of cards and orders, sums, handles. Plain bidi would show `12345-AB (KSP)` as `AB (KSP)-12345` in Hebrew.
 */
export function technicalTokens(text: string): readonly TechnicalToken[] {
  const tokens: TechnicalToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const isAddress = match.groups?.address !== undefined;
    const length = isAddress ? trimAddress(match[0]).length : match[0].length;
    if (length > 0) tokens.push({ start: match.index, end: match.index + length, isAddress });
  }
  return tokens;
}

/** Punctuation after an address belongs to the sentence; a closing bracket belongs to the address when it opened there. */
function trimAddress(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address.charAt(end - 1);
    const isLoneBracket =
      last === ')' &&
      !address.slice(0, end - 1).includes('(', address.slice(0, end - 1).lastIndexOf(')') + 1);
    if (!/[.,;:!?'’׳\]}»]/.test(last) && !isLoneBracket) return address.slice(0, end);
    end -= 1;
  }
}
