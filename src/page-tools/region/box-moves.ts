import type { Point, Rect, Size } from '../../domain/capture/pieces.ts';

/** The smallest region, CSS pixels. */
export const SMALLEST = 8;

/** Which edges a handle moves: -1 the near one (left, top), 1 the far one, 0 neither. Physical, whatever the language. */
export interface Handle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** Every handle of a box, in reading order. */
export const HANDLES: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -1, y: 1 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The region to begin with: half the window, in its middle. */
export function middleOf({ width, height }: Size): Rect {
  return fitted({ x: width / 4, y: height / 4, width: width / 2, height: height / 2 }, { width, height });
}

/** The region between two points, in whole pixels and within the window; drawn from any corner. */
export function drawn(from: Point, to: Point, bounds: Size): Rect {
  const x = span(from.x, to.x, bounds.width);
  const y = span(from.y, to.y, bounds.height);
  return { x: x.start, y: y.start, width: x.length, height: y.length };
}

function span(from: number, to: number, most: number): { start: number; length: number } {
  const start = Math.floor(clamp(Math.min(from, to), 0, most - SMALLEST));
  const end = Math.ceil(clamp(Math.max(from, to), start + SMALLEST, most));
  return { start, length: Math.min(end, Math.floor(most)) - start };
}

/** The same region elsewhere; at the edge of the window it stops. */
export function moved(rect: Rect, by: Point, bounds: Size): Rect {
  return {
    ...rect,
    x: clamp(Math.round(rect.x + by.x), 0, Math.floor(bounds.width) - rect.width),
    y: clamp(Math.round(rect.y + by.y), 0, Math.floor(bounds.height) - rect.height),
  };
}

/** The region with some of its edges moved; an edge drawn across the opposite one takes its place. */
export function resized(rect: Rect, { x, y }: Handle, by: Point, bounds: Size): Rect {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  return drawn(
    { x: rect.x + (x === -1 ? by.x : 0), y: rect.y + (y === -1 ? by.y : 0) },
    { x: right + (x === 1 ? by.x : 0), y: bottom + (y === 1 ? by.y : 0) },
    bounds,
  );
}

/** The region in a window that has become another size. */
export function fitted(rect: Rect, bounds: Size): Rect {
  const width = Math.round(clamp(rect.width, SMALLEST, Math.floor(bounds.width)));
  const height = Math.round(clamp(rect.height, SMALLEST, Math.floor(bounds.height)));
  return moved({ ...rect, width, height }, { x: 0, y: 0 }, bounds);
}

const STEP = 2;
const BIG_STEP = 40;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The region after a key: arrows move it, with Shift they move its far edges, with Ctrl in big steps. Undefined for others. */
export function afterKey(rect: Rect, pressed: Pressed, bounds: Size): Rect | undefined {
  const arrow = ARROWS[pressed.key];
  if (!arrow) return undefined;
  const step = pressed.ctrlKey || pressed.metaKey ? BIG_STEP : STEP;
  const by = { x: arrow.x * step, y: arrow.y * step };
  if (!pressed.shiftKey) return moved(rect, by, bounds);
  const shrunk = {
    width: Math.max(SMALLEST, rect.width + by.x),
    height: Math.max(SMALLEST, rect.height + by.y),
  };
  return drawn(rect, { x: rect.x + shrunk.width, y: rect.y + shrunk.height }, bounds);
}
