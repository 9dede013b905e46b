import { type Candidate, type Candidates, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { isReadable, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import { type Line, type Page, textWithin } from './page.ts';
import { hasOpenChat, type PageKind } from './page-kind.ts';
import { cleanText, excerptOf } from './page-text.ts';
import { readOrderNumberAt } from './read-order-number.ts';
import { closesLine } from './value-end.ts';

const TRACKED = 7;
const LABELLED = 6;
const LINKED = 5;
const SHAPED = 3;

// Thirteen signs of the postal union, sometimes in groups: RR 123 456 785 IL.
const POSTAL = /(?<![A-Z0-9])[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}(?![A-Z0-9])/y;
// "HDX 0044 8120 77": as couriers print theirs, to be read out.
const GROUPED =
  /(?<![A-Z0-9])(?:[A-Z]{2,4}(?:\s\d{2,4}){2,6}|\d{4}(?:\s\d{4}){1,4}\s\d{2,4})(?!\s?[A-Z0-9])/y;
const SHAPES =
  /(?<![A-Z0-9])(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[0-9A-Z]{16}|JD\d{16,18}|LP\d{14}|RS\d{10}[A-Z]|ES\d{20,24}[A-Z]\d[A-Z])(?![A-Z0-9])/g;
// "Tracking link: 9400… — USPS"
const CARRIER_AFTER = /^\s[-|·(]\s?[^\d]{2,40}$/;
// "Shipment #… for order #…" counts the shop's own shipments.
const FOR_ORDER = /^[\s,]{0,2}(?:for|עבור|של|для)\s(?:the\s|your\s)?ה?(?:order|הזמנ|заказ)/i;
const FOLLOWS_PARCEL = /מעקב|שטר|track|waybill|awb|трек|отслеж|накладн|تتبع/i;
const SPEAKS_OF_PARCEL =
  /משלוח|חבילה|דואר|שליח|מעקב|track|parcel|package|shipment|shipped|shipping|courier|deliver|посылк|отправлени|доставк|شحن|طرد|تتبع/i;

function readTracking(line: Line, from: number, alone: boolean): ReadAt<string> | undefined {
  POSTAL.lastIndex = from;
  GROUPED.lastIndex = from;
  const inGroups = (POSTAL.exec(line.folded) ?? GROUPED.exec(line.folded))?.[0];
  const read = inGroups
    ? { value: inGroups.replace(/\s/g, ''), end: from + inGroups.length }
    : readOrderNumberAt(line.folded, from);
  if (!read || read.value.includes('/')) return undefined;
  const signs = read.value.replace(/[^A-Za-z0-9]/g, '');
  if (signs.length < 6 || signs.replace(/\D/g, '').length < 4) return undefined;
  const after = line.folded.slice(read.end);
  if (FOR_ORDER.test(after) && /^\d{1,9}$/.test(read.value)) return undefined;
  return alone && !closesLine(after) && !CARRIER_AFTER.test(after) ? undefined : read;
}

// Where couriers show a parcel.
const LEADS_TO_PARCEL =
  /track|trace|parcel|shipment|мониторинг|otslezh|deliver|courier|dhl|ups\.|fedex|post/i;
const PARCEL = /^(?=(?:[^\d]*\d){6})[A-Z0-9-]{8,34}$/;

/** Links that show nothing but a number, and take it to where a parcel is followed. */
function linked(page: Page): Candidate<string>[] {
  return page.index.find('a', 2_000).flatMap((link): Candidate<string>[] => {
    const target = (link.getAttribute('href') ?? '').slice(0, 1_000);
    const value = cleanText(textWithin(link, 60));
    if (!PARCEL.test(value) || !target.includes(value) || !LEADS_TO_PARCEL.test(target)) return [];
    if (page.within && !page.within.some((root) => root.contains(link))) return [];
    return [
      {
        value,
        foundIn: 'label',
        excerpt: excerptOf(value),
        weight: LINKED,
        spot: { element: link, written: value },
      },
    ];
  });
}

const MOST_OF_A_LINK = 40;
const LINK_TO_PARCEL = new RegExp(`${FOLLOWS_PARCEL.source}|עק(?:וב|בו|בי) אחר(?: |$)`, 'i');
// "Boldr #BLDR5529001" below "Track shipment", or behind it.
const BEHIND_CARRIER = /(?:^|\s)\p{L}[\p{L}.'-]{1,20}\s#(?<number>(?=(?:[^\d]*\d){6})[A-Z\d]{8,34})$/u;

/** The number behind the name of a courier, below the words that lead to the parcel. */
function behindCarrier(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const found = isReadable(line) ? BEHIND_CARRIER.exec(line.folded) : null;
    const value = found?.groups?.number;
    if (!found || value === undefined) return [];
    const above = found.index === 0 ? page.lines[line.at - 1]?.folded : undefined;
    const before = above ?? line.folded.slice(0, found.index);
    if (!LINK_TO_PARCEL.test(before.slice(-MOST_OF_A_LINK))) return [];
    const excerpt = excerptOf(line.text, found.index);
    return [{ value, foundIn: 'label', excerpt, weight: LABELLED, spot: { line, written: value } }];
  });
}

const LINES_OF_AN_ANSWER = 4;

/** Whether somebody asked for the number of the parcel right before a line is said. */
const isAsked = (page: Page, { at, speaker }: Line): boolean =>
  speaker !== undefined &&
  page.lines
    .slice(Math.max(0, at - LINES_OF_AN_ANSWER), at)
    .some((one) => one.speaker !== undefined && one.speaker !== speaker && hasLabel(one.folded, 'tracking'));

/** Decides on the number of the parcel: markup, then labels, then numbers that couriers' own shapes give away. */
export function decideTrackingNumber(
  page: Page,
  kind: PageKind,
  read: readonly Candidates[],
  orderNumber: string | undefined,
): Finding<string> | undefined {
  const marked = read.flatMap((layer): readonly Candidate<string>[] => layer.trackingNumbers ?? []);
  const isInChat = hasOpenChat(kind);
  if (kind.negative && !isInChat && marked.length === 0) return undefined;
  const isSample = (line: Line, at: number): boolean =>
    hasLabel(line.folded.slice(Math.max(0, at - 60), at + 30), 'notThisOrder');
  const labelled = readAtLabels(page, 'tracking', readTracking, (line, start) => !isSample(line, start))
    .filter((hit) => hit.place !== 'column' || hit.rows === 1)
    .map(
      (hit): Candidate<string> => ({
        value: hit.value,
        foundIn: 'label',
        weight: FOLLOWS_PARCEL.test(hit.line.folded.slice(hit.at, hit.at + 30)) ? TRACKED : LABELLED,
        ...spotOf(hit),
      }),
    );
  // A page of results names its parcel without a word beside it.
  const heads = page.lines.filter(({ region }) => region === 'heading').slice(0, 3);
  const ofParcels = [page.title, ...heads.map(({ folded }) => folded)].some((text) =>
    FOLLOWS_PARCEL.test(text),
  );
  const shaped = page.lines.flatMap((line): Candidate<string>[] => {
    if (
      !isReadable(line) ||
      !(
        ofParcels ||
        SPEAKS_OF_PARCEL.test(line.folded) ||
        hasLabel(line.folded, 'tracking') ||
        isAsked(page, line)
      )
    )
      return [];
    return [...line.folded.matchAll(SHAPES)]
      .slice(0, 3)
      .filter((match) => !isSample(line, match.index))
      .map((match) => ({
        value: match[0],
        foundIn: 'label',
        excerpt: excerptOf(line.text, match.index),
        weight: SHAPED,
        spot: { line, written: match[0] },
      }));
  });
  const found = [...labelled, ...behindCarrier(page), ...linked(page), ...shaped];
  const said = isInChat ? found.filter(({ spot }) => spot?.line?.speaker !== undefined) : found;
  const all = [...marked, ...said].filter(({ value }) => value !== orderNumber);
  const top = heaviestOf(all);
  const [first] = top;
  // Several parcels of one order: which is meant is not ours to say.
  return first && findingOf(first, first.value, distinct(top).length === 1 && !page.cut);
}
