import type { Mark } from '../capture/mark.ts';
import type { Point, Rect, Size } from '../capture/pieces.ts';
import { arrowShape } from './arrow-shape.ts';
import type { MarkStyle } from './mark-style.ts';
import { grownRect } from './rect.ts';

/** Smallest side of a mark, in picture pixels. */
export const LEAST_SIDE_PX = 4;

/** All that a mark covers when it is drawn, halo included. */
export function boundsOf(mark: Mark, style: MarkStyle): Rect {
  switch (mark.is) {
    case 'black-out':
    case 'crop':
      return mark.rect;
    case 'box':
      return grownRect(mark.rect, style.linePx / 2 + style.haloPx);
    case 'arrow':
      return grownRect(around(arrowShape(mark.from, mark.to, style)), style.haloPx);
    case 'number':
      return grownRect({ ...mark.at, width: 0, height: 0 }, style.numberRadiusPx + style.haloPx);
  }
}

function around(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A mark moved as far as the whole allows. */
export function movedMark(mark: Mark, by: Point, whole: Size): Mark {
  switch (mark.is) {
    case 'number':
      return { ...mark, at: pointInside(plus(mark.at, by), whole) };
    case 'arrow': {
      const box = around([mark.from, mark.to]);
      const moved = rectInside({ ...box, ...plus(box, by) }, whole);
      const step = { x: moved.x - box.x, y: moved.y - box.y };
      return { ...mark, from: plus(mark.from, step), to: plus(mark.to, step) };
    }
    default:
      return { ...mark, rect: rectInside({ ...mark.rect, ...plus(mark.rect, by) }, whole) };
  }
}

/** A mark with its far end (the corner after the last line, the point of an arrow) moved; a number has none. */
export function resizedMark(mark: Mark, by: Point, whole: Size): Mark {
  if (mark.is === 'number') return mark;
  if (mark.is === 'arrow') return { ...mark, to: pointInside(plus(mark.to, by), whole) };
  const { x, y, width, height } = mark.rect;
  return {
    ...mark,
    rect: {
      x,
      y,
      width: between(width + by.x, LEAST_SIDE_PX, whole.width - x),
      height: between(height + by.y, LEAST_SIDE_PX, whole.height - y),
    },
  };
}

/** A rect of whole pixels that lies in the whole, moved there and, when it is larger, made smaller. */
export function rectInside(rect: Rect, whole: Size): Rect {
  const width = between(Math.round(rect.width), LEAST_SIDE_PX, whole.width);
  const height = between(Math.round(rect.height), LEAST_SIDE_PX, whole.height);
  return {
    x: between(Math.round(rect.x), 0, whole.width - width),
    y: between(Math.round(rect.y), 0, whole.height - height),
    width,
    height,
  };
}

/** A point of whole pixels that lies in the whole. */
export const pointInside = ({ x, y }: Point, whole: Size): Point => ({
  x: between(Math.round(x), 0, whole.width),
  y: between(Math.round(y), 0, whole.height),
});

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));
