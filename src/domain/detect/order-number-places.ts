import { type Candidate, distinct } from './candidate.ts';
import { afterSeparators, isReadable } from './label-reader.ts';
import { hasLabel, labelsIn } from './labels/labels.ts';
import { correctedTo, notFound } from './order-number-doubts.ts';
import {
  HEADING_WORD,
  IN_FULL,
  isThisOrder,
  LEAST_SIGNS,
  RUNNING_WORD,
  readNumber,
} from './order-number-value.ts';
import { type Line, type Page, textWithin } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { cleanText, excerptOf, foldText } from './page-text.ts';
import { looksLikeYear } from './read-order-number.ts';
import { closesLine } from './value-end.ts';

// "Order" alone on a line, and the number with its sign alone on the next.
const BARE_WORD =
  /^(?:ה?הזמנה(?: שלך)?|(?:(?:your|sales|web|online) )?order|(?:ваш )?заказ|الطلب|طلب|طلبك)\s?:?$/i;
const SIGNED = /^[#№]\s?/;

/** The number with its sign below the word "order" alone. */
export function belowBareWord(page: Page, kind: PageKind): Candidate<string>[] {
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
const ASKED =
  /[?؟]\s*$|(?:подскажите|назовите|напишите|укажите|сообщите|уточните|please (?:share|send|provide|enter|type|give|tell|confirm|write)|(?:enter|type|provide) your |(?:could|can|may) (?:you|i) (?:share|send|have|get|provide|give)|אשמח ל|ממתינה? ל|נא (?:להקליד|לציין|לרשום|לכתוב|לשלוח|להזין|לספק|הקלידו?|ציינו?|כתבו?|שלחו?|הזינו?))\s?|בבקשה\W*$|please\W*$|пожалуйста\W*$/i;
const ASK_LINES = 4;
// "Sure, it's 104417, thanks"
const ANSWER_BEGINS =
  /^(?:(?:hi|hello|wait|hold on|(?:one|just a) (?:sec(?:ond)?|moment|minute)|רגע|שני?יה|секунд[уо]чку|секунду|минут(?:ку|у|очку)|сейчас|لحظة|sure|yes|yep|ok|okay|of course|here|here you go|it's|it is|that's|(?:the )?number(?: is)?|my order(?: number)? is|כן|בטח|ודאי|הנה|זה|הוא|היא|המספר|מספר|מספר ההזמנה|да|вот|конечно|это|номер|نعم|هو|الرقم|رقم|رقمه|تفضل)(?:[,.:!-]{1,3}\s?|\s)){0,4}[#№]?\s?/i;
const ANSWER_ENDS =
  /^[\s,.!-]{1,3}(?:(?:many )?thanks?(?: you)?|please|תודה(?: רבה)?|בבקשה|спасибо|пожалуйста|شكرا(?: لك)?)[\s.!]*$/i;

// "GX10047729 , total 349.00, paid by card"
const GOES_ON = /^\s?,\s(?:(?=\p{L})|(?=\+?[\d-]{9,15}(?:\s|$)))/u;

interface Answer {
  readonly answer: Line;
  readonly from: number;
  readonly read: { readonly value: string; readonly end: number };
}

/** A line that says nothing but a number, or goes on after it. */
function numberAlone(answer: Line): Answer | undefined {
  const from = ANSWER_BEGINS.exec(answer.folded)?.[0].length ?? 0;
  const read = readNumber(answer, from, false);
  if (!read || read.value.length < LEAST_SIGNS) return undefined;
  const rest = answer.folded.slice(read.end);
  const isAlone = closesLine(rest) || ANSWER_ENDS.test(rest) || GOES_ON.test(rest);
  return isAlone ? { answer, from, read } : undefined;
}

/** A number alone that answers the other side's question for it. */
export function answered(page: Page): Candidate<string>[] {
  const refused = notFound(page);
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (line.speaker === undefined || !ASKED.test(line.folded) || !hasLabel(line.folded, 'orderNumber'))
      return [];
    // "One moment", and then the number.
    const said = page.lines
      .slice(line.at + 1, line.at + 1 + ASK_LINES)
      .filter(({ speaker }) => speaker !== undefined && speaker !== line.speaker);
    const numbers = said.flatMap((one) => numberAlone(one) ?? []);
    const numbered = numbers.find(({ read }) => !refused.has(read.value)) ?? numbers[0];
    if (!numbered) return [];
    const { answer, from, read } = numbered;
    const corrected = correctedTo(page, answer, read.value);
    const spot = corrected
      ? { line: corrected.line, written: corrected.value }
      : { line: answer, written: answer.text.slice(from, read.end) };
    return [
      {
        value: corrected?.value ?? read.value,
        foundIn: 'label',
        excerpt: excerptOf(`${line.text} ${answer.text}`),
        weight: corrected ? RUNNING_WORD : IN_FULL,
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

// "/orders/SAL-ORD-2025-00031": what the address calls the order.
const ORDER_IN_PATH =
  /\/(?:orders?|order-details?|view-order|sales-orders?|purchases?)\/(?:view\/|details?\/)?(?<number>[\w-]{4,40})\/?$/i;

/** The order that the address names, where a heading or the title is that number and nothing else. */
export function inAddress(page: Page): Candidate<string>[] {
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
