import type { Piece, Size } from '../../domain/capture/pieces.ts';

/** A stretch of the whole that one page shows, from side to side. Whole picture pixels. */
export interface Slice {
  readonly top: number;
  readonly height: number;
}

/** How a whole is printed. */
export interface SlicePlan {
  /** Points for one picture pixel. */
  readonly scale: number;
  /** Whether the first slice leaves what is left of the current page empty. */
  readonly startsOnNewPage: boolean;
  /** From top to bottom, each on a page of its own; at least one. */
  readonly slices: readonly Slice[];
}

/** Points that there are for pictures. */
export interface PictureRoom {
  readonly width: number;
  /** Left on the current page. */
  readonly here: number;
  /** On an empty page. */
  readonly fresh: number;
  /** Taken by the words above each part of several. */
  readonly caption: number;
  /** How far it is made smaller to stand whole on a page; absent: as far as its text can still be read. */
  readonly leastShrink?: number;
}

/** CSS pixels are 1/96 inch, points 1/72. */
const POINTS_PER_CSS_PIXEL = 72 / 96;
/** What neighbouring slices share, so that a line of text that one cuts through stands whole in the other. CSS pixels. */
const OVERLAP_CSS_PIXELS = 24;
/** How far a picture is made smaller to stand whole on one page; below that it is sliced, for its text is to be read. */
const LEAST_SHRINK = 0.75;
/** Less than this share of a page is not worth beginning a long picture on. */
const LEAST_START = 0.3;

/**
 * Parts a whole into slices that fit on pages: as large as it stood on the screen where the width allows, never larger;
 * whole on one page where it is nearly short enough for one. Slices overlap by a line of text and leave nothing out.
 * `devicePixelRatio`: picture pixels for one CSS pixel.
 */
export function planSlices(whole: Size, devicePixelRatio: number, room: PictureRoom): SlicePlan {
  const ratio = devicePixelRatio > 0 ? Math.min(10, Math.max(0.1, devicePixelRatio)) : 1;
  const scale = Math.min(POINTS_PER_CSS_PIXEL / ratio, room.width / whole.width);
  const all = [{ top: 0, height: whole.height }];
  for (const [height, startsOnNewPage] of [
    [room.here, false],
    [room.fresh, true],
  ] as const) {
    if (whole.height * scale * (room.leastShrink ?? LEAST_SHRINK) > height) continue;
    return { scale: Math.min(scale, height / whole.height), startsOnNewPage, slices: all };
  }
  const startsOnNewPage = room.here < room.fresh * LEAST_START;
  const pixelsIn = (points: number): number =>
    Math.max(1, Math.floor((points - room.caption) / scale + 1e-9));
  const first = pixelsIn(startsOnNewPage ? room.fresh : room.here);
  const slices = sliced(whole.height, first, pixelsIn(room.fresh), Math.round(OVERLAP_CSS_PIXELS * ratio));
  return { scale, startsOnNewPage, slices };
}

function sliced(height: number, first: number, further: number, overlap: number): Slice[] {
  const slices: Slice[] = [];
  for (let top = 0, fits = first; ; fits = further) {
    slices.push({ top, height: Math.min(fits, height - top) });
    if (top + fits >= height) return slices;
    // Never more than half a slice again, or a low page would not get on.
    top += fits - Math.min(overlap, fits >> 1);
  }
}

/** What of a piece stands in a slice: its place counts from the slice's top. Undefined: nothing. */
export function pieceIn(slice: Slice, { picture, cut, at }: Piece): Piece | undefined {
  const top = Math.max(at.y, slice.top);
  const height = Math.min(at.y + cut.height, slice.top + slice.height) - top;
  if (height <= 0) return undefined;
  return {
    picture,
    cut: { ...cut, y: cut.y + top - at.y, height },
    at: { x: at.x, y: top - slice.top },
  };
}
