import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';
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
/** What the widespread carousels call themselves, which move by script what they hide. */
const CAROUSEL = /carousel|swiper|slick|splide|glide|flickity|owl-|embla|slider|slideshow/i;

/** Parts of a page that hide something, by the direction that they would have to be scrolled in. */
export interface HiddenParts {
  readonly down: number;
  /** Only sideways: carousels, wide tables. */
  readonly sideways: number;
  /** Cut off without a way to scroll: "show more", content that a script moves. */
  readonly cutOff: number;
}

/**
 * How many other parts of what was walked scroll on their own and hide something: boxes, frames of the same site. Each is
 * in the picture as it stands, what it hides is not. Of a dialog only those within it count, and nothing
 * in parts that are `told` of otherwise. Bounded in time and size.
 */
export function hiddenParts(
  top: Window,
  area: ScrollArea,
  told: ReadonlySet<Element> = new Set(),
): HiddenParts {
  const isMeant = (element: Element): boolean =>
    !isWithin(told, element) &&
    !contains(element, area.scroller) &&
    (!area.isInDialog || contains(area.scroller, element));
  return lookThrough(top, isMeant, area.window);
}

/** The same of one element: itself and what lies in it. Where it reaches out of the window itself is told by where its pictures end. */
export const partsHiddenIn = (top: Window, element: Element): HiddenParts =>
  lookThrough(top, (one) => contains(element, one), undefined, element);

function lookThrough(
  top: Window,
  isMeant: (element: Element) => boolean,
  walked?: Window,
  whole?: Element,
): HiddenParts {
  const endMs = performance.now() + LOOK_MS;
  let [down, sideways, cutOff, looked] = [0, 0, 0, 0];
  // A slide within a carousel is no part of its own.
  const moving = new Set<Element>();
  const cut = new Set<Element>();
  const look = (window: Window, depth: number): void => {
    const queue: Element[] = [real(window.document).documentElement];
    for (let at = 0; at < queue.length && looked < LOOKED_AT; at += 1, looked += 1) {
      if (looked % 512 === 0 && performance.now() > endMs) return;
      const element = queue[at];
      if (!element) continue;
      const inner = depth < DEPTH && isInPicture(window, element) ? windowIn(element) : undefined;
      if (inner) {
        const { scrollingElement: page } = real(inner.document);
        if (page && inner !== walked && isMeant(element) && hidesRows(inner, page)) down += 1;
        look(inner, depth + 1);
      } else if (isBox(window, element) && isMeant(element)) down += 1;
      else if (!isWithin(moving, element) && isSideways(window, element) && isMeant(element)) {
        sideways += 1;
        moving.add(element);
      } else if (!isWithin(cut, element) && isMeant(element) && hidesWords(window, element, whole)) {
        cutOff += 1;
        cut.add(element);
      }
      for (const child of childrenOf(element)) queue.push(child);
    }
  };
  look(top, 0);
  return { down, sideways, cutOff };
}

function isBox(window: Window, element: Element): boolean {
  if (isPage(element)) return false;
  if (real(element).scrollHeight - real(element).clientHeight <= HIDDEN_PX) return false;
  return SCROLLS.test(window.getComputedStyle(element).overflowY) && isInPicture(window, element);
}

function isSideways(window: Window, element: Element): boolean {
  if (isPage(element)) return false;
  const hides = real(element).scrollWidth - real(element).clientWidth > HIDDEN_PX;
  const isNamed = CAROUSEL.test(nameOf(element));
  if (!hides && !isNamed) return false;
  const { overflowX } = window.getComputedStyle(element);
  if (hides && SCROLLS.test(overflowX)) return isInPicture(window, element);
  // What is merely cut off is mostly decoration, unless it calls itself a thing that turns pages.
  return (
    isNamed && /hidden|clip/.test(overflowX) && (hides || isMoved(element)) && isInPicture(window, element)
  );
}

/** Less that is cut off is a matter of taste. */
const CUT_OFF_PX = 60;
const MOST_TEXTS = 2_000;
const TEXTS = 4;

const hidesWords = (window: Window, element: Element, whole?: Element): boolean =>
  cutsOff(window, element) || (element !== whole && reachesOut(window, element));

/** Whether a box hides words below its lower edge that nobody can scroll to. */
function cutsOff(window: Window, element: Element): boolean {
  if (isPage(element) && !isBoxOfItsOwn(window, element)) return false;
  if (real(element).scrollHeight - real(element).clientHeight <= CUT_OFF_PX) return false;
  const { overflowY } = window.getComputedStyle(element);
  if (!/hidden|clip/.test(overflowY) || !isInPicture(window, element)) return false;
  const { bottom } = real(element).getBoundingClientRect();
  return hasWords(window, element, ({ top }) => top >= bottom - 1);
}

/** Whether something that stays in its place of the window is longer than that: so pages are held that lie behind a dialog. */
function reachesOut(window: Window, element: Element): boolean {
  if (real(element).clientHeight <= window.innerHeight + CUT_OFF_PX) return false;
  if (window.getComputedStyle(element).position !== 'fixed' || !isInPicture(window, element)) return false;
  return hasWords(window, element, ({ top, bottom }) => bottom <= 1 || top >= window.innerHeight - 1);
}

/** Whether there are words in an element whose box is such a one. */
function hasWords(window: Window, element: Element, isSuch: (box: DOMRect) => boolean): boolean {
  const walker = real(window.document).createTreeWalker(element, TEXTS);
  const range = real(window.document).createRange();
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count += 1) {
    if (!/\S/.test(real(walker.currentNode).nodeValue ?? '')) continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    const holder = real(walker.currentNode).parentElement;
    if (
      box.height > 0 &&
      isSuch(box) &&
      holder &&
      real(holder).checkVisibility?.({ visibilityProperty: true }) !== false
    )
      return true;
  }
  return false;
}

const SCROLLS = /auto|scroll|overlay/;

const isPage = (element: Element): boolean =>
  element === real(real(element).ownerDocument).documentElement ||
  element === real(real(element).ownerDocument).body;

/** A body whose root says itself how it scrolls: then what the body says is said of its own box, not of the window. */
const isBoxOfItsOwn = (window: Window, element: Element): boolean =>
  element === real(window.document).body &&
  window.getComputedStyle(real(window.document).documentElement).overflowY !== 'visible';

const isWithin = (outer: ReadonlySet<Element>, element: Element): boolean =>
  [...outer].some((one) => contains(one, element));

/** What an element, or the one around it, calls itself. */
function nameOf(element: Element): string {
  const around = real(element).parentElement;
  return [element, ...(around && !isPage(around) ? [around] : [])]
    .map(
      (one) =>
        `${real(one).getAttribute('class') ?? ''} ${real(one).getAttribute('aria-roledescription') ?? ''}`,
    )
    .join(' ');
}

/** Whether what lies in a carousel was moved out of it to the one side or the other. */
function isMoved(element: Element): boolean {
  const box = real(element).getBoundingClientRect();
  const track = real(real(element).firstElementChild)?.getBoundingClientRect();
  return track !== undefined && (track.left < box.left - HIDDEN_PX || track.right > box.right + HIDDEN_PX);
}

const hidesRows = (window: Window, page: Element): boolean =>
  real(page).scrollHeight - real(page).clientHeight > HIDDEN_PX &&
  !/hidden|clip/.test(window.getComputedStyle(page).overflowY);

// Menus wait beside the window until they are called.
function isInPicture({ innerWidth, scrollX, scrollY }: Window, element: Element): boolean {
  const { clientWidth, clientHeight } = real(element);
  if (clientWidth < SMALLEST_PX.width || clientHeight < SMALLEST_PX.height) return false;
  const { left, right, bottom } = real(element).getBoundingClientRect();
  if (right + Math.abs(scrollX) <= 0 || left - Math.abs(scrollX) >= innerWidth || bottom + scrollY <= 0)
    return false;
  return real(element).checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
