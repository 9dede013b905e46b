import type { Spot } from './candidate.ts';
import { captionedBy, captionedInLine, sumAboveEach } from './captioned-value.ts';
import { isOnlyCurrency } from './currency.ts';
import { apartFrom, isBetweenValues } from './label-columns.ts';
import type { LabelSet } from './labels/label-set.ts';
import { type LabelMatch, labelsIn } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import { readBackwards } from './read-backwards.ts';
import { tailOf } from './stretched-label.ts';
import { columnBelow, pairedBelow } from './table-column.ts';
import { isValueMissing, shownField } from './value-missing.ts';

/** A value and where it ends in its line. */
export interface ReadAt<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A value that stood where a label points. */
export interface LabelHit<Value> {
  readonly value: Value;
  /** The line of the label. */
  readonly line: Line;
  /** Where the label begins in its line. */
  readonly at: number;
  /** The line of the value. */
  readonly valueLine: Line;
  /** The value as it is written there. */
  readonly written: string;
  /** Same line; the line after, or before where the label is its caption; a column with that many rows. */
  readonly place: 'line' | 'next' | 'above' | 'column';
  readonly rows: number;
  /** What the label says behind its own words: " with the seller". */
  readonly tail?: string;
}

/** Reads a value that starts at `from` in a line. `alone`: the value must fill the line, because no label is on it. */
export type ValueReader<Value> = (line: Line, from: number, alone: boolean) => ReadAt<Value> | undefined;

// Dots that lead from a label to its value, "Order number ........ 20417", are one of the separators.
const SEPARATORS =
  /(?:\s?[.·…_]{3,40}\s?)?(?:\s?\([^()\d]{1,40}\)(?=\s?:))?[\s:#.|"'()[\]№]{0,6}(?:-\s|-(?=#))?(?:(?:is|was|will be|on|הוא|היא|הינו|הינה|שלך|שלכם|זה|هو|هي)(?=[\s:#])[\s:#]{1,4}["']?)?(?:\([^()]{0,40}\)[\s:]{0,4})?[#№]?\s?/iy;
const REST_OF_LABEL =
  /^(?:\s(?:is|הוא|היא|הינו|هو|هي))?[\s:#.|-]{0,6}(?:(?:ב-?)?(?:ש"ח|₪)[\s:]{0,3})?(?:\([^()]{0,40}\))?[\s:#.|-]{0,6}$/;

// "includes €8.08 tax", between a label and its sum.
const IS_NOTE = /^\(?(?:incl(?:uding|udes|\.)|כולל|в том числе|включая|شامل)\s.{1,30}$/i;

/** Whether labels are read on a line: not in menus and footers, samples and older messages. */
export function isReadable(line: Line | undefined): line is Line {
  return line !== undefined && (line.region === 'text' || line.region === 'heading');
}

/** A real page has a few labels of a kind; a hostile one has as many as fit. */
const MOST_LABELS = 300;
const MOST_HITS = 200;
const LINES_BETWEEN_CHECKS = 64;
const LABELS_BETWEEN_CHECKS = 8;

/** Where a value can begin after a label that ends at `from`: past colons, brackets, "is" and the like. */
export function afterSeparators(folded: string, from: number): number {
  SEPARATORS.lastIndex = from;
  return from + (SEPARATORS.exec(folded)?.[0].length ?? 0);
}

/** Where and in which words a hit was read. */
export function spotOf(hit: LabelHit<unknown>): { excerpt: string; spot: Spot } {
  const said = hit.place === 'line' ? hit.line.text : `${hit.line.text} ${hit.valueLine.text}`;
  return { excerpt: excerptOf(said, hit.at), spot: { line: hit.valueLine, written: hit.written } };
}

/**
 * Every value that stands at a label of a kind: after it on its line, on the line after it, or below it when it heads a
 * column. `accepts` sees the label first and can turn it down.
 */
export function readAtLabels<Value>(
  page: Page,
  kind: keyof LabelSet,
  read: ValueReader<Value>,
  accepts: (line: Line, start: number, end: number) => boolean = () => true,
): LabelHit<Value>[] {
  const hits: LabelHit<Value>[] = [];
  let tried = 0;
  for (const line of page.lines) {
    if (line.at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    if (!isReadable(line)) continue;
    for (const label of labelsOn(line, kind)) {
      tried += 1;
      if (tried > MOST_LABELS) return hits;
      if (tried % LABELS_BETWEEN_CHECKS === 0) page.deadline.check();
      if (!accepts(line, label.start, label.end)) continue;
      const found = readAtLabel(page, line, kind, label, read);
      hits.push(...found);
      if (found.length === 0) hits.push(...readBehindTail(page, line, kind, label, read));
      if (hits.length > MOST_HITS) return hits;
    }
  }
  return hits;
}

/** The labels of a line, and those that its first part is when it is taken by itself: `<span>Date</span><span>…`. */
function labelsOn(line: Line, kind: keyof LabelSet): readonly LabelMatch[] {
  const found = labelsIn(line.folded, kind);
  if (line.headLength === undefined) return found;
  const own = labelsIn(line.folded.slice(0, line.headLength), kind);
  return [...found, ...own.filter(({ end }) => !found.some((label) => label.end >= end))];
}

/** The same where the label goes on before its colon or the end of its line: "order number with the seller". */
function readBehindTail<Value>(
  page: Page,
  line: Line,
  kind: keyof LabelSet,
  { start, end }: LabelMatch,
  read: ValueReader<Value>,
): LabelHit<Value>[] {
  const tail = tailOf(kind, line, { start, end });
  if (tail === undefined) return [];
  const found = readAtLabel(page, line, kind, { start, end: end + tail.length }, read);
  // What stands above such words is counted by them: "20417 / order numbers in a year".
  return found.flatMap((hit) => (hit.place === 'above' ? [] : [{ ...hit, tail }]));
}

function readAtLabel<Value>(
  page: Page,
  line: Line,
  kind: keyof LabelSet,
  { start, end }: LabelMatch,
  read: ValueReader<Value>,
): LabelHit<Value>[] {
  const hit = (
    { value, end: until }: ReadAt<Value>,
    valueLine: Line,
    from: number,
    place: LabelHit<Value>['place'],
    rows = 1,
  ): LabelHit<Value> => {
    const written = valueLine.text.slice(from, until).trim();
    return { value, line, at: start, valueLine, written, place, rows };
  };
  const past = afterSeparators(line.folded, end);
  for (const from of past === end ? [end] : [past, end]) {
    const onLine = read(line, from, false);
    if (onLine !== undefined) return [hit(onLine, line, from, 'line')];
  }
  const inHead = line.headLength !== undefined && end <= line.headLength && start < 3 ? line.headLength : 0;
  if (inHead > 0 && REST_OF_LABEL.test(line.folded.slice(end, inHead))) {
    const from = afterSeparators(line.folded, inHead);
    const value = read(line, from, true);
    if (value !== undefined) return [hit(value, line, from, 'line')];
  }
  if (!REST_OF_LABEL.test(line.folded.slice(end))) return [];
  const sum = sumAboveEach(page, line);
  if (sum) {
    const value = read(sum, 0, true);
    return value === undefined ? [] : [hit(value, sum, 0, 'above')];
  }
  const backwards = readBackwards(page, line, start, end, read);
  if (backwards) return backwards.read ? [hit(backwards.read, backwards.line, 0, backwards.place)] : [];
  const field = shownField(line);
  if (field) {
    const value = read(field, 0, true);
    return value === undefined ? [] : [hit(value, field, 0, 'next')];
  }
  if (isValueMissing(line)) return [];
  const apart = line.cell && columnBelow(page, line) ? undefined : apartFrom(page, line);
  if (apart === 'none') return [];
  if (apart) {
    const from = afterSeparators(apart.folded, 0);
    const value = read(apart, from, true);
    return value === undefined ? [] : [hit(value, apart, from, 'next')];
  }
  const below = page.lines[line.at + 1];
  if (below?.cell && below.cell === line.cell && isReadable(below)) {
    const from = afterSeparators(below.folded, 0);
    const value = read(below, from, true);
    if (value !== undefined) return [hit(value, below, from, 'next')];
  }
  const tile = captionedInLine(line, start, end);
  if (tile) {
    const below = page.lines[line.at + 1];
    const isAmbiguous =
      isReadable(below) && read(below, afterSeparators(below.folded, 0), true) !== undefined;
    const value = isAmbiguous ? undefined : read(tile, /^[#№]\s?/.exec(tile.folded)?.[0].length ?? 0, true);
    return value === undefined ? [] : [hit(value, tile, 0, 'above')];
  }
  const captioned = captionedBy(page, line, start);
  if (captioned) {
    const value = read(captioned.line, captioned.from, true);
    return value === undefined ? [] : [hit(value, captioned.line, captioned.from, 'above')];
  }
  const [paired] = pairedBelow(page, line);
  if (paired) {
    const from = afterSeparators(paired.folded, 0);
    const value = read(paired, from, true);
    return value === undefined ? [] : [hit(value, paired, from, 'next')];
  }
  const column = columnBelow(page, line);
  if (column && column.length > 0) {
    return column.flatMap((lines) => {
      const first = lines[0];
      if (!first) return [];
      const from = afterSeparators(first.folded, 0);
      const value = read(first, from, true);
      return value === undefined ? [] : [hit(value, first, from, 'column', column.length)];
    });
  }
  // A label that ends its line and does not begin it is the end of a sentence ("what is my order number").
  if (start > 25) return [];
  const following = page.lines[line.at + 1];
  const isGap =
    following !== undefined &&
    (/^[-:|.\s]+$/.test(following.folded) ||
      isOnlyCurrency(following.text) ||
      IS_NOTE.test(following.folded));
  const next = page.lines[line.at + (isGap ? 2 : 1)];
  if (!isReadable(next)) return [];
  const isLike = (other: Line): boolean =>
    /\d{3}/.test(other.folded) && read(other, afterSeparators(other.folded, 0), true) !== undefined;
  if (kind === 'orderNumber' && isBetweenValues(page, line, isLike)) return [];
  const from = afterSeparators(next.folded, 0);
  const value = read(next, from, true);
  return value === undefined ? [] : [hit(value, next, from, 'next')];
}
