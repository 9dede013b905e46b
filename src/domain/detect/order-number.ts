import { answered } from './answered-number.ts';
import { type Candidate, type Candidates, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { type LabelHit, readAtLabels, spotOf } from './label-reader.ts';
import { isAnothersWords, isGiftCard } from './not-ones-own.ts';
import { beforeLabel } from './number-before-label.ts';
import { doubtOf, notFound } from './order-number-doubts.ts';
import { belowBareWord, calledSo, inAddress, signedAlone, signedAtEnd } from './order-number-places.ts';
import {
  furtherNumbers,
  HEADING_WORD,
  IN_FULL,
  isOfOrder,
  isThisOrder,
  LEAST_SIGNS,
  RUNNING_WORD,
  readNumber,
} from './order-number-value.ts';
import type { Line, Page } from './page.ts';
import { hasOpenChat, type PageKind } from './page-kind.ts';
import { foldText } from './page-text.ts';
import { isUuid, looksLikeYear } from './read-order-number.ts';
import { contradicts, STRUCTURED, withoutStructured } from './refused-markup.ts';

// What airlines number bookings with.
const BOOKED = /^(?=.*\d)(?=(?:.*[A-Z]){2})[A-Z0-9]{6}$/;
/** What shops of tickets number with: PT-2K9QX7. */
const CODED = /^[A-Z]{1,4}-(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,10}$/;
/** What forms and help pages print as a number: 12345, 000123456. */
const COUNTING_UP = /^0*12345(?:6(?:7(?:89?)?)?)?$/;

// What may stand before a label that shows a number, and not a sentence that speaks of one.
const LEAD = /^(?:[^\s,.]{1,8}\s?|[^,.]{0,40}[:|·•]\s?)?$/;

function candidateOf(hit: LabelHit<string>, weight: number): Candidate<string> {
  return { value: hit.value, foundIn: 'label', weight, ...spotOf(hit) };
}

const CODE = /קוד ה?הזמנה/;
const INVITES = /הצטרפ|להצטרף|יצטרפ|הזמינו|חבר מביא|חברים|קבוצ|משק בית|משפח|כיתה|שתפ|invite|join|referral/i;

/** "קוד הזמנה" is what an invitation is accepted with, too: such codes are short, and the page speaks of joining. */
function isInvitation(page: Page, { line, at, value }: LabelHit<string>): boolean {
  if (!CODE.test(line.folded.slice(at, at + 14))) return false;
  return !/\d{5}/.test(value) || page.lines.slice(0, 200).some(({ folded }) => INVITES.test(folded));
}

// The shop that sold the flight has a number of its own, which stands before the airline's.
const CARRIERS = /^(?:.{0,24}\b(?:pnr|record locator)\b|airline\b|.{0,14}(?:בחברת ה?תעופה|של חברת ה?תעופה))/i;
const OF_CARRIER = IN_FULL - 0.5;
const isOfCarrier = ({ line, at }: LabelHit<string>): boolean =>
  CARRIERS.test(line.folded.slice(at, at + 60));

const weightOf = (hit: LabelHit<string>): number =>
  hit.tail !== undefined ? HEADING_WORD : isOfCarrier(hit) ? OF_CARRIER : IN_FULL;

/** What machines number, by a label that says it is a number and not an identifier. */
const isNumberedByMachine = ({ line, at, value }: LabelHit<string>, kind: PageKind): boolean =>
  isUuid(value) &&
  (!kind.speaksOfOrder || /\bid\b|מזהה|identifier|идентификатор|معرف/i.test(line.folded.slice(at)));

/** "Order code" is what catalogues call their articles by, on pages that tell of no order. */
const isOfCatalogue = ({ line, at }: LabelHit<string>, kind: PageKind): boolean =>
  !kind.speaksOfOrder && !kind.conversation && /^order\s?code/i.test(line.folded.slice(at));

/** Whether a number is shown as this page's own: in a confirmation, a message, a heading, or beside a label that leads its line. */
function isShown(page: Page, hit: LabelHit<string>, kind: PageKind): boolean {
  if (
    hit.value.replace(/[^\dA-Z]/gi, '').length < LEAST_SIGNS &&
    hit.line.region !== 'heading' &&
    !kind.orderAddress
  )
    return false;
  const isTold = kind.speaksOfOrder || kind.conversation || kind.isBill || hit.line.speaker !== undefined;
  if (!isTold && isInvitation(page, hit)) return false;
  if (COUNTING_UP.test(hit.value) && !isTold) return false;
  if (isTold || hit.line.region === 'heading' || hit.place !== 'line') return true;
  return LEAD.test(hit.line.folded.slice(0, hit.at)) && hit.line.text.length < 160;
}

/** A table that compares things has a number in the next cell too. */
function isCompared(page: Page, valueLine: Line): boolean {
  const beside = valueLine.cell?.nextElementSibling;
  const next = beside && page.linesOfCell.get(beside)?.[0];
  return (
    /^\d+$/.test(valueLine.folded) &&
    next?.folded.length === valueLine.folded.length &&
    /^\d+$/.test(next.folded)
  );
}

interface LabelNumbers {
  readonly candidates: readonly Candidate<string>[];
  readonly orderList: boolean;
}

function readLabelNumbers(page: Page, kind: PageKind): LabelNumbers {
  const accepts = (line: Line, start: number, end: number): boolean => isThisOrder(page, line, start, end);
  // Above its caption a short number is a count.
  const full = readAtLabels(page, 'orderNumber', readNumber, accepts).filter((hit) => {
    const { place, value, line, valueLine } = hit;
    return (
      !isNumberedByMachine(hit, kind) &&
      !isOfCatalogue(hit, kind) &&
      !(line.cell && isCompared(page, valueLine)) &&
      (place !== 'above' || (/\d{3}/.test(value) && !looksLikeYear(value)))
    );
  });
  const word = readAtLabels(page, 'order', readNumber, accepts).filter(({ value, place, line, at }) => {
    if (!isOfOrder(line, at) || isUuid(value)) return false;
    // Only "order" before it: a year, a short count or a size would pass for a number.
    return (
      place === 'line' &&
      value.replace(/[^\d\p{L}]/gu, '').length >= 4 &&
      !looksLikeYear(value) &&
      (/\d{3}|^[A-Z]{9}$/.test(value) || (kind.conversation && (BOOKED.test(value) || CODED.test(value))))
    );
  });
  const weigh = (hit: LabelHit<string>, weight: number): Candidate<string>[] => {
    const doubt = doubtOf(page, kind, hit);
    const one = candidateOf(hit, doubt === 'offer' ? RUNNING_WORD : weight);
    return doubt === 'none' ? [] : [one, ...further(one)];
  };
  const candidates = [
    ...belowBareWord(page, kind),
    ...answered(page),
    ...beforeLabel(page, kind),
    ...inAddress(page),
    ...calledSo(page),
    ...signedAtEnd(page, kind),
    ...signedAlone(page),
    ...full.flatMap((hit) => weigh(hit, isShown(page, hit, kind) ? weightOf(hit) : RUNNING_WORD)),
    ...word.flatMap((hit) => {
      const told = hit.line.region === 'heading' || kind.conversation || kind.speaksOfOrder;
      return weigh(hit, told ? HEADING_WORD : RUNNING_WORD);
    }),
  ];
  const refused = notFound(page);
  const known = candidates.filter(({ value }) => !refused.has(value));
  const isGift = isGiftCard(page, kind);
  // What was given anew stands for what was not found.
  const weighed = (known.length > 0 ? known : candidates).map((one) =>
    isGift || refused.has(one.value) || (one.spot?.line && isAnothersWords(page, kind, one.spot.line))
      ? { ...one, weight: Math.min(one.weight, RUNNING_WORD) }
      : one,
  );
  return { candidates: weighed, orderList: full.some((hit) => hit.place === 'column' && hit.rows > 1) };
}

/** The numbers that a line names behind one: "4021, 4022". Which is meant is to be asked. */
function further(candidate: Candidate<string>): Candidate<string>[] {
  const { line } = candidate.spot ?? {};
  return (line ? furtherNumbers(line, candidate.value) : []).map((value) => ({ ...candidate, value }));
}

function titleNumbers(page: Page, kind: PageKind): Candidate<string>[] {
  const folded = foldText(page.title);
  const line = { at: -1, text: page.title, folded, region: 'heading' } as unknown as Line;
  const titled = { ...page, lines: [line] };
  const accepts = (_: Line, start: number, end: number): boolean => isThisOrder(titled, line, start, end);
  const found = [
    ...readAtLabels(titled, 'orderNumber', readNumber, accepts)
      .filter((hit) => doubtOf(page, kind, hit) === undefined)
      .map((hit) => candidateOf(hit, IN_FULL)),
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
  /** The markup is of another order than the page shows: nothing of it may be taken. */
  readonly markupRefused?: true;
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
  const labels = readLabelNumbers(page, kind);
  const all = [
    ...read.flatMap((layer) => layer.orderNumbers),
    ...labels.candidates,
    ...titleNumbers(page, kind),
  ];
  if (!contradicts(all)) return decideAmong(page, kind, read, labels, all);
  const shown = all.filter((candidate) => candidate.weight < STRUCTURED);
  const { finding, orderList } = decideAmong(page, kind, read.map(withoutStructured), labels, shown);
  return { ...(finding && { finding: { ...finding, sure: false } }), orderList, markupRefused: true };
}

function decideAmong(
  page: Page,
  kind: PageKind,
  read: readonly Candidates[],
  labels: LabelNumbers,
  all: readonly Candidate<string>[],
): OrderNumberDecision {
  const structured = all.filter((candidate) => candidate.weight >= STRUCTURED);
  if (kind.negative && structured.length === 0) {
    // A chat stands open on any page of a shop: what is said in it with the shop is not of that page.
    const said = hasOpenChat(kind) ? all.filter(({ spot }) => spot?.line?.speaker !== undefined) : [];
    return said.length > 0
      ? decideAmong(
          page,
          { ...kind, negative: false, orderList: false },
          [],
          { ...labels, orderList: false },
          said,
        )
      : { orderList: false };
  }
  if (read.some((layer) => layer.orderList)) return { orderList: true };
  if (structured.length === 0 && (kind.orderList || labels.orderList)) return { orderList: true };

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
