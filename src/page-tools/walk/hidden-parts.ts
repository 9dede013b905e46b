import { contains } from './find-areas.ts';
import type { ScrollArea } from './scroll-area.ts';
import { childrenOf } from './tree.ts';

/** What one look through the page may cost. */
const LOOKED_AT = 60_000;
const LOOK_MS = 120;
/** Frames within frames. */
const DEPTH = 3;
/** Smaller ones are controls, and less than a line that is hidden is an accident of the layout. */
const SMALLEST_PX = { width: 100, height: 40 };
const HIDDEN_PX = 24;

/**
 * How many other parts of what was walked scroll on their own and hide something: boxes, frames of the same site. Each is
 * in the picture as it stands, what it hides is not. Of a dialog only those within it count. Bounded in time and size.
 */
export function hiddenParts(top: Window, area: ScrollArea): number {
  const endMs = performance.now() + LOOK_MS;
  const isMeant = (element: Element): boolean =>
    !contains(element, area.scroller) && (!area.isInDialog || contains(area.scroller, element));
  let [count, looked] = [0, 0];
  const lookThrough = (window: Window, depth: number): void => {
    const queue: Element[] = [window.document.documentElement];
    for (let at = 0; at < queue.length && looked < LOOKED_AT; at += 1, looked += 1) {
      if (looked % 512 === 0 && performance.now() > endMs) return;
      const element = queue[at];
      if (!element) continue;
      const inner = depth < DEPTH && isInPicture(window, element) ? windowIn(element) : undefined;
      if (inner) {
        const { scrollingElement: page } = inner.document;
        if (page && inner !== area.window && isMeant(element) && hidesRows(inner, page)) count += 1;
        lookThrough(inner, depth + 1);
      } else if (isBox(window, element) && isMeant(element)) count += 1;
      for (const child of childrenOf(element)) queue.push(child);
    }
  };
  lookThrough(top, 0);
  return count;
}

function isBox(window: Window, element: Element): boolean {
  const { document } = window;
  if (element === document.documentElement || element === document.body) return false;
  if (element.scrollHeight - element.clientHeight <= HIDDEN_PX) return false;
  return (
    /auto|scroll|overlay/.test(window.getComputedStyle(element).overflowY) && isInPicture(window, element)
  );
}

const hidesRows = (window: Window, page: Element): boolean =>
  page.scrollHeight - page.clientHeight > HIDDEN_PX &&
  !/hidden|clip/.test(window.getComputedStyle(page).overflowY);

// Menus wait beside the window until they are called.
function isInPicture({ innerWidth, scrollX, scrollY }: Window, element: Element): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth < SMALLEST_PX.width || clientHeight < SMALLEST_PX.height) return false;
  const { left, right, bottom } = element.getBoundingClientRect();
  if (right + Math.abs(scrollX) <= 0 || left - Math.abs(scrollX) >= innerWidth || bottom + scrollY <= 0)
    return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** The window of a frame of the same origin; undefined for anything else. */
function windowIn(element: Element): Window | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    const { contentDocument, contentWindow } = element as HTMLIFrameElement;
    return contentDocument?.documentElement ? (contentWindow ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
