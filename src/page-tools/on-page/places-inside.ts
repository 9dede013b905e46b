import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { placesIn } from '../../page-reader/places/places-in.ts';

/** Where personal details stand in a part of the window (`cut`) that is put at `at` in the whole. CSS pixels. */
export function placesInside(window: Window, cut: Rect, at: Point, root?: Node): PersonalPlace[] {
  const toWhole = (rect: DOMRect): Rect | undefined => {
    const seen = overlapOf(rect, cut);
    return areaOf(seen) > 0 ? { ...seen, x: seen.x - cut.x + at.x, y: seen.y - cut.y + at.y } : undefined;
  };
  return placesIn(window, toWhole, root);
}
