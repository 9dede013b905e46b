import type { Candidate } from './candidate.ts';
import { isReadable } from './label-reader.ts';
import { labelsIn } from './labels/labels.ts';
import { IN_FULL, isThisOrder, LEAST_SIGNS, readNumber } from './order-number-value.ts';
import type { Page } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { excerptOf } from './page-text.ts';

// "2041788 is my", "2041788 זה"
const BEFORE =
  /(?:^|[\s(])[#№]?(?<number>(?=(?:[^\s\d]*\d){3})[A-Z\d][A-Z\d/-]{3,23})\s(?:זהו?|הוא|היא|is|это|هو|هذا)\s(?:(?:my|the|our|your|мой|наш)\s)?$/i;

/** A number that is said before it is said what it is: "2041788 is my order number". In messages only. */
export function beforeLabel(page: Page, kind: PageKind): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (!isReadable(line) || !(kind.conversation || line.speaker !== undefined)) return [];
    return labelsIn(line.folded, 'orderNumber').flatMap(({ start, end }): Candidate<string>[] => {
      const number = BEFORE.exec(line.folded.slice(0, start))?.groups?.number;
      if (number === undefined || !isThisOrder(page, line, start, end)) return [];
      const from = line.folded.lastIndexOf(number, start);
      const read = readNumber(line, from, false);
      if (!read || read.value.length < LEAST_SIGNS) return [];
      const spot = { line, written: line.text.slice(from, read.end) };
      const excerpt = excerptOf(line.text, from);
      return [{ value: read.value, foundIn: 'label', excerpt, weight: IN_FULL, spot }];
    });
  });
}
