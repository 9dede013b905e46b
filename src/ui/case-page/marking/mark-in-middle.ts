import type { Mark } from '../../../domain/capture/mark.ts';
import type { Size } from '../../../domain/capture/pieces.ts';
import { markInSight } from '../../../domain/marking/keyboard-step.ts';

/** A mark in the middle of what of the picture is in sight; undefined while the picture is not drawn. */
export function markInMiddle(
  is: Mark['is'],
  scroller: HTMLElement | null,
  whole: Size,
  marks: readonly Mark[],
): Mark | undefined {
  const picture = scroller?.querySelector('.whole')?.getBoundingClientRect();
  const sight = scroller?.getBoundingClientRect();
  if (!picture || !sight || picture.width === 0) return undefined;
  const factor = picture.width / whole.width;
  const x = Math.max(0, sight.x - picture.x);
  const y = Math.max(0, sight.y - picture.y);
  const width = Math.min(picture.width, sight.x + sight.width - picture.x) - x;
  const height = Math.min(picture.height, sight.y + sight.height - picture.y) - y;
  const inSight = { x: x / factor, y: y / factor, width: width / factor, height: height / factor };
  return markInSight(is, inSight, whole, marks);
}
