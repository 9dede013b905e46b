import { asksForNumber } from './asks-for-number.ts';
import type { Candidate } from './candidate.ts';
import { hasLabel } from './labels/labels.ts';
import { correctedTo, notFound } from './order-number-doubts.ts';
import { HEADING_WORD, IN_FULL, LEAST_SIGNS, RUNNING_WORD, readNumber } from './order-number-value.ts';
import type { Line, Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import { looksLikeYear } from './read-order-number.ts';
import { closesLine } from './value-end.ts';

/** So many lines on an answer may come. */
export const ASK_LINES = 4;
/** A real chat asks a few times; for each the whole of it is looked through. */
const MOST_ASKED = 100;
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

const TOKEN = /(?<![\w@.-])[#№]?(?=(?:[^\s\d]*\d){4})[A-Z\d][A-Z\d/-]{3,23}(?![\w@-]|\.\w{3,4}(?!\w))/gi;
const MOST_OF_AN_ANSWER = 70;
const NOT_KNOWN =
  /(?<![א-ת])(?:אין|לא)(?![א-ת])|\b(?:no|not|n't|cannot|forgot)\b|n't\s|(?<![а-я])(?:нет|не)(?![а-я])|(?:ليس|لا|ما عندي)\s/i;
const OF_SOMETHING_ELSE = ['reference', 'anyReference', 'tracking', 'notContact', 'total', 'date'] as const;
const OTHER_THING =
  /\b(?:invoice|receipt|customer|client|ticket|case|card|passport|identity|id|sku|model|serial|item|street|code)\b|חשבונית|קבלה|לקוח|ת"ז|זהות|דרכון|פני[יה]|קריאה|כרטיס|מק"ט|דגם|סידורי|רחוב|מיקוד|счет|чек|паспорт|артикул|модел|فاتورة|هوية|بطاقة/i;
const TELEPHONE = /^(?:\+|0\d{8,9}$|972\d{8,9}$)/;
const SUM = /[₪$€£]|ש"ח|שקל|\b(?:nis|ils|usd|eur)\b/i;

// "KC 77 0931": the number goes over several groups, and the last of them is none.
const IN_GROUPS = /(?:^|[\s:#])(?:[A-Z]{1,5}|[A-Z]{0,5}\s?\d{1,6})\s$/;
const GROUPED = /(?<![\w@.-])[A-Z]{1,5}(?:\s\d{1,6}){2,4}(?!\s?\d|\w)/;

/** A number that is typed in groups and that the other side writes in one, with the line where it does. */
function groupedNumber(page: Page, answer: Line): { line: Line; value: string } | undefined {
  const value = GROUPED.exec(answer.text)?.[0].replace(/\s/g, '');
  if (value === undefined || value.length < LEAST_SIGNS) return undefined;
  const line = page.lines.find(
    ({ folded, speaker }) => speaker !== answer.speaker && folded.split(/[^\w-]+/).includes(value),
  );
  return line && { line, value };
}

/** The one number in a short answer that speaks of nothing else: "according to the mail 104417". */
function onlyNumberIn(answer: Line): Answer | undefined {
  const { folded } = answer;
  if (folded.length > MOST_OF_AN_ANSWER || NOT_KNOWN.test(folded) || SUM.test(folded)) return undefined;
  if (OTHER_THING.test(folded) || OF_SOMETHING_ELSE.some((kind) => hasLabel(folded, kind))) return undefined;
  const [token, ...more] = [...folded.matchAll(TOKEN)];
  if (
    !token ||
    IN_GROUPS.test(folded.slice(0, token.index)) ||
    more.length > 0 ||
    TELEPHONE.test(token[0]) ||
    looksLikeYear(token[0])
  )
    return undefined;
  const from = token.index + (/^[#№]/.test(token[0]) ? 1 : 0);
  const read = readNumber(answer, from, false);
  return read && read.value.length >= LEAST_SIGNS ? { answer, from, read } : undefined;
}

// "order №ZM-5108, phone …": read by its own words.
const NAMES_ONE = /(?:הזמנה|\border|заказ|(?:ال)?طلب)[^\d]{0,14}\d/i;

/** A number that is typed in small letters, as the other side writes it. */
function asOthersWrite(page: Page, value: string): string {
  const written = value.toUpperCase();
  return written !== value && page.lines.some(({ folded }) => folded.includes(written)) ? written : value;
}

/** A number alone that answers the other side's question for it. */
export function answered(page: Page): Candidate<string>[] {
  const refused = notFound(page);
  const asked = page.lines.filter(({ speaker, folded }) => speaker !== undefined && asksForNumber(folded));
  return asked.slice(0, MOST_ASKED).flatMap((line): Candidate<string>[] => {
    // "One moment", and then the number.
    const said = page.lines
      .slice(line.at + 1, line.at + 1 + ASK_LINES)
      .filter(({ speaker }) => speaker !== undefined && speaker !== line.speaker);
    const numbers = said.flatMap((one) => numberAlone(one) ?? []);
    const isNamed = said.some(({ folded }) => NAMES_ONE.test(folded));
    const others = numbers.length > 0 || isNamed ? [] : said.flatMap((one) => onlyNumberIn(one) ?? []);
    const all = [...numbers, ...others];
    const numbered = all.find(({ read }) => !refused.has(read.value)) ?? all[0];
    if (!numbered) {
      const grouped = said.map((one) => groupedNumber(page, one)).find((one) => one !== undefined);
      if (!grouped) return [];
      const { value } = grouped;
      const spot = { line: grouped.line, written: value };
      return [{ value, foundIn: 'label', excerpt: excerptOf(grouped.line.text), weight: HEADING_WORD, spot }];
    }
    const { answer, from, read } = numbered;
    const corrected = correctedTo(page, answer, read.value);
    const spot = corrected
      ? { line: corrected.line, written: corrected.value }
      : { line: answer, written: answer.text.slice(from, read.end) };
    return [
      {
        value: asOthersWrite(page, corrected?.value ?? read.value),
        foundIn: 'label',
        excerpt: excerptOf(`${line.text} ${answer.text}`),
        weight: corrected ? RUNNING_WORD : numbers.length > 0 ? IN_FULL : HEADING_WORD,
        spot,
      },
    ];
  });
}
