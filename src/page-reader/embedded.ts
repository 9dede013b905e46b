import type { Point, Rect } from '../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../domain/capture/rect-arithmetic.ts';
import { real } from '../domain/page/real.ts';
import type { PageParts } from './open-parts.ts';

/** Smaller ones are players of sounds and counters. */
const SMALLEST_PX = { width: 100, height: 40 };
const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)([?#]|$)/i;

/**
 * Whether an `<object>` or `<embed>` shows something of its own: a PDF, a page, an old player. A picture hides nothing,
 * and an object that could not be loaded shows what stands in it, which is the page's own.
 */
export function isEmbedded(element: Element): boolean {
  const isObject = real(element).localName === 'object';
  if (!isObject && real(element).localName !== 'embed') return false;
  const address = real(element).getAttribute(isObject ? 'data' : 'src') ?? '';
  if (address === '' || PICTURE.test(address)) return false;
  if (/^image\//i.test(real(element).getAttribute('type') ?? '') || /^data:image\//i.test(address))
    return false;
  return !isObject || [...real(element).children].every((child) => real(child).getClientRects().length === 0);
}

/**
 * Where embedded parts that cannot be read stand in a part of the window: the top of each, `at` being where that part
 * stands in the whole. CSS pixels.
 */
export function embeddedIn(
  { foreign }: PageParts,
  part: Rect,
  at: Point = { x: 0, y: 0 },
): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>();
  for (const { frame, rect } of foreign) {
    if (!isEmbedded(frame) || rect.width < SMALLEST_PX.width || rect.height < SMALLEST_PX.height) continue;
    if (areaOf(overlapOf(rect, part)) > 0) found.set(frame, Math.max(0, Math.round(rect.y - part.y + at.y)));
  }
  return found;
}

/** Adds to `noted` what a further picture shows of it, where it was seen first. */
export function noteEmbedded(noted: Map<Element, number>, parts: PageParts, part: Rect, at: Point): void {
  for (const [element, top] of embeddedIn(parts, part, at)) if (!noted.has(element)) noted.set(element, top);
}
