import type { Mark } from '../capture/mark.ts';
import type { Point, Rect, Size } from '../capture/pieces.ts';
import { boundsOf, LEAST_SIDE_PX, movedMark, pointInside, rectInside } from './mark-geometry.ts';
import { nextNumber } from './mark-history.ts';
import type { MarkStyle } from './mark-style.ts';
import { grownRect, rectBetween } from './rect.ts';

/** A corner of a rect or an end of an arrow that can be dragged. */
const CORNERS = ['start-start', 'end-start', 'start-end', 'end-end'] as const;
export type Handle = (typeof CORNERS)[number] | 'from' | 'to';

/** The mark under a point: of several the smallest, so that none can bury another. A crop only by its edge. */
export function markAt(
  marks: readonly Mark[],
  point: Point,
  slackPx: number,
  style: MarkStyle,
): number | undefined {
  let [found, smallest]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [index, mark] of marks.entries()) {
    const bounds = grownRect(boundsOf(mark, style), slackPx);
    if (!holds(bounds, point)) continue;
    if (mark.is === 'crop' && holds(grownRect(mark.rect, -slackPx), point)) continue;
    const area = bounds.width * bounds.height;
    if (area <= smallest) [found, smallest] = [index, area];
  }
  return found;
}

/** Where the handles of a mark are. */
export function handlesOf(mark: Mark): readonly { readonly handle: Handle; readonly at: Point }[] {
  if (mark.is === 'number') return [];
  if (mark.is === 'arrow')
    return [
      { handle: 'from', at: mark.from },
      { handle: 'to', at: mark.to },
    ];
  return CORNERS.map((handle) => ({ handle, at: cornerOf(mark.rect, handle) }));
}

/** The handle under a point. */
export const handleAt = (mark: Mark, point: Point, slackPx: number): Handle | undefined =>
  handlesOf(mark).find(({ at }) => Math.hypot(at.x - point.x, at.y - point.y) <= slackPx)?.handle;

/** A mark with one of its handles dragged to a point. */
export function draggedMark(mark: Mark, handle: Handle, to: Point, whole: Size): Mark {
  const point = pointInside(to, whole);
  if (mark.is === 'number') return mark;
  if (mark.is === 'arrow') return handle === 'from' || handle === 'to' ? { ...mark, [handle]: point } : mark;
  if (handle === 'from' || handle === 'to') return mark;
  return { ...mark, rect: rectInside(rectBetween(cornerOf(mark.rect, opposite(handle)), point), whole) };
}

/** A mark moved with the pointer. */
export const carriedMark = (mark: Mark, from: Point, to: Point, whole: Size): Mark =>
  movedMark(mark, { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }, whole);

/** The mark that a drag makes; undefined while it is too small to be meant. A number stands where the drag ends. */
export function markOfDrag(
  is: Mark['is'],
  from: Point,
  to: Point,
  { whole, marks }: { readonly whole: Size; readonly marks: readonly Mark[] },
): Mark | undefined {
  const [a, b] = [pointInside(from, whole), pointInside(to, whole)];
  if (is === 'number') return { is, at: b, number: nextNumber(marks) };
  const rect = rectBetween(a, b);
  if (is === 'arrow')
    return Math.max(rect.width, rect.height) < LEAST_SIDE_PX ? undefined : { is, from: a, to: b };
  return Math.min(rect.width, rect.height) < LEAST_SIDE_PX ? undefined : { is, rect };
}

const holds = ({ x, y, width, height }: Rect, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const cornerOf = ({ x, y, width, height }: Rect, handle: (typeof CORNERS)[number]): Point => ({
  x: handle.startsWith('end') ? x + width : x,
  y: handle.endsWith('end') ? y + height : y,
});

function opposite(handle: (typeof CORNERS)[number]): (typeof CORNERS)[number] {
  const [across, down] = handle.split('-');
  const turned = (side: string | undefined): string => (side === 'start' ? 'end' : 'start');
  return `${turned(across)}-${turned(down)}` as (typeof CORNERS)[number];
}
