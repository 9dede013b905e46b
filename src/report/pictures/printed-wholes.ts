import { FIRST_PICTURE, type Piece, wholeOf } from '../../domain/capture/pieces.ts';
import type { EvidenceFacts } from '../../domain/case/evidence.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { DRAWN_PICTURES } from '../../domain/file/enclosed-files.ts';
import type { Rows } from '../pdf/crop-rows.ts';

/** Far above the longest capture and the most pictures of one; what is beyond is no page that anybody saw. */
const MOST_PIECES = 5_000;
const MOST_WIDTH = 40_000;
const MOST_HEIGHT = 2_000_000;

/** One thing to print: pieces that make a whole, or one picture as it is. */
export type PrintedWhole = readonly Piece[] | string;

/**
 * What is printed of a piece of evidence as a picture. Facts come from a page or a restored backup: pieces that make no sense are not gone by,
 * and each picture is printed by itself, so that nothing is left out.
 */
export function printedWholes(facts: EvidenceFacts): readonly PrintedWhole[] {
  if (facts.kind === 'file') return DRAWN_PICTURES.has(facts.mediaType) ? [FIRST_PICTURE] : [];
  if (!facts.pieces) return [FIRST_PICTURE];
  if (isPlausible(facts.pieces)) return [facts.pieces];
  return filesOf(facts).flatMap(({ name, mediaType }) => (mediaType === 'image/png' ? [name] : []));
}

/** The pictures that are printed of a capture, each once, in the order in which the pages show them. */
export function printedPictures(facts: EvidenceFacts): readonly string[] {
  const names = printedWholes(facts).flatMap((whole) =>
    typeof whole === 'string' ? [whole] : whole.map(({ picture }) => picture),
  );
  return [...new Set(names)];
}

/**
 * Of each picture of which a part stands in a whole, the rows that are shown. What else it has (a head that stays on the page) must not
 * be in the document: viewers blend the rows along an edge, and it would stand as a line between two windows.
 */
export function shownRows(wholes: readonly PrintedWhole[]): ReadonlyMap<string, Rows> {
  const rowsOf = new Map<string, Rows>();
  for (const { picture, cut } of wholes.flatMap((whole) => (typeof whole === 'string' ? [] : whole))) {
    const { from, to } = rowsOf.get(picture) ?? { from: cut.y, to: cut.y };
    rowsOf.set(picture, { from: Math.min(from, cut.y), to: Math.max(to, cut.y + cut.height) });
  }
  return rowsOf;
}

/** How many they are. */
export const countPictures = (facts: EvidenceFacts): number => printedPictures(facts).length;

function isPlausible(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return false;
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  const fits = pieces.every(
    ({ cut, at }) =>
      [cut.x, cut.y, cut.width, cut.height, at.x, at.y].every(isCount) && cut.width > 0 && cut.height > 0,
  );
  const { width, height } = wholeOf(pieces);
  return fits && width <= MOST_WIDTH && height <= MOST_HEIGHT;
}
