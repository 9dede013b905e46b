import type { Day } from '../time/day.ts';
import { bracketsAfter } from './bracket-after.ts';
import { type Candidate, type Candidates, findingOf, heaviestOf } from './candidate.ts';
import { dateOrderOn } from './date-order.ts';
import { type Dated, dayInText, readDayIn } from './dated-line.ts';
import type { Finding } from './finding.ts';
import { type LabelHit, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import type { DateOrder } from './read-day.ts';
import { rowText } from './table-column.ts';

interface DatedCandidate extends Candidate<Day> {
  readonly certain: boolean;
}

const IN_FULL = 6;
const BESIDE_NUMBER = 5;
const JUST_DATE = 4;
const BELOW_HEADING = 3;

// "10/5/2026 (expected)": said of a day behind it.
const OF_ANOTHER_DAY =
  /^(?:[,\s]{0,2}\d{1,2}:\d{2}(?::\d{2})?)?[\s,]{0,2}(?:[(-]\s?)?(?:צפי|הגעה|אספקה|משוער|צפוי|מסירה|תוקף|פירעון|expected|estimated|\beta\b|arriv|delivery|deliver(?:ed|y)|due|expir|ожида|доставк|متوقع|التسليم)(?![^()]{0,20}:)/i;

/** Whether the words right behind a day say that it is not the day of the order. */
function isOfDelivery({ valueLine, written }: LabelHit<unknown>): boolean {
  const at = valueLine.text.indexOf(written);
  return at >= 0 && OF_ANOTHER_DAY.test(valueLine.folded.slice(at + written.length));
}

// "Created", "opened": in a help desk's answer said of the request.
const CREATED =
  /^(?:תאריך )?(?:ה?יצירה|ה?פתיחה|נוצרה?|נפתחה?|קליטה)(?![א-ת])(?! ה?הזמנ)|^(?:date )?(?:created|opened|submitted|raised)\b|^(?:дата )?(?:создани[яе]|создан[ао]?)(?! заказ)|^تاريخ الانشاء(?! الطلب)/i;

// Confirmed by the shop, or by who received it: later than it was placed, where both days stand.
const CONFIRMED = /^(?:order\s)?(?:was\s|has\sbeen\s)?(?:confirmed|accepted)\b/i;

function fromLabels(
  page: Page,
  order: DateOrder,
  number: string | undefined,
  isOfRequest: boolean,
): DatedCandidate[] {
  const read = (line: Line, from: number): ReadAt<Dated> | undefined => readDayIn(line, from, order);
  type Hit = LabelHit<Dated>;
  const usable = (hit: Hit): boolean =>
    hit.place !== 'column' || (hit.rows === 1 && hasLabel(rowText(page, hit.line), 'orderNumber'));
  const weigh = (hits: Hit[], weight: number): DatedCandidate[] =>
    hits.filter(usable).map((hit) => ({
      value: hit.value.day,
      certain: hit.value.certain,
      foundIn: 'label',
      weight: CONFIRMED.test(hit.line.folded.slice(hit.at)) ? weight - 0.5 : weight,
      ...spotOf(hit),
    }));
  const timed = beforeWords(page, order);
  return [
    ...timed,
    ...inHeading(page, order),
    ...weigh(
      readAtLabels(page, 'orderDate', read).filter(
        ({ line, at }) =>
          !timed.some(({ spot }) => spot?.line === line) &&
          !(isOfRequest && CREATED.test(line.folded.slice(at))),
      ),
      IN_FULL,
    ),
    ...(number === undefined
      ? []
      : [...besideNumber(page, order, number), ...inBrackets(page, order, number)]),
    ...weigh(
      readAtLabels(page, 'date', read).filter((hit) => !isOfDelivery(hit)),
      JUST_DATE,
    ),
    ...(number === undefined ? [] : belowHeading(page, order, number)),
  ];
}

// "2026-11-02 14:22 Order placed": a step of a list, with its time before it.
const STEP =
  /^[,\s|·-]{0,3}(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?[\s,:|·-]{1,4}(?:(?:your )?order (?:placed|received|confirmed|created)|placed|ordered|(?:ה?הזמנה|הזמנתך) (?:התקבלה|בוצעה|נקלטה|נוצרה|נרשמה)|заказ (?:оформлен|создан|принят))[.!]?$/i;

// "On 3 May you placed an order": said of the shopper behind the day.
const SHE_ORDERED =
  /^,?\s(?:you (?:placed|made|submitted) (?:an|your|this|the) order|you ordered|ביצעת(?:ם|ן)? (?:את ה)?הזמנה|הזמנת(?:ם|ן)?(?![א-ת])|רכשת(?:ם|ן)?(?![א-ת]))/i;
const BEGINS_WITH_DAY = /^(?:on |ביום |בתאריך |ב-?)(?=[^\d]{0,12}\d)/i;

function beforeWords(page: Page, order: DateOrder): DatedCandidate[] {
  return page.lines.flatMap((line): DatedCandidate[] => {
    if (!/^\D{0,12}\d/.test(line.folded) || line.text.length > 120 || line.region === 'chrome') return [];
    const read = readDayIn(line, BEGINS_WITH_DAY.exec(line.folded)?.[0].length ?? 0, order);
    const rest = read ? line.folded.slice(read.end) : '';
    if (!read || !(STEP.test(rest) || SHE_ORDERED.test(rest))) return [];
    const { day, certain } = read.value;
    const spot = { line, written: line.text.slice(0, read.end).trim() };
    return [{ value: day, certain, foundIn: 'label', excerpt: excerptOf(line.text), weight: IN_FULL, spot }];
  });
}

// "[Order #55210] (11/02/2025)", "заказ №55210 от 12.03.2025", "הזמנה 55210 מיום 2.3.2025", "Order #55210 placed on …"
const BETWEEN =
  /^[\])\s,"']{0,3}(?:[(,|·-]\s?|\s)(?:(?:מיום|מתאריך|מה-|מ-|שבוצעה ב(?:תאריך|יום)?|בתאריך|от|dated|from|of|on|(?:was )?(?:placed|made|booked)(?: on)?|ordered(?: on)?|(?:оформлен|размещен|создан|сделан)(?:ный|ного|ному)?|(?:(?:الذي|التي) )?(?:تم )?(?:ال)?(?:منجز|مقدم|مسجل|منشا|تقديمه|انشاؤه|تسجيله|وضعه)?ة?\s?(?:بتاريخ|في|يوم))\s?)?/i;

/** A day in brackets or after a dash right behind the order number: "[Order #55210] (11/02/2025)". */
function besideNumber(page: Page, order: DateOrder, number: string): DatedCandidate[] {
  return page.lines.flatMap((line) => {
    const at = line.folded.indexOf(number);
    if (at < 0 || (line.region !== 'heading' && line.region !== 'text')) return [];
    const gap = BETWEEN.exec(line.folded.slice(at + number.length, at + number.length + 60));
    const from = at + number.length + (gap?.[0].length ?? 0);
    const read = gap && readDayIn(line, from, order);
    return read
      ? [
          {
            value: read.value.day,
            certain: read.value.certain,
            foundIn: 'label' as const,
            excerpt: excerptOf(line.text, at),
            weight: BESIDE_NUMBER,
            spot: { line, written: line.text.slice(from, read.end).trim() },
          },
        ]
      : [];
  });
}

// "(placed 5 May 2025, €129.90)"; a day of something else is said to be so.
const OPENS_DAY =
  /^(?:(?:order )?(?:placed|ordered|bought|purchased)(?: on)? |(?:בוצעה|הוזמנה|נרכשה|מיום|מתאריך) ?(?:ב-?)?|от |оформлен |بتاريخ )?/i;

/** A day that opens a bracket behind the order number. */
function inBrackets(page: Page, order: DateOrder, number: string): DatedCandidate[] {
  return bracketsAfter(page, number).flatMap(({ line, from, to }): DatedCandidate[] => {
    const start = from + (OPENS_DAY.exec(line.folded.slice(from, to))?.[0].length ?? 0);
    const read = readDayIn(line, start, order);
    if (!read || read.end > to) return [];
    const spot = { line, written: line.text.slice(start, read.end).trim() };
    const excerpt = excerptOf(line.text, from);
    const { day, certain } = read.value;
    return [{ value: day, certain, foundIn: 'label', excerpt, weight: BESIDE_NUMBER, spot }];
  });
}

// "Jan 17, 2026 order", "January 09, 2026, 03:22 PM Order #10932"
const ORDER_AFTER =
  /^(?:[,\s]{0,2}(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?[\s,|·-]{1,3}(?:(?:online |store |your )?order(?:$|\s(?:#|no|number|details))|ה?הזמנה(?:$|\s(?:#|מס))|заказ(?:$|\s(?:№|#))|(?:ال)?طلب(?:$|\s(?:#|رقم)))/i;

/** The day that a heading names the order by. */
function inHeading(page: Page, order: DateOrder): DatedCandidate[] {
  return page.lines.flatMap((line): DatedCandidate[] => {
    if (line.region !== 'heading' || line.text.length > 100) return [];
    const read = readDayIn(line, 0, order);
    if (!read || !ORDER_AFTER.test(line.folded.slice(read.end))) return [];
    const spot = { line, written: line.text.slice(0, read.end).trim() };
    const { day, certain } = read.value;
    return [
      { value: day, certain, foundIn: 'label', excerpt: excerptOf(line.text), weight: BESIDE_NUMBER, spot },
    ];
  });
}

// What may follow a day that stands alone: the time of it.
const ONLY_TIME = /^[,\s]{0,2}(?:at\s|בשעה\s|в\s)?(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?\s?$/i;

const LONGEST_NAME_OF_ORDER = 60;

/** A day alone on the line below the heading that names the order; below a short line that does so, a day with its time. */
function belowHeading(page: Page, order: DateOrder, number: string): DatedCandidate[] {
  return page.lines.flatMap((line): DatedCandidate[] => {
    const above = page.lines[line.at - 1];
    if (!above?.text.includes(number)) return [];
    const isHeading = above.region === 'heading';
    if (!isHeading && (above.text.length > LONGEST_NAME_OF_ORDER || !hasLabel(above.folded, 'orderNumber')))
      return [];
    const read = readDayIn(line, 0, order);
    const time = read && ONLY_TIME.exec(line.folded.slice(read.end))?.[0];
    if (!read || time === undefined || (!isHeading && !time.includes(':'))) return [];
    const spot = { line, written: line.text.slice(0, read.end).trim() };
    const { day, certain } = read.value;
    const excerpt = excerptOf(`${above.text} ${line.text}`);
    return [{ value: day, certain, foundIn: 'label', excerpt, weight: BELOW_HEADING, spot }];
  });
}

/**
 * Decides on the day of the order: markup, then templates, then labels; days of equal standing that differ are only
 * offered, and so is the day on show that the markup contradicts. `isOfRequest`: the page is a help desk's.
 */
export function decideOrderDate(
  page: Page,
  read: readonly Candidates[],
  orderNumber: string | undefined,
  currencies: ReadonlySet<string>,
  isOfRequest = false,
): Finding<Day> | undefined {
  const order = dateOrderOn(page, currencies);
  const marked = read.flatMap((layer) =>
    layer.orderDates.flatMap((candidate): DatedCandidate[] => {
      const day = dayInText(candidate.value.text, order);
      return day ? [{ ...candidate, value: day.day, certain: day.certain }] : [];
    }),
  );
  const all = [...marked, ...fromLabels(page, order, orderNumber, isOfRequest)];
  const shown = all.filter(({ foundIn }) => foundIn !== 'structured-data');
  const hidden = heaviestOf(all).filter(({ foundIn }) => foundIn === 'structured-data');
  const isRefused =
    hidden.length > 0 &&
    shown.some(({ weight }) => weight >= IN_FULL) &&
    !shown.some(({ value }) => hidden.some((one) => one.value === value));
  const top = heaviestOf(isRefused ? shown : all) as DatedCandidate[];
  const first = top[0];
  if (!first) return undefined;
  if (isRefused) return findingOf(first, first.value, false);
  const agreed = top.every((candidate) => candidate.value === first.value);
  return findingOf(first, first.value, agreed && first.certain && first.weight >= 3 && !page.cut);
}
