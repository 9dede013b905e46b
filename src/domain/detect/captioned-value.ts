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
