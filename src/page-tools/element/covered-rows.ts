import type { Rect } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { aroundOf, boxInTop, framedElementAt, framesAround } from '../on-page/frame-place.ts';

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
    if (above) top = Math.max(top, above.y + above.height - seen.y);
    const below = stuckAt(window, element, x, seen.y + seen.height - 1);
    if (below) bottom = Math.max(bottom, seen.y + seen.height - below.y);
  }
  // Of the element's last rows little is seen: a header may hide all of them until they are brought beneath it.
  const most = { top: visibleSize(window).height * MOST_SHARE, bottom: seen.height * MOST_SHARE };
  return {
    top: top > most.top ? 0 : Math.max(0, top),
    bottom: bottom > most.bottom ? 0 : Math.max(0, bottom),
  };
}

/** The box of what sticks there; also of a header of the element itself, which sticks as its rows go by. */
function stuckAt(window: Window, element: Element, x: number, y: number): Rect | undefined {
  const own = [element, ...framesAround(element)];
  let at = framedElementAt(window.document, { x, y }) ?? null;
  for (; at && at !== element; at = aroundOf(at)) {
    const around = at;
    // The element may itself lie in something that is fixed: then it moves with it.
    if (own.some((one) => real(around).contains(one))) return undefined;
    // What sticks within a frame that lies in the element is its own affair.
    if (!own.some((one) => real(one).ownerDocument === real(around).ownerDocument)) continue;
    const { position } = window.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return boxInTop(at);
  }
  return undefined;
}
