import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { placesIn } from '../../page-reader/places/places-in.ts';
import { windowStart } from './frame-place.ts';
import { pinchOf } from './window-pixels.ts';

/**
 * Where personal details stand in a part of the window (`cut`) that is put at `at` in the whole. CSS pixels of the window,
 * those of the answer times the pinch.
 */
export function placesInside(window: Window, cut: Rect, at: Point, root?: Element): PersonalPlace[] {
  const start = root ? windowStart(root) : { x: 0, y: 0 };
  const toWhole = (rect: DOMRect): Rect | undefined => {
    const { x, y, width, height } = rect;
    const seen = overlapOf({ x: x + start.x, y: y + start.y, width, height }, cut);
    if (areaOf(seen) === 0) return undefined;
    return scaled({ ...seen, x: seen.x - cut.x + at.x, y: seen.y - cut.y + at.y }, pinchOf(window));
  };
  return placesIn(window, toWhole, root);
}

const scaled = ({ x, y, width, height }: Rect, by: number): Rect =>
  by === 1 ? { x, y, width, height } : { x: x * by, y: y * by, width: width * by, height: height * by };
