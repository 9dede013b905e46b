/** Width and height; the unit stands at each use. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point, Size {}

/** The name of the first picture of every capture. */
export const FIRST_PICTURE = 'picture';

/** The name of a further picture; `index` counts from 1 (the first picture is 0 and has a name of its own). */
export const tileName = (index: number): string =>
  index === 0 ? FIRST_PICTURE : `tile-${String(index).padStart(4, '0')}`;

/** A part of one picture and its place in the whole. All in whole pixels of the pictures. */
export interface Piece {
  /** Which picture: `FIRST_PICTURE` or a `tileName`. */
  readonly picture: string;
  /** What of it is shown. */
  readonly cut: Rect;
  /** Where that stands in the whole. */
  readonly at: Point;
}

/**
 * Turns a stretch of the page (CSS pixels) into whole picture pixels so that neighbours meet without gap or overlap:
 * both edges are rounded, not the length. `scale`: picture pixels for one CSS pixel.
 */
export function pieceOf(picture: string, cut: Rect, at: Point, scale: number): Piece {
  const px = (value: number): number => Math.round(value * scale);
  const start = { x: px(at.x), y: px(at.y) };
  return {
    picture,
    cut: {
      x: px(cut.x),
      y: px(cut.y),
      width: px(at.x + cut.width) - start.x,
      height: px(at.y + cut.height) - start.y,
    },
    at: start,
  };
}

/** The size of the whole that pieces make together, in picture pixels. */
export function wholeOf(pieces: readonly Piece[]): Size {
  let [width, height] = [0, 0];
  for (const { cut, at } of pieces) {
    width = Math.max(width, at.x + cut.width);
    height = Math.max(height, at.y + cut.height);
  }
  return { width, height };
}
