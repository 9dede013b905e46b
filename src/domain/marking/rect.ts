import type { Point, Rect, Size } from '../capture/pieces.ts';

/** The common part of two rects; undefined when they have none. */
export function overlapOf(a: Rect, b: Rect): Rect | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Whether one rect lies wholly in another. */
export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A rect with its place counted from another point. */
export const shiftedRect = (rect: Rect, by: Point): Rect => ({ ...rect, x: rect.x - by.x, y: rect.y - by.y });

/** A rect made larger on every side. */
export const grownRect = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The rect of whole pixels that holds all of a rect of fractions: what is hidden is never less than what was meant. */
export function outwardRect({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** The rect between two opposite corners, in whole pixels. */
export const rectBetween = (a: Point, b: Point): Rect =>
  outwardRect({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  });

/** The rect of a size, at its own beginning. */
export const rectOfSize = ({ width, height }: Size): Rect => ({ x: 0, y: 0, width, height });
