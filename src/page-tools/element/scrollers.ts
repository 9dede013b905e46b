import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { frameSight, framesAround, windowStart } from '../on-page/frame-place.ts';
import { KeptStyles, PLAIN_SCROLLING, type Styled } from '../walk/kept-styles.ts';
import { parentOf } from '../walk/tree.ts';

/** What has to be scrolled to bring all of an element into sight, from the inside out; the page itself is the last. */
export interface Scrollers {
  /**
   * Puts a row of the window to where each scroller begins to show something, as far as there is room: `inset` lower in
   * the page, and `innerInset` in what scrolls within it.
   */
  bringToTop(rowOf: () => number, inset: number, innerInset?: number): void;
  /** What of the window can show the element now, whatever it is covered by. */
  sight(): Rect;
  /** What there is to be seen of the element's box at all: a box around it may cut it off for good. */
  uncut(box: Rect): Rect;
  /** Scrolls everything back to where it was, and lets it scroll as it did. */
  restore(): void;
}

/** One thing that scrolls: a box of the page, or the window of a frame. */
interface Scroller {
  /** Scrolls by so many pixels down. */
  by(px: number): void;
  /** What it shows, in the top window. */
  inside(): Rect;
  goHome(): void;
}

/** What lies around an element within one document. */
interface Around {
  readonly inner: readonly Element[];
  readonly cutting: readonly Element[];
  readonly cuttingForGood: readonly Element[];
}

/** The boxes around an element that scroll it, plainly until they are restored, and those that only cut it off; out of frames too. */
export function scrollersOf(window: Window, element: Element): Scrollers {
  const kept = new KeptStyles();
  const scrollers: Scroller[] = [];
  const cutting: (() => Rect)[] = [];
  const cuttingForGood: (() => Rect)[] = [];
  const frames = framesAround(element);
  for (const [level, target] of [element, ...frames].entries()) {
    const own = real(real(target).ownerDocument).defaultView ?? window;
    const around = aroundIn(own, target);
    for (const box of around.inner) scrollers.push(boxScroller(box));
    cutting.push(...around.cutting.map((box) => () => insideOf(box)));
    // What a frame cuts off can be scrolled to in it.
    if (level === 0) cuttingForGood.push(...around.cuttingForGood.map((box) => () => insideOf(box)));
    const { body, documentElement } = real(own.document);
    for (const one of [...around.inner, documentElement, body])
      if (one) kept.set(one as Styled, PLAIN_SCROLLING);
    const frame = frames[level];
    if (frame) scrollers.push(frameScroller(own, frame));
  }
  const home = { x: window.scrollX, y: window.scrollY };
  const page = real(window.document).scrollingElement ?? real(window.document).documentElement;
  const goHome = (): void => {
    for (const one of scrollers) one.goHome();
    if (page) window.scrollTo({ left: home.x, top: home.y, behavior: 'instant' });
  };
  return {
    bringToTop: (rowOf, inset, innerInset = 0) => {
      for (const one of scrollers) one.by(rowOf() - one.inside().y - innerInset);
      window.scrollBy({ top: rowOf() - inset, behavior: 'instant' });
    },
    sight: () =>
      [...scrollers.map(({ inside }) => inside), ...cutting].reduce<Rect>(
        (seen, inside) => overlapOf(seen, inside()),
        { x: 0, y: 0, ...visibleSize(window) },
      ),
    uncut: (box) => cuttingForGood.reduce<Rect>((seen, inside) => overlapOf(seen, inside()), box),
    restore: () => {
      goHome();
      kept.release();
      goHome();
    },
  };
}

function aroundIn(window: Window, element: Element): Around {
  const { body, documentElement } = real(window.document);
  const [inner, cutting, cuttingForGood]: [Element[], Element[], Element[]] = [[], [], []];
  for (let at = parentOf(element); at && at !== documentElement; at = parentOf(at)) {
    const style = window.getComputedStyle(at);
    if (style.position === 'fixed') break;
    if (at === body || style.overflow === 'visible' || style.display === 'inline') continue;
    const scrolls = /auto|scroll/.test(style.overflowY) && real(at).scrollHeight > real(at).clientHeight + 1;
    (scrolls ? inner : cutting).push(at);
    if (!scrolls && inner.length === 0) cuttingForGood.push(at);
  }
  return { inner, cutting, cuttingForGood };
}

function boxScroller(box: Element): Scroller {
  const { scrollLeft: left, scrollTop: top } = real(box);
  return {
    by: (px) => real(box).scrollBy({ top: px / scaleOf(box), behavior: 'instant' }),
    inside: () => insideOf(box),
    goHome: () => real(box).scrollTo({ left, top, behavior: 'instant' }),
  };
}

function frameScroller(window: Window, frame: HTMLIFrameElement): Scroller {
  const [left, top] = [window.scrollX, window.scrollY];
  return {
    by: (px) => window.scrollBy({ top: px, behavior: 'instant' }),
    inside: () => frameSight(frame),
    goHome: () => window.scrollTo({ left, top, behavior: 'instant' }),
  };
}

/** How large a box is drawn for its own size: a page may show it scaled. */
function scaleOf(box: Element): number {
  const { offsetHeight } = real(box as HTMLElement);
  return offsetHeight > 0 ? real(box).getBoundingClientRect().height / offsetHeight : 1;
}

function insideOf(box: Element): Rect {
  const { left, top } = real(box).getBoundingClientRect();
  const start = windowStart(box);
  const scale = scaleOf(box);
  return {
    x: start.x + left + real(box).clientLeft * scale,
    y: start.y + top + real(box).clientTop * scale,
    width: real(box).clientWidth * scale,
    height: real(box).clientHeight * scale,
  };
}
