import type { Mark } from '../capture/mark.ts';
import { type Piece, type Point, type Rect, tileName, wholeOf } from '../capture/pieces.ts';
import { boundsOf } from './mark-geometry.ts';
import type { MarkStyle } from './mark-style.ts';
import { outwardRect, overlapOf, rectOfSize, shiftedRect } from './rect.ts';

/** What one picture of a derived item is made of. Everything in its own pixels, but for `source`. */
export interface PieceDrawing {
  /** The picture that comes out, whole, and its place in the derived whole. */
  readonly piece: Piece;
  /** The picture that goes in, and what is taken of it: only that, for what is beside it may be blacked out elsewhere. */
  readonly source: { readonly picture: string; readonly cut: Rect };
  /** What other pieces lie over: nobody sees it, so it is not kept. */
  readonly covered: readonly Rect[];
  /** What is drawn, in this order. */
  readonly marks: readonly Mark[];
}

/**
 * Turns marks on a whole into what is to be drawn on each of its pieces. Black-outs come first, so that arrows and
 * numbers can stand on them. What a crop leaves out is in no picture. Empty: the crop leaves nothing.
 */
export function planDrawing(
  pieces: readonly Piece[],
  marks: readonly Mark[],
  style: MarkStyle,
): readonly PieceDrawing[] {
  const crop = marks.find((mark) => mark.is === 'crop')?.rect;
  const left = crop ? outwardRect(crop) : rectOfSize(wholeOf(pieces));
  const drawn = [
    ...marks.filter(({ is }) => is === 'black-out'),
    ...marks.filter(({ is }) => is !== 'black-out' && is !== 'crop'),
  ];
  // By place in the whole of the original; `index` tells what lies over what.
  const kept = pieces.flatMap((piece, index) => {
    const shown = overlapOf(placeOf(piece), left);
    return shown ? [{ piece, index, shown }] : [];
  });
  const start = {
    x: Math.min(...kept.map(({ shown }) => shown.x)),
    y: Math.min(...kept.map(({ shown }) => shown.y)),
  };
  // A whole may begin before its first piece; one that was cropped begins where its pieces do.
  const origin = crop ? start : { x: 0, y: 0 };
  return kept.map(({ piece, index, shown }, order) => ({
    piece: {
      picture: tileName(order),
      cut: { x: 0, y: 0, width: shown.width, height: shown.height },
      at: { x: shown.x - origin.x, y: shown.y - origin.y },
    },
    source: {
      picture: piece.picture,
      cut: { ...shown, x: piece.cut.x + shown.x - piece.at.x, y: piece.cut.y + shown.y - piece.at.y },
    },
    covered: kept.flatMap((other) => {
      const common = other.index > index ? overlapOf(other.shown, shown) : undefined;
      return common ? [shiftedRect(common, shown)] : [];
    }),
    marks: drawn.flatMap((mark) => {
      if (!overlapOf(boundsOf(mark, style), shown)) return [];
      return [shiftedMark(mark, shown)];
    }),
  }));
}

const placeOf = ({ at, cut }: Piece): Rect => ({ ...at, width: cut.width, height: cut.height });

function shiftedMark(mark: Mark, by: Point): Mark {
  const from = (point: Point): Point => ({ x: point.x - by.x, y: point.y - by.y });
  switch (mark.is) {
    case 'arrow':
      return { ...mark, from: from(mark.from), to: from(mark.to) };
    case 'number':
      return { ...mark, at: from(mark.at) };
    case 'black-out':
      return { ...mark, rect: shiftedRect(outwardRect(mark.rect), by) };
    default:
      return { ...mark, rect: shiftedRect(mark.rect, by) };
  }
}
