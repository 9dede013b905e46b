import type { Line, Page } from '../detect/page.ts';
import { isInFrame, shopperLines } from '../detect/shopper-lines.ts';

/** Longer lines are prose; what a business says of itself stands within this many characters. */
const LINE_CHARACTERS = 600;
const MOST_LINES = 6_000;
const LINES_BETWEEN_CHECKS = 64;

/** A line in which a business may speak of itself. */
export interface BusinessLine {
  readonly line: Line;
  /** Clean text and its folded form, equally long, cut to what is looked at. */
  readonly text: string;
  readonly folded: string;
  /** The frame of the page: the same on all of the shop's pages, so nobody else's. */
  readonly isFrame: boolean;
}

/** The lines of a page but samples, quotes and what is the shopper's own. Throws `OutOfTime`. */
export function businessLines(page: Page): BusinessLine[] {
  const shoppers = shopperLines(page);
  const found: BusinessLine[] = [];
  for (const line of page.lines.slice(0, MOST_LINES)) {
    if (line.at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    if (line.region === 'code' || line.region === 'quoted' || shoppers.has(line)) continue;
    const isFrame = line.region === 'chrome' || isInFrame(line.element);
    const text = line.text.slice(0, LINE_CHARACTERS);
    found.push({ line, text, folded: line.folded.slice(0, LINE_CHARACTERS), isFrame });
  }
  return found;
}
