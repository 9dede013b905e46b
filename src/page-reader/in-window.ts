import type { PersonalPlace } from '../domain/capture/mark.ts';
import type { Rect } from '../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../domain/capture/rect-arithmetic.ts';
import { placesIn } from './places/places-in.ts';

type WindowSeen = Pick<Window, 'document' | 'performance'> & Partial<Pick<Window, 'visualViewport'>>;

/** From this share of what is captured on, a frame that cannot be read is worth a word. */
const FRAME_SHARE = 0.25;

/** Pictures that are looked at: a page with more is no longer read by eye. */
const MOST_PICTURES = 2_000;

/** The window as a rectangle of itself, CSS pixels. */
export const windowOf = ({ document }: WindowSeen): Rect => {
  const { clientWidth, clientHeight } = document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: clientHeight };
};

/**
 * Where personal details stand in a picture of the window, CSS pixels of the window as it is without a pinch; what is found
 * in `allowedMs`.
 */
export function placesInWindow(window: WindowSeen, allowedMs?: number): PersonalPlace[] {
  const seen = windowOf(window);
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const toSeen = ({ x, y, width, height }: DOMRect): Rect | undefined => {
    const shown = { x: (x - offsetLeft) * scale, y: (y - offsetTop) * scale };
    const inside = overlapOf({ ...shown, width: width * scale, height: height * scale }, seen);
    return inside.width > 0 && inside.height > 0 ? inside : undefined;
  };
  return placesIn(window, toSeen, window.document, allowedMs);
}

/** How many pictures in the window have not come yet. */
export function loadingPictures(window: WindowSeen): number {
  const seen = windowOf(window);
  let count = 0;
  // Not `images`, which is kept up to date by hand: a fifth of a second on a page of a million elements.
  const pictures = window.document.querySelectorAll('img');
  for (let at = 0; at < Math.min(pictures.length, MOST_PICTURES); at += 1) {
    const picture = pictures[at] as HTMLImageElement;
    if (picture.complete || picture.currentSrc === '') continue;
    const { width, height } = overlapOf(picture.getBoundingClientRect(), seen);
    if (width > 0 && height > 0) count += 1;
  }
  return count;
}

/**
 * Whether a frame of another site, whose text cannot be read, takes a good part of a rectangle of the window; of what is
 * captured in several pictures it is a good part of one, `ofArea`.
 */
export function hasForeignFrame({ document }: WindowSeen, part: Rect, ofArea = areaOf(part)): boolean {
  // The window knows how many frames it has; a look through a million elements for none takes its time.
  if (document.defaultView?.length === 0) return false;
  return [...document.querySelectorAll('iframe')].some((frame) => {
    const overlap = overlapOf(frame.getBoundingClientRect(), part);
    if (areaOf(overlap) === 0 || areaOf(overlap) < ofArea * FRAME_SHARE) return false;
    if (frame.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false) return false;
    try {
      return frame.contentDocument === null;
    } catch {
      return true;
    }
  });
}
