import type { Rect } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { shadowOf, windowIn } from '../../page-reader/open-parts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { drawnScale } from './drawn-scale.ts';
import { rankAreas } from './rank-areas.ts';
import { elementArea, type FrameOffset, pageArea, type ScrollArea } from './scroll-area.ts';
import { childrenOf, parentOf } from './tree.ts';

/** Elements looked at: a page may have a million. */
const LOOKED_AT = 30_000;
/** Frames within frames. */
const DEPTH = 3;
const SMALLEST_PX = 100;

/** Everything in the window that can be walked, the likeliest first; the page itself is always among them. */
export function findAreas(top: Window): ScrollArea[] {
  const found: ScrollArea[] = [];
  collect(top, top, { x: 0, y: 0 }, 0, found);
  const page = found[0];
  return rankAreas(found, page ? page.box : { width: top.innerWidth, height: top.innerHeight });
}

function collect(top: Window, window: Window, offset: FrameOffset, depth: number, found: ScrollArea[]): void {
  const { document } = window;
  const dialog = openDialog(window);
  const page = pageArea(top, window, offset, {
    kind: depth === 0 ? 'page' : 'frame',
    isInDialog: depth > 0 && isInOpenDialog(window, dialog),
    isLocked: isLocked(window),
  });
  if (page) found.push(page);
  let left = LOOKED_AT;
  const queue: Element[] = real(document).body ? [real(document).body] : [];
  for (let at = 0; at < queue.length && left > 0; at += 1, left -= 1) {
    const element = queue[at];
    if (!element) continue;
    if (real(element).localName === 'iframe' || real(element).localName === 'frame') {
      collectFrame(top, element as HTMLIFrameElement, offset, depth, found);
    } else if (element !== page?.scroller && scrollsItself(window, element)) {
      const facts = {
        kind: 'element' as const,
        isInDialog: dialog !== undefined && (contains(dialog, element) || contains(element, dialog)),
        isLocked: false,
      };
      found.push(elementArea(top, window, element, offset, facts));
    }
    for (const child of childrenOf(element)) queue.push(child);
  }
}

function collectFrame(
  top: Window,
  frame: HTMLIFrameElement,
  offset: FrameOffset,
  depth: number,
  found: ScrollArea[],
): void {
  const window = windowIn(frame);
  if (!window || depth >= DEPTH || !isWhole(frame.getBoundingClientRect(), frame)) return;
  const { left, top: upper, right, bottom } = frame.getBoundingClientRect();
  const around = real(frame.ownerDocument).defaultView ?? top;
  const outer = visibleSize(around);
  const isInSight = left >= -1 && upper >= -1 && right <= outer.width + 1 && bottom <= outer.height + 1;
  if (!isInSight || right - left < SMALLEST_PX || bottom - upper < SMALLEST_PX) return;
  const style = around.getComputedStyle(frame);
  const px = (text: string): number => Number.parseFloat(text) || 0;
  const inner = {
    x: offset.x + left + frame.clientLeft + px(style.paddingLeft),
    y: offset.y + upper + frame.clientTop + px(style.paddingTop),
  };
  collect(top, window, inner, depth + 1, found);
}

function scrollsItself(window: Window, element: Element): boolean {
  const { clientHeight, clientWidth } = real(element);
  if (clientHeight < SMALLEST_PX || clientWidth < SMALLEST_PX) return false;
  if (real(element).scrollHeight <= clientHeight + 1) return false;
  const { overflowY, visibility } = window.getComputedStyle(element);
  if (!/auto|scroll|overlay/.test(overflowY) || visibility !== 'visible') return false;
  const rect = real(element).getBoundingClientRect();
  // One that begins outside of the window never shows its first lines.
  if (rect.left < -1 || rect.top < -1) return false;
  return drawnScale(window, element) !== undefined && isOnTop(window, element, rect);
}

// A frame that is shown larger or smaller than it is would need pictures of parts of pixels.
function isWhole(rect: DOMRect, element: Element): boolean {
  const { offsetWidth, offsetHeight } = real(element as HTMLElement);
  return Math.abs(rect.width - offsetWidth) <= 1 && Math.abs(rect.height - offsetHeight) <= 1;
}

function isOnTop({ document, innerWidth, innerHeight }: Window, element: Element, rect: DOMRect): boolean {
  const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
  const [upper, lower] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
  if (right - left < SMALLEST_PX || lower - upper < SMALLEST_PX) return false;
  // Two places: a small thing may float over the middle.
  return [0.5, 0.25].some((share) => {
    const hit = deepestAt(document, left + (right - left) * share, upper + (lower - upper) * share);
    return hit !== undefined && contains(element, hit);
  });
}

/** The element that is seen at a place of the window, also within open shadow roots. */
export function deepestAt(document: Document, x: number, y: number): Element | undefined {
  let hit = real(document).elementFromPoint(x, y);
  for (let shadow = hit && shadowOf(hit); shadow; ) {
    const inner: Element | null = shadow.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
    shadow = shadowOf(inner);
  }
  return hit ?? undefined;
}

/** Whether an element holds another or is it, through open shadow roots. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The dialog that lies over the page, if one is open. */
function openDialog(window: Window): Element | undefined {
  const { document } = window;
  const modal = [...real(document).querySelectorAll('dialog:modal')].at(-1);
  if (modal) return modal;
  const seen = [
    ...real(document).querySelectorAll('[aria-modal="true"], [role="dialog"], [role="alertdialog"]'),
  ];
  return seen.findLast((one) => {
    const rect: Rect = real(one).getBoundingClientRect();
    if (rect.width < SMALLEST_PX || rect.height < SMALLEST_PX) return false;
    const [x, y] = [rect.x + rect.width / 2, Math.min(rect.y + rect.height / 2, window.innerHeight - 1)];
    const hit = deepestAt(document, x, Math.max(0, y));
    return hit !== undefined && contains(one, hit) && floats(window, one);
  });
}

// A part of the page may call itself a dialog and lie in its flow.
function floats(window: Window, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (/fixed|absolute/.test(window.getComputedStyle(at).position)) return true;
  }
  return false;
}

function isInOpenDialog(window: Window, own: Element | undefined): boolean {
  const frame = window.frameElement;
  const around = frame && real(frame.ownerDocument).defaultView;
  const dialog = around ? openDialog(around) : own;
  return Boolean(frame && dialog && contains(dialog, frame));
}

/** A page whose root or body says `overflow: hidden`: the shopper cannot scroll it. */
function isLocked(window: Window): boolean {
  return overflowOf(window).y === 'hidden' || overflowOf(window).y === 'clip';
}

/** What the page says of scrolling its window: the root's word, or the body's where the root has none. */
export function overflowOf(window: Window): { readonly x: string; readonly y: string } {
  const { documentElement: root, body } = real(window.document);
  const own = window.getComputedStyle(root);
  const says =
    own.overflowX === 'visible' && own.overflowY === 'visible' && body ? window.getComputedStyle(body) : own;
  return { x: says.overflowX, y: says.overflowY };
}
