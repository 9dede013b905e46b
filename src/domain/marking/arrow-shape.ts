import type { Point } from '../capture/pieces.ts';
import type { MarkStyle } from './mark-style.ts';

/** The outline of an arrow, corner by corner, its point at `to`. Shorter than its own head it becomes all head. */
export function arrowShape(from: Point, to: Point, { linePx, arrowHeadPx }: MarkStyle): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const head = Math.min(arrowHeadPx, length);
  const half = linePx / 2;
  const wing = head * 0.55;
  // `forward` from the beginning, `aside` from the line.
  const at = (forward: number, aside: number): Point => ({
    x: from.x + along.x * forward - along.y * aside,
    y: from.y + along.y * forward + along.x * aside,
  });
  const neck = length - head;
  return [
    at(0, -half),
    at(neck, -half),
    at(neck, -wing),
    at(length, 0),
    at(neck, wing),
    at(neck, half),
    at(0, half),
  ];
}
