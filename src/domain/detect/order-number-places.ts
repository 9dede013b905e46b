import { ASK_LINES } from './answered-number.ts';
import { type Candidate, distinct } from './candidate.ts';
import { afterSeparators, isReadable } from './label-reader.ts';
import { hasLabel, labelsIn } from './labels/labels.ts';
import { HEADING_WORD, IN_FULL, isThisOrder, LEAST_SIGNS, readNumber } from './order-number-value.ts';
import { type Line, type Page, textWithin } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { cleanText, excerptOf, foldText } from './page-text.ts';
import { looksLikeYear } from './read-order-number.ts';

// "Order" alone on a line, and the number with its sign alone on the next.
const BARE_WORD =
  /^(?:ה?הזמנה(?: שלך)?|(?:(?:your|sales|web|online) )?order|(?:ваш )?заказ|الطلب|طلب|طلبك)\s?:?$/i;
// "Approval number" is also what a card's company gives, in digits alone.
const APPROVAL = /^(?:מספר|מס['.]?|קוד) (?:ה?אישור|אישורך)\s?:?$/;
// Whoever lodges guests confirms what they booked.
const LODGES = /אירוח|להתארח|צימר|(?<![א-ת])לינה|(?<![א-ת])ב?ה?מלון|נופש/;
const CONFIRMED = /^אישור (?:מספר|מס['.]?)\s?:?$/;
const SIGNED = /^[#№]\s?/;
const CODED = /^[A-Z]{1,4}-?\d{4,12}$/;

/** The number with its sign below the word "order" alone. */
export function belowBareWord(page: Page, kind: PageKind): Candidate<string>[] {
  const lodges = page.lines.findIndex(({ folded }) => LODGES.test(folded));
  return page.lines.flatMap((line): Candidate<string>[] => {
    const next = page.lines[line.at + 1];
    if (!isReadable(line) || !isReadable(next)) return [];
    const isApproval = APPROVAL.test(line.folded) && CODED.test(next.folded);
    const isLodging = CONFIRMED.test(line.folded) && lodges >= 0 && lodges < line.at;
    if (!isApproval && !isLodging && !BARE_WORD.test(line.folded)) return [];
    const from = SIGNED.exec(next.folded)?.[0].length ?? 0;
    // Without its sign a number is the order's only where an order is told of, and not a count or a year.
    const isTold =
      kind.speaksOfOrder && /^(?=.*\d{3})[^\s]{4,}$/.test(next.folded) && !looksLikeYear(next.folded);
    const isSaid = kind.conversation && CODED.test(next.folded);
    const read = from > 0 || isTold || isSaid ? readNumber(next, from, true) : undefined;
    if (!read || read.value.length < LEAST_SIGNS) return [];
    const spot = { line: next, written: next.text.slice(from, read.end) };
    return [
      {
        value: read.value,
        foundIn: 'label',
        excerpt: excerptOf(`${line.text} ${next.text}`),
        weight: HEADING_WORD,
        spot,
      },
    ];
  });
}

const SPEAKS_OF_ORDER = /הזמנ|הוזמן|\border|\bparcel|\bdelivery|заказ|طلب/i;
const SPEAKS_OF_ANOTHER = ['reference', 'anyReference', 'tracking'] as const;
const SIGNED_ALONE = /^[#№]\s?(?=(?:[^\d]*\d){4})[A-Z0-9][A-Z0-9-]{3,19}$/i;

/** What the shopper says in a chat about her order, and nothing else: "#EC10042". The only number that is so said. */
export function signedAlone(page: Page): Candidate<string>[] {
  const said = page.lines.flatMap((line): Candidate<string>[] => {
    if (line.speaker !== 'shopper') return [];
    // Behind a message its time.
    const folded = line.folded.replace(/\s\d{1,2}:\d{2}(?:\s?[ap]m)?$/i, '');
    if (!SIGNED_ALONE.test(folded)) return [];
    const before = page.lines.slice(Math.max(0, line.at - ASK_LINES), line.at);
    const isOther = before.some((one) => SPEAKS_OF_ANOTHER.some((kind) => hasLabel(one.folded, kind)));
    if (isOther || !before.some((one) => one.speaker !== undefined && SPEAKS_OF_ORDER.test(one.folded)))
      return [];
    const from = /^[#№]\s?/.exec(folded)?.[0].length ?? 0;
    const read = readNumber(line, from, false);
    if (!read) return [];
    const spot = { line, written: line.text.slice(from, read.end) };
    return [
      { value: read.value, foundIn: 'label', excerpt: excerptOf(line.text), weight: HEADING_WORD, spot },
    ];
  });
  return distinct(said).length === 1 ? said : [];
}

/** A number with its sign at the end of the sentence that speaks of the order number: "include the order number …: #18204." */
export function signedAtEnd(page: Page, kind: PageKind): Candidate<string>[] {
  if (!kind.speaksOfOrder && !kind.conversation) return [];
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (!isReadable(line)) return [];
    const label = labelsIn(line.folded, 'orderNumber').at(-1);
    const between =
      label &&
      /^(?![^#]*(?:invoice|receipt|חשבונית|קבלה|מעקב|פני|track|ticket))[^#\d?]{3,60}[#№]\s?(?=[A-Z0-9])/i.exec(
        line.folded.slice(label.end),
      );
    if (!label || !between || !isThisOrder(page, line, label.start, label.end)) return [];
    const from = label.end + between[0].length;
    const read = readNumber(line, from, true);
    if (!read || !/\d{3}/.test(read.value)) return [];
    const spot = { line, written: line.text.slice(from, read.end) };
    return [
      {
        value: read.value,
        foundIn: 'label',
        excerpt: excerptOf(line.text, from),
        weight: HEADING_WORD,
        spot,
      },
    ];
  });
}

const MOST_CALLED = 300;
const PRESSED = new Set(['a', 'button', 'input', 'select', 'textarea', 'form']);

/** A number on show that its block is called by, to those who hear the page: `aria-label="Order number 5528190"`. */
export function calledSo(page: Page): Candidate<string>[] {
  return page.index.find('[aria-label]', MOST_CALLED).flatMap((element): Candidate<string>[] => {
    const name = cleanText((element.getAttribute('aria-label') ?? '').slice(0, 200));
    if (PRESSED.has(element.localName) || !/\d{3}/.test(name)) return [];
    const folded = foldText(name);
    const line: Line = { at: -1, text: name, folded, region: 'text', element };
    const [label] = labelsIn(folded, 'orderNumber').filter(({ start }) => start < 3);
    const read = label && readNumber(line, afterSeparators(folded, label.end), true);
    if (
      !label ||
      !read ||
      read.value.length < LEAST_SIGNS ||
      !isThisOrder(page, line, label.start, label.end)
    )
      return [];
    const shown = foldText(cleanText(textWithin(element)));
    if (!shown.includes(read.value)) return [];
    const spot = { element, written: read.value };
    return [{ value: read.value, foundIn: 'label', excerpt: excerptOf(name), weight: IN_FULL, spot }];
  });
}

// "/orders/SAL-ORD-2025-00031", "/order/W9FXT/secret": what the address calls the order.
const ORDER_IN_PATH =
  /\/(?:orders?|order-details?|view-order|sales-orders?|purchases?|bookings?|reservations?)\/(?:view\/|details?\/|show\/)?(?<number>[\w-]{4,40})(?:\/|$)/i;
const ORDER_IN_QUERY = /^(?:order|booking|reservation|purchase)[-_]?(?:id|no|num|number|code|ref)?$/i;
const LONGEST_OF_ONE_ORDER = 120;
const MOST_NAMES = 4;
const LINES_BETWEEN_CHECKS = 64;

/** What the address says that the order is called; "new" and words like it are not. */
function namesInAddress({ url }: Page): string[] {
  const inPath = ORDER_IN_PATH.exec(url?.pathname ?? '')?.groups?.number;
  const inQuery = [...(url?.searchParams ?? [])]
    .slice(0, 30)
    .flatMap(([key, value]) => (ORDER_IN_QUERY.test(key) ? [value] : []));
  return [...(inPath === undefined ? [] : [inPath]), ...inQuery]
    .filter((name) => /^[\w-]{4,40}$/.test(name) && /\d/.test(name) && !looksLikeYear(name))
    .slice(0, MOST_NAMES);
}

/** Where in a line a name stands behind the word "order", or -1. */
function placeBehindOrder({ folded }: Line, name: string): number {
  const word = folded.includes(name) ? SPEAKS_OF_ORDER.exec(folded) : null;
  const at = word ? folded.indexOf(name, word.index + word[0].length) : -1;
  const isWhole =
    at > 0 && !/[\w-]/.test(folded[at - 1] ?? '') && !/[\w-]/.test(folded[at + name.length] ?? '');
  const between = word && folded.slice(word.index + word[0].length, at);
  return isWhole && /^[^\d/@]{0,24}$/.test(between ?? '') ? at : -1;
}

/** The order that the address names, where a heading is that number and nothing else, or a short line calls the order so. */
export function inAddress(page: Page): Candidate<string>[] {
  const names = namesInAddress(page);
  const found = new Map<string, Candidate<string>>();
  for (const line of names.length > 0 ? page.lines : []) {
    if (line.at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    if (line.folded.length > LONGEST_OF_ONE_ORDER || !isReadable(line)) continue;
    for (const name of names) {
      if (found.has(name)) continue;
      const isHeading = line.region === 'heading' && line.folded.replace(/^#\s?/, '') === name;
      const at = isHeading ? line.folded.indexOf(name) : placeBehindOrder(line, name);
      const read = at < 0 ? undefined : readNumber(line, at, isHeading);
      if (read?.value !== name || !isThisOrder(page, line, at, read.end)) continue;
      const spot = { line, written: name };
      const excerpt = excerptOf(line.text, at);
      found.set(name, { value: name, foundIn: 'label', excerpt, weight: HEADING_WORD, spot });
    }
  }
  return [...found.values()];
}
