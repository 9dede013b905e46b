import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { parentOf } from '../walk/tree.ts';

/** What scrolls a list of messages. Offsets count from the list's visual start, whatever way the page counts. CSS pixels. */
export interface ListScroller {
  /** The element that scrolls, or that holds the list where nothing does. */
  readonly element: Element;
  /** Where messages are looked for: all that scrolls, or of a whole page only the list. */
  readonly scope: Element;
  /** What of its own window the list can be seen through. */
  view(): Rect;
  offset(): number;
  maxOffset(): number;
  /** Goes there at once, whatever the page says of smoothness. */
  scrollTo(offset: number): void;
  /** Notes where everything is, to go back there: as far from the end, where the list became longer at its start. */
  remember(): () => void;
}

const MOST_ANCESTORS = 60;
/** A page that is as high as its window and a bit is not scrolled for its messages. */
const LEAST_SCROLL_PX = 4;

/** The scroller of a list, or a stand-in that does not move where all of it is shown. */
export function listScrollerOf(window: Window, list: Element): ListScroller {
  const page = real(window.document).scrollingElement ?? real(window.document).documentElement;
  for (
    let at: Element | null = list, count = 0;
    at && count < MOST_ANCESTORS;
    at = parentOf(at), count += 1
  ) {
    if (at === page || at === real(window.document).body || at === real(window.document).documentElement)
      break;
    const style = window.getComputedStyle(at);
    if (
      /auto|scroll|overlay/.test(style.overflowY) &&
      real(at).scrollHeight > real(at).clientHeight + LEAST_SCROLL_PX
    ) {
      return elementScroller(window, at);
    }
    if (style.position === 'fixed') return still(window, list);
  }
  return real(page).scrollHeight > real(page).clientHeight + LEAST_SCROLL_PX
    ? pageScroller(window, list, page)
    : still(window, list);
}

function elementScroller(window: Window, element: Element): ListScroller {
  const room = (): number => Math.max(0, real(element).scrollHeight - real(element).clientHeight);
  const style = window.getComputedStyle(element);
  // A list that is built from its end counts its scrolling down from 0.
  const least = (): number =>
    style.flexDirection === 'column-reverse' || real(element).scrollTop < 0 ? -room() : 0;
  const isTurned = turnsOver(window, element);
  const flip = (offset: number): number => (isTurned ? room() - offset : offset);
  const offset = (): number => flip(real(element).scrollTop - least());
  const scrollTo = (to: number): void =>
    real(element).scrollTo({ top: flip(to) + least(), behavior: 'instant' });
  return {
    element,
    scope: element,
    view: () => {
      const box = real(element).getBoundingClientRect();
      const inner = {
        x: box.x + real(element).clientLeft,
        y: box.y + real(element).clientTop,
        width: real(element).clientWidth,
        height: real(element).clientHeight,
      };
      return cutByAncestors(window, element, inner);
    },
    offset,
    maxOffset: room,
    scrollTo,
    remember: () => rememberOf(window, element, offset, room, scrollTo),
  };
}

function pageScroller(window: Window, list: Element, page: Element): ListScroller {
  const viewHeight = (): number => real(page).clientHeight;
  // The list begins and ends somewhere in the page; what is around it is not walked.
  const start = (): number => Math.max(0, real(list).getBoundingClientRect().top + window.scrollY);
  const most = (): number => Math.max(0, real(page).scrollHeight - viewHeight());
  const from = (): number => Math.min(start(), most());
  const room = (): number => {
    const end = real(list).getBoundingClientRect().bottom + window.scrollY;
    return Math.max(0, Math.min(Math.max(end - viewHeight(), from()), most()) - from());
  };
  const offset = (): number => Math.max(0, window.scrollY - from());
  const scrollTo = (to: number): void =>
    window.scrollTo({ top: from() + to, left: window.scrollX, behavior: 'instant' });
  return {
    element: list,
    scope: list,
    view: () => {
      const { x, y, width, height } = real(list).getBoundingClientRect();
      return overlapOf(
        { x, y, width, height },
        { x: 0, y: 0, width: real(page).clientWidth, height: viewHeight() },
      );
    },
    offset,
    maxOffset: room,
    scrollTo,
    remember: () => {
      const { scrollX, scrollY } = window;
      return () => window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

function still(window: Window, list: Element): ListScroller {
  return {
    element: list,
    scope: list,
    view: () => {
      const { x, y, width, height } = real(list).getBoundingClientRect();
      return cutByAncestors(window, list, { x, y, width, height });
    },
    offset: () => 0,
    maxOffset: () => 0,
    scrollTo: () => undefined,
    remember: () => rememberAround(window, list),
  };
}

function rememberOf(
  window: Window,
  element: Element,
  offset: () => number,
  room: () => number,
  scrollTo: (to: number) => void,
): () => void {
  const around = rememberAround(window, element);
  const [home, roomThen, top] = [offset(), room(), real(element).scrollTop];
  const isAtEnd = roomThen - home < 2;
  return () => {
    if (room() === roomThen) real(element).scrollTo({ top, behavior: 'instant' });
    else scrollTo(isAtEnd ? room() : room() - (roomThen - home));
    around();
  };
}

/** The scrolling of everything around an element. */
function rememberAround(window: Window, element: Element): () => void {
  const homes: { one: Element; left: number; top: number }[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (
      real(at).scrollTop !== 0 ||
      real(at).scrollLeft !== 0 ||
      real(at).scrollHeight > real(at).clientHeight
    ) {
      homes.push({ one: at, left: real(at).scrollLeft, top: real(at).scrollTop });
    }
  }
  const { scrollX, scrollY } = window;
  return () => {
    for (const { one, left, top } of homes) {
      if (real(one).scrollTop !== top || real(one).scrollLeft !== left)
        real(one).scrollTo({ left, top, behavior: 'instant' });
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
  };
}

/** What the boxes around an element let be seen of a rectangle, and the window. */
function cutByAncestors(window: Window, element: Element, rect: Rect): Rect {
  const root = real(window.document).documentElement;
  let seen = overlapOf(rect, { x: 0, y: 0, ...visibleSize(window) });
  for (
    let at = parentOf(element);
    at && at !== root && at !== real(window.document).body;
    at = parentOf(at)
  ) {
    const style = window.getComputedStyle(at);
    if (style.overflowX !== 'visible' && style.display !== 'inline') {
      const box = real(at).getBoundingClientRect();
      seen = overlapOf(seen, box);
    }
    if (style.position === 'fixed') break;
  }
  return seen;
}

/** Lists that grow at their end are often turned over as a whole, and each message in them back again. */
function turnsOver(window: Window, element: Element): boolean {
  let turned = false;
  for (let at: Element | null = element, count = 0; at && count < 6; at = parentOf(at), count += 1) {
    const [, , , d] = (/^matrix\(([^)]+)\)/.exec(window.getComputedStyle(at).transform)?.[1] ?? '')
      .split(',')
      .map(Number);
    if (d !== undefined && d < 0) turned = !turned;
  }
  return turned;
}
