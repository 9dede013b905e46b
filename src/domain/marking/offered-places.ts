import { type Mark, PERSONAL_KINDS, type PersonalKind, type PersonalPlace } from '../capture/mark.ts';
import type { Rect, Size } from '../capture/pieces.ts';
import { grownRect, isInside, outwardRect, overlapOf, rectOfSize } from './rect.ts';

/** Air around a place, in CSS pixels: letters reach past the box of their line. */
const AIR_CSS_PX = 2;

/** More than these are no help; a page may hold any number. */
const MOST_PLACES = 500;

/** Places of one kind that can be blacked out, in picture pixels, from the top down. */
export interface OfferedPlaces {
  readonly kind: PersonalKind;
  readonly rects: readonly Rect[];
}

/** Reads `places.json`. It came from a page: whatever is not a place is left out, anything but JSON gives none. */
export function readPlaces(bytes: ArrayBuffer): readonly PersonalPlace[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isPlace).slice(0, MOST_PLACES) : [];
}

/** Places by kind, as rects of the whole; those outside of it are left out, and of equal ones all but one. */
export function offeredPlaces(
  places: readonly PersonalPlace[],
  scale: number,
  whole: Size,
): readonly OfferedPlaces[] {
  return PERSONAL_KINDS.flatMap((kind) => {
    const rects = new Map<string, Rect>();
    for (const place of places) {
      if (place.kind !== kind) continue;
      const rect = overlapOf(inPixels(place.rect, scale), rectOfSize(whole));
      if (rect) rects.set(Object.values(rect).join(), rect);
    }
    const sorted = [...rects.values()].sort((a, b) => a.y - b.y || a.x - b.x);
    return sorted.length > 0 ? [{ kind, rects: sorted }] : [];
  });
}

/** Whether one black-out hides all of a rect. */
export const isBlackedOut = (rect: Rect, marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.is === 'black-out' && isInside(rect, mark.rect));

function inPixels(rect: Rect, scale: number): Rect {
  const { x, y, width, height } = grownRect(rect, AIR_CSS_PX);
  return outwardRect({ x: x * scale, y: y * scale, width: width * scale, height: height * scale });
}

function isPlace(value: unknown): value is PersonalPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, rect } = value as { kind?: unknown; rect?: unknown };
  if (!PERSONAL_KINDS.some((one) => one === kind) || typeof rect !== 'object' || rect === null) return false;
  const { x, y, width, height } = rect as Record<string, unknown>;
  return [x, y, width, height].every(Number.isFinite) && Number(width) > 0 && Number(height) > 0;
}
