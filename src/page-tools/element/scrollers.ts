import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { KeptStyles, PLAIN_SCROLLING, type Styled } from '../walk/kept-styles.ts';
import { parentOf } from '../walk/tree.ts';

/** What has to be scrolled to bring all of an element into sight, from the inside out; the page itself is the last. */
export interface Scrollers {
  /** Puts a row of the window to where each scroller begins to show something, as far as there is room; `inset` lower. */
  bringToTop(rowOf: () => number, inset: number): void;
  /** What of the window can show the element now, whatever it is covered by. */
  sight(): Rect;
  /** What there is to be seen of the element's box at all: a box around it may cut it off for good. */
  uncut(box: Rect): Rect;
  /** Scrolls everything back to where it was, and lets it scroll as it did. */
  restore(): void;
}

/** The boxes around an element that scroll it, plainly until they are restored, and those that only cut it off. */
export function scrollersOf(window: Window, element: Element): Scrollers {
  const page = real(window.document).scrollingElement ?? real(window.document).documentElement;
  const inner: Element[] = [];
  const cutting: Element[] = [];
  const cuttingForGood: Element[] = [];
  for (let at = parentOf(element); at && at !== real(window.document).documentElement; at = parentOf(at)) {
    const style = window.getComputedStyle(at);
    if (style.position === 'fixed') break;
    if (at === real(window.document).body || style.overflow === 'visible' || style.display === 'inline')
      continue;
    const scrolls = /auto|scroll/.test(style.overflowY) && real(at).scrollHeight > real(at).clientHeight + 1;
    (scrolls ? inner : cutting).push(at);
    if (!scrolls && inner.length === 0) cuttingForGood.push(at);
  }
  const homes = inner.map((one) => ({ one, x: real(one).scrollLeft, y: real(one).scrollTop }));
  const home = { x: window.scrollX, y: window.scrollY };
  const goHome = (): void => {
    for (const { one, x, y } of homes) real(one).scrollTo({ left: x, top: y, behavior: 'instant' });
    if (page) window.scrollTo({ left: home.x, top: home.y, behavior: 'instant' });
  };
  const kept = new KeptStyles();
  const { body, documentElement } = real(window.document);
  for (const one of [...inner, documentElement, body]) if (one) kept.set(one as Styled, PLAIN_SCROLLING);
  return {
    bringToTop: (rowOf, inset) => {
      for (const one of inner) {
        real(one).scrollBy({
          top: rowOf() - real(one).getBoundingClientRect().top - real(one).clientTop,
          behavior: 'instant',
        });
      }
      window.scrollBy({ top: rowOf() - inset, behavior: 'instant' });
    },
    sight: () =>
      [...inner, ...cutting].reduce<Rect>((seen, one) => overlapOf(seen, insideOf(one)), {
        x: 0,
        y: 0,
        ...visibleSize(window),
      }),
    uncut: (box) => cuttingForGood.reduce<Rect>((seen, one) => overlapOf(seen, insideOf(one)), box),
    restore: () => {
      goHome();
      kept.release();
      goHome();
    },
  };
}

function insideOf(element: Element): Rect {
  const { left, top } = real(element).getBoundingClientRect();
  return {
    x: left + real(element).clientLeft,
    y: top + real(element).clientTop,
    width: real(element).clientWidth,
    height: real(element).clientHeight,
  };
}
