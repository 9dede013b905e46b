import type { Line, Page } from './page.ts';

const MOST_LEVELS = 6;
const MOST_OF_A_VALUE = 40;

/** How many levels above `element` the nearest one stands that holds `other` too; undefined for more than a few. */
function levelsToShared(element: Element, other: Element | undefined): number | undefined {
  let above: Element | null = element;
  for (let level = 0; above && other && level <= MOST_LEVELS; level += 1) {
    if (above === other || above.contains(other)) return level;
    above = above.parentElement;
  }
  return undefined;
}

/**
 * The value that a label stands behind as its caption, set apart from it by markup only: `<b>55410</b><small>Order
 * number</small>`. It is all of the line's first part, and the label all of the rest.
 */
export function captionedInLine(line: Line, start: number, end: number): Line | undefined {
  const { headLength } = line;
  if (headLength === undefined || headLength > MOST_OF_A_VALUE || end < line.folded.trimEnd().length)
    return undefined;
  const [text, folded] = [line.text.slice(0, headLength).trim(), line.folded.slice(0, headLength).trim()];
  const isBehind = start >= headLength && line.folded.slice(headLength, start).trim() === '';
  return isBehind && /\d/.test(folded) ? { ...line, text, folded } : undefined;
}

const SUM_ALONE = /^[-+]?\s?(?:[A-Z]{0,3}[$€£¥₪]|[A-Z]{3}\s)?\s?\d[\d.,\s]{0,14}(?:[$€£¥₪]|[A-Z]{3}|ש"ח)?$/;
// A sum with a note behind it, such as the tax in it.
const STARTS_AS_SUM = /^[-+]?\s?(?:[A-Z]{0,3}[$€£¥₪]|[A-Z]{3}\s)?\s?\d/;
const MOST_PAIRS = 20;

const isSum = (line: Line | undefined): line is Line => line !== undefined && SUM_ALONE.test(line.folded);
const endsInColon = (line: Line | undefined): boolean => line !== undefined && /:\s?$/.test(line.folded);

/**
 * The sum above a label of a list in which each stands so, as templates have them that are drawn from the right: sum,
 * "Sub-total:", sum, "Total:". Undefined where the list could be read the other way.
 */
export function sumAboveEach(page: Page, line: Line): Line | undefined {
  if (!endsInColon(line) || STARTS_AS_SUM.test(page.lines[line.at + 1]?.folded ?? '')) return undefined;
  let { at } = line;
  for (let pairs = 1; pairs <= MOST_PAIRS; pairs += 1, at -= 2) {
    if (!isSum(page.lines[at - 1])) return undefined;
    if (!endsInColon(page.lines[at - 2])) return pairs > 1 ? page.lines[line.at - 1] : undefined;
  }
  return undefined;
}

/**
 * The value that a label stands below as its caption, as tiles have it: the line above shares a block with the label
 * that holds these two lines only, and the line below does not. Undefined where markup does not say so.
 */
export function captionedBy(
  page: Page,
  line: Line,
  start: number,
): { readonly line: Line; readonly from: number } | undefined {
  const above = page.lines[line.at - 1];
  if (start > 0 || !line.element || !above?.element || above.text.length > MOST_OF_A_VALUE) return undefined;
  if (!/\d/.test(above.folded) || above.region === 'chrome' || above.region === 'quoted') return undefined;
  const shared = levelsToShared(line.element, above.element);
  if (shared === undefined) return undefined;
  const next = levelsToShared(line.element, page.lines[line.at + 1]?.element);
  const earlier = levelsToShared(line.element, page.lines[line.at - 2]?.element);
  const isPair = (next === undefined || next > shared) && (earlier === undefined || earlier > shared);
  return isPair ? { line: above, from: /^[#№]\s?/.exec(above.folded)?.[0].length ?? 0 } : undefined;
}
