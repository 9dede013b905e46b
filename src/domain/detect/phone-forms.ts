import type { Line } from './page.ts';
import { foldText } from './page-text.ts';

// A dash before a number joins it to a Hebrew letter, "ב-*6190", or makes it part of something else.
const EDGE = '(?<![\\d*#/@.=+]|(?<![א-ת])-)';
const ISRAELI =
  '(?:\\+?972[-\\s]?(?:\\(0\\)|0)?-?|\\(?0)(?:[23489]|5\\d|7\\d)(?:\\)?[-\\s.]?\\d{3}(?<=[-\\s.]\\d{3})[-\\s.]?\\d{4}|\\)?\\d{7})';
// Starred out, "4021****", it is a part of something; with a currency, a price with a note.
const SHORT = '\\*\\d{3,5}(?!\\*)|\\d{3,5}\\*(?!\\*|\\s?[₪$€£])';
// "11 August 2020*": a year with a note, behind the name of its month.
const NOTED_YEAR = /(?:19|20)\d\d\*$/;
const MONTH_BEFORE =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?,?\s$|(?:ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\s$/i;
const SERVICE =
  '(?<![\\d.])8(?:00|88|77|66)[.-]\\d{3}[.-]\\d{4}|1[-\\s]?8(?:88|77|66)-\\d{3}-\\d{4}|1[-\\s]?(?:[78]00|599|801|809)[-\\s]?\\d{2,3}[-\\s]?\\d{2,4}(?:[-\\s]?\\d{3}|-\\d{2})?|8[-\\s(]{1,2}800\\)?[-\\s]?\\d{3}[-\\s]?\\d{2}[-\\s]?\\d{2}';
const FOREIGN =
  '1[-.\\s]\\(?[2-9]\\d{2}\\)?[-.\\s]\\d{3}[-.\\s]\\d{4}|\\+\\d{1,3}(?:[-\\s.]?\\(?\\d{1,4}\\)?){2,6}|\\(0\\d{1,4}\\)\\s?\\d{3,4}[\\s-]?\\d{3,4}|\\(?0\\d{2,4}\\)?\\s\\d{3,4}\\s?\\d{3,4}|0\\d\\s\\d{4}\\s\\d{4}|07\\d{2}-\\d{6}|(?:1[38]00|800)\\s\\d{3}\\s\\d{3}|\\(?\\d{3}\\)?[-.\\s]\\d{3}[-.\\s]\\d{4}';
const NUMBER = new RegExp(`${EDGE}(?:${SERVICE}|${ISRAELI}|${SHORT}|${FOREIGN})(?![\\d/]|-\\d)`, 'g');
// A word for telephone straight before, which makes any row of digits a telephone.
const LABELLED =
  /(?:טלפון|טל'|טל\.|טל(?=[\s:])|phone|tel\.?|call us(?: at| on)?|خدمة العملاء|خدمة الزبائن|هاتف|الهاتف|للاتصال|телефон[а-я]{0,2}|тел\.)[\s:.-]{1,4}(\+?[\d(][\d\s().-]{5,18}\d)/gi;

/** The digits and the star of a number, Israeli ones from 0. */
export function phoneKey(written: string): string {
  const digits = foldText(written).replace(/[^\d*]/g, '');
  return digits.replace(/^972(?:0)?(?=\d{8,9}$)/, '0').replace(/^(\d+)\*$/, '*$1');
}

/** A number as it stands in a line. */
export interface Written {
  readonly at: number;
  readonly text: string;
}

/** Telephone numbers in a line, at most fifteen. */
export function numbersIn(line: Line): Written[] {
  const found = [...line.folded.matchAll(NUMBER)]
    .slice(0, 10)
    .filter(
      ({ index, 0: text }) =>
        !(NOTED_YEAR.test(text) && MONTH_BEFORE.test(line.folded.slice(Math.max(0, index - 14), index))),
    )
    .map((match): Written => ({ at: match.index, text: match[0] }));
  for (const match of [...line.folded.matchAll(LABELLED)].slice(0, 5)) {
    const text = match[1] ?? '';
    const at = match.index + match[0].length - text.length;
    if (!found.some((one) => Math.abs(one.at - at) < 4)) found.push({ at, text });
  }
  return found
    .map(({ at, text }) => ({ at, text: text.trim() }))
    .filter(({ text }) =>
      /^(?:\*?\d{3,5}\*?)$/.test(text) ? text.includes('*') : /^\d{7,15}$/.test(phoneKey(text)),
    );
}

/** Whether a word for telephone stands straight before the number. */
export function isNamedPhone(line: Line, at: number, text: string): boolean {
  LABELLED.lastIndex = 0;
  const isNamed = LABELLED.test(line.folded.slice(Math.max(0, at - 14), at + text.length));
  LABELLED.lastIndex = 0;
  return isNamed;
}
