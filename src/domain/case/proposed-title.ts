/** What a new case can be named after; each may be empty. */
export interface TitleParts {
  readonly merchant: string;
  readonly orderNumber: string;
  /** What is sold on the page, where nothing was ordered there yet. */
  readonly item?: string | undefined;
  /** The site as the shopper knows it. */
  readonly site: string;
  readonly pageTitle: string;
}

/** The words around them, in the shopper's language. */
export interface TitleWords {
  withOrder(who: string, orderNumber: string): string;
  withItem(who: string, item: string): string;
  readonly untitled: string;
}

/** Longest title that is proposed, in UTF-16 units: it must fit a line of a list. */
const MOST = 80;

/** The title that a new case is given until one is typed: the business and the order number or what it sells, else site or page. */
export function titleOf(
  { merchant, orderNumber, item = '', site, pageTitle }: TitleParts,
  words: TitleWords,
): string {
  const who = merchant || site || pageTitle.trim();
  const number = standingAlone(orderNumber);
  const title =
    who && number ? words.withOrder(who, number) : who && item ? words.withItem(who, item) : who || item;
  // The catalogue's isolates are for sentences on a screen; a title that is stored has none.
  const plain = cut(title.replace(/[\u2060\u2066-\u2069]/g, '')).trim();
  // Marks of direction alone are no name.
  return /[^\s\p{Cf}]/u.test(plain) ? plain : words.untitled;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Whole characters as people see them, none that is half a surrogate; one that is longer than all of it is left out.
function cut(title: string): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(title)) {
    if (index + segment.length > MOST) break;
    end = index + segment.length;
  }
  return title.slice(0, end).replace(/\p{Cs}/gu, '');
}

// Without an isolate a number that goes on in Latin letters ("12345-AB") is turned round in a Hebrew line; a mark
// before it holds it together.
const standingAlone = (code: string): string =>
  /^\P{L}*\d.*\p{Script=Latin}/u.test(code) ? `\u200e${code}` : code;
