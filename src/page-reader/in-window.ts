import type { PersonalPlace } from '../domain/capture/mark.ts';
import type { Rect } from '../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../domain/capture/rect-arithmetic.ts';
import { pagePartsOf } from './open-parts.ts';
import { pendingPictures } from './pending-pictures.ts';
import { placesIn } from './places/places-in.ts';
import { visibleSize } from './visible-size.ts';

type WindowSeen = Pick<Window, 'document' | 'performance'> &
  Partial<Pick<Window, 'visualViewport' | 'innerWidth' | 'innerHeight'>>;

/** From this share of what is captured on, a frame that cannot be read is worth a word, ... */
const FRAME_SHARE = 0.25;
/** ... and from this size on: terms stand in boxes of a few lines. Counters, and frames for nobody's eyes, are smaller. */
const FRAME_PX = { width: 100, height: 40 };

/** The window as a rectangle of itself, CSS pixels. */
export const windowOf = (window: WindowSeen): Rect => ({ x: 0, y: 0, ...visibleSize(window) });

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

/** How many pictures in a part of the window, all of it when none is given, have not come yet. */
export const loadingPictures = (
  window: WindowSeen,
  part = windowOf(window),
  parts = pagePartsOf(window.document),
): number => pendingPictures(parts, part).length;

/**
 * Whether a frame of another site, whose text cannot be read, takes a good part of a rectangle of the window; also one in
 * an open shadow root or within another frame.
 */
export function hasForeignFrame(
  { document }: WindowSeen,
  part: Rect,
  { foreign } = pagePartsOf(document),
): boolean {
  return foreign.some(({ rect }) => {
    const seen = overlapOf(rect, part);
    if (areaOf(seen) === 0) return false;
    const isLarge = seen.width >= FRAME_PX.width && seen.height >= FRAME_PX.height;
    return isLarge || areaOf(seen) >= areaOf(part) * FRAME_SHARE;
  });
}
