import type { Rect } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { pageElementAt } from '../on-page/page-element-at.ts';
import { parentOf } from '../walk/tree.ts';

/** Where a stretch is looked at, as shares of its width. */
const LOOKS = [0.1, 0.5, 0.9];
/** More than this is no bar over the page but a page over the page. */
const MOST_SHARE = 0.6;

/**
 * How many rows at the top and at the bottom of what is seen of an element lie beneath something that stays in the window
 * while the page scrolls, such as a sticky header. CSS pixels.
 */
export function coveredRows(window: Window, element: Element, seen: Rect): { top: number; bottom: number } {
  if (seen.width < 1 || seen.height < 1) return { top: 0, bottom: 0 };
  let [top, bottom] = [0, 0];
  for (const share of LOOKS) {
    const x = seen.x + seen.width * share;
    const above = stuckAt(window, element, x, seen.y + 1);
    if (above) top = Math.max(top, above.bottom - seen.y);
    const below = stuckAt(window, element, x, seen.y + seen.height - 1);
    if (below) bottom = Math.max(bottom, seen.y + seen.height - below.top);
  }
  const most = seen.height * MOST_SHARE;
  return { top: top > most ? 0 : Math.max(0, top), bottom: bottom > most ? 0 : Math.max(0, bottom) };
}

/** The box of what sticks there; also of a header of the element itself, which sticks as its rows go by. */
function stuckAt(window: Window, element: Element, x: number, y: number): DOMRect | undefined {
  for (let at = pageElementAt(window.document, { x, y }) ?? null; at && at !== element; at = parentOf(at)) {
    // The element may itself lie in something that is fixed: then it moves with it.
    if (real(at).contains(element)) return undefined;
    const { position } = window.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return real(at).getBoundingClientRect();
  }
  return undefined;
}
