import { type Candidate, type Candidates, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { isReadable, type LabelHit, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import { hasLabel, labelsIn } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { excerptOf, foldText } from './page-text.ts';
import { looksLikeYear, readOrderNumberAt } from './read-order-number.ts';

/** Weights of the ways in which a number may stand on a page; only the heaviest that is there is looked at. */
const IN_FULL = 6;
const HEADING_WORD = 4;
const RUNNING_WORD = 2;

/** Fewer signs are a count, a row or a year of a list as often as a number. */
const LEAST_SIGNS = 3;
/** What forms and help pages print as a number: 12345, 000123456. */
const COUNTING_UP = /^0*12345(?:6(?:7(?:89?)?)?)?$/;

// What may stand before a label that shows a number, and not a sentence that speaks of one.
const LEAD = /^(?:[^\s,.]{1,8}\s?|[^,.]{0,40}[:|·•]\s?)?$/;

const ONLY_CLOSING = /^[\s.,;:!?)\]"'|-]*$/;

// "NGB 40551": a shop's letters apart from its digits.
const APART = /^[A-Z]{2,5}\s(?=\d{4,})/;

function readNumber(line: Line, from: number, alone: boolean): ReadAt<string> | undefined {
  const letters = APART.exec(line.folded.slice(from))?.[0] ?? '';
  const digits = letters === '' ? undefined : readOrderNumberAt(line.folded, from + letters.length);
  const read = digits
    ? { value: `${letters}${digits.value}`, end: digits.end }
    : readOrderNumberAt(line.folded, from);
  if (!read) return undefined;
  if (alone && !ONLY_CLOSING.test(line.folded.slice(read.end))) return undefined;
  return read;
}

/** False where the words around a label say that the number is a sample, an earlier one, or a buyer's own. */
function isThisOrder(page: Page, line: Line, start: number, end: number): boolean {
  const around = line.folded.slice(Math.max(0, start - 60), end + 30);
  if (hasLabel(around, 'notThisOrder')) return false;
  const before = page.lines[line.at - 1];
  return !(before && before.folded.length < 80 && hasLabel(before.folded.slice(-40), 'notThisOrder'));
}

function candidateOf(hit: LabelHit<string>, weight: number): Candidate<string> {
  return { value: hit.value, foundIn: 'label', weight, ...spotOf(hit) };
}

/** Whether a number is shown as this page's own: in a confirmation, a message, a heading, or beside a label that leads its line. */
function isShown(hit: LabelHit<string>, kind: PageKind): boolean {
  if (
    hit.value.replace(/[^\dA-Z]/gi, '').length < LEAST_SIGNS &&
    hit.line.region !== 'heading' &&
    !kind.orderAddress
  )
    return false;
  const isTold = kind.speaksOfOrder || kind.conversation || hit.line.speaker !== undefined;
  if (COUNTING_UP.test(hit.value) && !isTold) return false;
  if (isTold || hit.line.region === 'heading' || hit.place !== 'line') return true;
  return LEAD.test(hit.line.folded.slice(0, hit.at)) && hit.line.text.length < 160;
}

// "Order" alone on a line, and the number with its sign alone on the next.
const BARE_WORD =
  /^(?:ה?הזמנה(?: שלך)?|(?:(?:your|sales|web|online) )?order|(?:ваш )?заказ|الطلب|طلب|طلبك)\s?:?$/i;
const SIGNED = /^[#№]\s?/;

function belowBareWord(page: Page, kind: PageKind): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const next = page.lines[line.at + 1];
    if (!isReadable(line) || !isReadable(next) || !BARE_WORD.test(line.folded)) return [];
    const from = SIGNED.exec(next.folded)?.[0].length ?? 0;
    // Without its sign a number is the order's only where an order is told of, and not a count or a year.
    const isTold =
      kind.speaksOfOrder && /^(?=.*\d{3})[^\s]{4,}$/.test(next.folded) && !looksLikeYear(next.folded);
    const read = from > 0 || isTold ? readNumber(next, from, true) : undefined;
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

// "What is your order number?"
const ASKED = /\?\s*$|בבקשה\W*$|please\W*$|пожалуйста\W*$/i;
const ASK_LINES = 3;

/** A number alone that answers the other side's question for it. */
function answered(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (line.speaker === undefined || !ASKED.test(line.folded) || !hasLabel(line.folded, 'orderNumber'))
      return [];
    const answer = page.lines
      .slice(line.at + 1, line.at + 1 + ASK_LINES)
      .find(({ speaker }) => speaker !== undefined && speaker !== line.speaker);
    const from = answer ? (SIGNED.exec(answer.folded)?.[0].length ?? 0) : 0;
    const read = answer && readNumber(answer, from, true);
    if (!answer || !read || read.value.length < LEAST_SIGNS) return [];
    const spot = { line: answer, written: answer.text.slice(from, read.end) };
    return [
      {
        value: read.value,
        foundIn: 'label',
        excerpt: excerptOf(`${line.text} ${answer.text}`),
        weight: IN_FULL,
        spot,
      },
    ];
  });
}

/** A number with its sign at the end of the sentence that speaks of the order number: "include the order number …: #18204." */
function signedAtEnd(page: Page, kind: PageKind): Candidate<string>[] {
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

// "/orders/SAL-ORD-2025-00031": what the address calls the order.
const ORDER_IN_PATH =
  /\/(?:orders?|order-details?|view-order|sales-orders?|purchases?)\/(?:view\/|details?\/)?(?<number>[\w-]{4,40})\/?$/i;

/** The order that the address names, where a heading or the title is that number and nothing else. */
function inAddress(page: Page): Candidate<string>[] {
  const number = ORDER_IN_PATH.exec(page.url?.pathname ?? '')?.groups?.number;
  if (!number || !/\d{3}/.test(number)) return [];
  const line = page.lines.find(
    ({ region, folded }) => region === 'heading' && folded.replace(/^#\s?/, '') === number,
  );
  const read = line && readNumber(line, line.folded.startsWith('#') ? line.folded.indexOf(number) : 0, true);
  if (!line || !read) return [];
  const spot = { line, written: read.value };
  return [{ value: read.value, foundIn: 'label', excerpt: excerptOf(line.text), weight: HEADING_WORD, spot }];
}

interface LabelNumbers {
  readonly candidates: readonly Candidate<string>[];
  readonly orderList: boolean;
}

function readLabelNumbers(page: Page, kind: PageKind): LabelNumbers {
  const accepts = (line: Line, start: number, end: number): boolean => isThisOrder(page, line, start, end);
  const full = readAtLabels(page, 'orderNumber', readNumber, accepts);
  const word = readAtLabels(page, 'order', readNumber, accepts).filter(({ value, place }) => {
    // Only "order" before it: a year, a short count or a size would pass for a number.
    return (
      place === 'line' &&
      value.replace(/[^\d\p{L}]/gu, '').length >= 4 &&
      !looksLikeYear(value) &&
      /\d{3}|^[A-Z]{9}$/.test(value)
    );
  });
  const candidates = [
    ...belowBareWord(page, kind),
    ...answered(page),
    ...inAddress(page),
    ...signedAtEnd(page, kind),
    ...full.map((hit) => candidateOf(hit, isShown(hit, kind) ? IN_FULL : RUNNING_WORD)),
    ...word.map((hit) => {
      const told = hit.line.region === 'heading' || kind.conversation || kind.speaksOfOrder;
      return candidateOf(hit, told ? HEADING_WORD : RUNNING_WORD);
    }),
  ];
  return { candidates, orderList: full.some((hit) => hit.place === 'column' && hit.rows > 1) };
}

function titleNumbers(page: Page): Candidate<string>[] {
  const folded = foldText(page.title);
  const line = { at: -1, text: page.title, folded, region: 'heading' } as unknown as Line;
  const titled = { ...page, lines: [line] };
  const accepts = (_: Line, start: number, end: number): boolean => isThisOrder(titled, line, start, end);
  const found = [
    ...readAtLabels(titled, 'orderNumber', readNumber, accepts).map((hit) => candidateOf(hit, IN_FULL)),
    ...readAtLabels(titled, 'order', readNumber, accepts)
      .filter((hit) => /\d{3}/.test(hit.value) && !looksLikeYear(hit.value))
      .map((hit) => candidateOf(hit, HEADING_WORD)),
  ];
  return found.map(({ spot: _, ...candidate }) => ({ ...candidate, foundIn: 'page-name' }));
}

/** What was decided about the order number. */
export interface OrderNumberDecision {
  readonly finding?: Finding<string>;
  /** Several orders stand on the page: no date and no sum may be taken either. */
  readonly orderList: boolean;
}

/**
 * Decides on the order number. A wrong one is worse than none: pages of another kind and lists give none, several
 * numbers of equal standing give the one that the page is named after or none, and weak words only give an offer.
 */
export function decideOrderNumber(
  page: Page,
  kind: PageKind,
  read: readonly Candidates[],
): OrderNumberDecision {
  const marked = read.flatMap((layer) => layer.orderNumbers);
  const structured = marked.filter((candidate) => candidate.weight >= 10);
  const labels = readLabelNumbers(page, kind);
  if (kind.negative && structured.length === 0) return { orderList: false };
  if (read.some((layer) => layer.orderList)) return { orderList: true };
  if (structured.length === 0 && (kind.orderList || labels.orderList)) return { orderList: true };

  const all = [...marked, ...labels.candidates, ...titleNumbers(page)];
  const top = heaviestOf(all);
  const first = top[0];
  if (!first) return { orderList: false };
  const heaviest = first.weight;
  const sure = heaviest >= HEADING_WORD && !page.cut;
  if (distinct(top).length === 1) return { finding: findingOf(first, first.value, sure), orderList: false };

  // Several: the page's own name or its heading says which, or it is a list.
  const named = top.filter(
    (candidate) =>
      page.title.includes(candidate.value) ||
      page.lines.some((line) => line.region === 'heading' && line.text.includes(candidate.value)),
  );
  const one = named[0];
  if (one && distinct(named).length === 1)
    return { finding: findingOf(one, one.value, sure), orderList: false };
  return { orderList: heaviest >= HEADING_WORD };
}
