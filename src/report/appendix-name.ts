import type { Words } from '../words/words.ts';

const UNITS = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'];
const TENS = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'];
const HUNDREDS = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'];
const GERESH = '׳';
const GERSHAYIM = '״';

/** A number from 1 to 999 in Hebrew letters, as appendices are numbered: א׳, ט״ו, קכ״ג. Above that, digits. */
export function hebrewNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) return String(number);
  const rest = number % 100;
  // 15 and 16 are written 9+6 and 9+7, so as not to spell the Name.
  const tail =
    rest === 15 || rest === 16 ? `ט${UNITS[rest - 9]}` : `${TENS[Math.floor(rest / 10)]}${UNITS[rest % 10]}`;
  const letters = `${HUNDREDS[Math.floor(number / 100)]}${tail}`;
  return letters.length === 1
    ? `${letters}${GERESH}`
    : `${letters.slice(0, -1)}${GERSHAYIM}${letters.slice(-1)}`;
}

/** "א׳", "1": letters in Hebrew, digits elsewhere. */
export const appendixMark = (words: Words, number: number): string =>
  words.language === 'he' ? hebrewNumber(number) : String(number);

/** "נספח א׳", "Appendix 1". */
export const appendixName = (words: Words, number: number): string =>
  words.say('report.appendix.name', { mark: appendixMark(words, number) });
