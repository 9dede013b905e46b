import type { Point, Rect, Size } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { drawnScale, wholePlace } from './drawn-scale.ts';
import { wholePixels } from './new-stretch.ts';
import type { AreaFacts } from './rank-areas.ts';

/** A part of the page that a walk can scroll. Sizes in CSS pixels of the top window, also of a box that is drawn smaller or larger; positions count from the content's start corner. */
export interface ScrollArea extends AreaFacts {
  /** The window whose document it belongs to: the top one, or that of a frame. */
  readonly window: Window;
  readonly scroller: Element;
  /** Picture pixels for one CSS pixel. */
  readonly scale: number;
  /** What of the window shows it now, in whole pixels of the picture, without scroll bars. */
  view(): Rect;
  /** The size of what is scrolled, as it is now. */
  size(): Size;
  /** Where the view's start corner is in the content. */
  position(): Point;
  /** Scrolls at once, whatever the page says of smoothness. */
  scrollTo(to: Point): void;
  /** As the browser counts it, to go back there. */
  home(): Point;
  goHome(home: Point): void;
}

/** A frame of the same origin, seen from the top window. */
export interface FrameOffset {
  readonly x: number;
  readonly y: number;
}

/** The page of a window: the top one, or a frame's at its offset. */
export function pageArea(
  top: Window,
  window: Window,
  offset: FrameOffset,
  facts: Pick<AreaFacts, 'kind' | 'isInDialog' | 'isLocked'>,
): ScrollArea | undefined {
  const scroller = real(window.document).scrollingElement ?? real(window.document).documentElement;
  if (!scroller) return undefined;
  const view = (): Rect => wholeRect({ ...offset, ...pageViewSize(window) }, top.devicePixelRatio);
  return areaOf(top, window, scroller, view, facts);
}

/** An element that scrolls on its own. */
export function elementArea(
  top: Window,
  window: Window,
  element: Element,
  offset: FrameOffset,
  facts: Pick<AreaFacts, 'kind' | 'isInDialog' | 'isLocked'>,
): ScrollArea {
  const drawn = drawnScale(window, element) ?? 1;
  const view = (): Rect => {
    const { left, top: upper, width, height } = real(element).getBoundingClientRect();
    const { offsetWidth = width / drawn, offsetHeight = height / drawn } = real(element as HTMLElement);
    const scale = top.devicePixelRatio;
    const [insetX, insetY] = [real(element).clientLeft * drawn, real(element).clientTop * drawn];
    // `clientWidth` is rounded; the bars and borders that it leaves out are not.
    const within = {
      x: Math.ceil((offset.x + left + insetX) * scale - 0.02) / scale,
      y: Math.ceil((offset.y + upper + insetY) * scale - 0.02) / scale,
      width: width - (offsetWidth - real(element).clientWidth) * drawn,
      height: height - (offsetHeight - real(element).clientHeight) * drawn,
    };
    const page = pageViewSize(top);
    const [right, bottom] = [
      Math.min(offset.x + left + insetX + within.width, page.width),
      Math.min(offset.y + upper + insetY + within.height, page.height),
    ];
    return wholeRect({ ...within, width: right - within.x, height: bottom - within.y }, scale);
  };
  return areaOf(top, window, element, view, facts, drawn);
}

function areaOf(
  top: Window,
  window: Window,
  scroller: Element,
  view: () => Rect,
  facts: Pick<AreaFacts, 'kind' | 'isInDialog' | 'isLocked'>,
  drawn = 1,
): ScrollArea {
  const isPage =
    scroller === (real(window.document).scrollingElement ?? real(window.document).documentElement);
  const home = (): Point =>
    isPage
      ? { x: window.scrollX, y: window.scrollY }
      : { x: real(scroller).scrollLeft, y: real(scroller).scrollTop };
  const goHome = ({ x, y }: Point): void => {
    // 'instant' is above `scroll-behavior`; 'auto' would not be.
    const to: ScrollToOptions = { left: x, top: y, behavior: 'instant' };
    if (isPage) window.scrollTo(to);
    else real(scroller).scrollTo(to);
  };
  // In pages that run right to left, and in boxes that are built from their end, the browser counts down from 0: the
  // content's start corner is at the least of it. Its size is told in rounded pixels; exactly it is known by going there.
  let least = { of: '', x: 0, y: 0 };
  const start = (): Point => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = real(scroller);
    const of = [scrollWidth, clientWidth, scrollHeight, clientHeight].join();
    if (of === least.of) return least;
    least = { of, x: 0, y: 0 };
    const isBackwards = scrollWidth > clientWidth && runsBackwards(window, scroller);
    const from = home();
    const isUpwards = scrollHeight > clientHeight && (from.y < 0 || runsUpwards(window, scroller));
    if (isBackwards || isUpwards) {
      goHome({ x: isBackwards ? -scrollWidth : from.x, y: isUpwards ? -scrollHeight : from.y });
      const reached = home();
      least = { of, x: isBackwards ? reached.x : 0, y: isUpwards ? reached.y : 0 };
      goHome(from);
    }
    return least;
  };
  return {
    ...facts,
    window,
    scroller,
    scale: top.devicePixelRatio,
    box: view(),
    hidden: {
      width: Math.max(0, real(scroller).scrollWidth - real(scroller).clientWidth) * drawn,
      height: Math.max(0, real(scroller).scrollHeight - real(scroller).clientHeight) * drawn,
    },
    view,
    size: () => ({
      width: drawn === 1 ? real(scroller).scrollWidth : Math.floor(real(scroller).scrollWidth * drawn),
      height: real(scroller).scrollHeight * drawn,
    }),
    position: () => {
      const { x, y } = home();
      return { x: (x - start().x) * drawn, y: (y - start().y) * drawn };
    },
    scrollTo: ({ x, y }) =>
      goHome({
        x: wholePlace(x / drawn, drawn, top.devicePixelRatio) + start().x,
        y: wholePlace(y / drawn, drawn, top.devicePixelRatio) + start().y,
      }),
    home,
    goHome,
  };
}

/** Whether sideways scrolling counts from the right: by the direction, which a body hands on to the page. */
function runsBackwards(window: Window, scroller: Element): boolean {
  const { document } = window;
  const isPage = scroller === real(document).scrollingElement || scroller === real(document).documentElement;
  const speaks = (isPage && real(document).body) || scroller;
  const { direction, writingMode } = window.getComputedStyle(speaks);
  return writingMode.startsWith('vertical') ? writingMode.endsWith('rl') : direction === 'rtl';
}

/** Whether scrolling down counts from the end, as in lists that are built from there. */
const runsUpwards = (window: Window, scroller: Element): boolean =>
  window.getComputedStyle(scroller).flexDirection === 'column-reverse';

/** What a page's window shows, without scroll bars. `clientHeight` is rounded, which matters at 150 %. */
function pageViewSize(window: Window): Size {
  const { visualViewport: exact } = window;
  const size = visibleSize(window);
  if (exact?.scale !== 1) return size;
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
  return isNear(exact.width, size.width) && isNear(exact.height, size.height)
    ? { width: exact.width, height: exact.height }
    : size;
}

const wholeRect = ({ x, y, width, height }: Rect, scale: number): Rect => ({
  x,
  y,
  width: wholePixels(width, scale) / scale,
  height: wholePixels(height, scale) / scale,
});
