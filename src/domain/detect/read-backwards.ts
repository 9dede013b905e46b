import type { ReadAt, ValueReader } from './label-reader.ts';
import type { Line, Page } from './page.ts';

const POINTS_BACK = /^:/;
const COLON = /^\s{0,2}:\s?$/;
const STARTS_AS_VALUE = /^[#№₪$€£]?\s?\d/;

/** A label that stands behind its value; without `read` its value is not understood, and no other is its own. */
export interface BackwardsValue<Value> {
  readonly line: Line;
  readonly place: 'line' | 'above';
  readonly read?: ReadAt<Value>;
}

/** The line of the cell before, where a label's cell ends its row. */
function cellBefore(page: Page, { cell }: Line): Line | undefined {
  const linesOf = (one: Element): readonly Line[] => page.linesOfCell.get(one) ?? [];
  for (let next = cell?.nextElementSibling; next; next = next.nextElementSibling)
    if (linesOf(next).length > 0) return undefined;
  const before = cell?.previousElementSibling;
  return before ? linesOf(before)[0] : undefined;
}

/**
 * Reads the value before a label, as pages have it that were written from left to right in Hebrew: "100551 :מספר הזמנה",
 * on one line or in two cells. Undefined where the label does not stand so.
 */
export function readBackwards<Value>(
  page: Page,
  line: Line,
  start: number,
  end: number,
  read: ValueReader<Value>,
): BackwardsValue<Value> | undefined {
  const endsLine = end >= line.folded.trimEnd().length;
  if (endsLine && start > 0) {
    const value = /\d/.test(line.folded.slice(0, start)) ? read(line, 0, false) : undefined;
    if (value && COLON.test(line.folded.slice(value.end, start))) return { line, place: 'line', read: value };
  }
  const pointsBack = POINTS_BACK.test(line.folded) && start < 3;
  const before = pointsBack ? page.lines[line.at - 1] : cellBefore(page, line);
  if (!before || !(pointsBack || STARTS_AS_VALUE.test(before.folded))) return undefined;
  // Without a colon that points to it, the value before may be of a row that has two.
  const value = pointsBack ? read(before, 0, true) : undefined;
  return { line: before, place: 'above', ...(value && { read: value }) };
}
