import type { Picture } from './picture.ts';
import { UnreadablePicture } from './png-file.ts';
import { deflate, inflate, unfilter } from './png-pixels.ts';

/** Rows of a picture, `to` not among them. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * A picture with these of its rows alone. Rows that are left out at its end cost nothing: its data stays as it is and is read no
 * further. Throws `UnreadablePicture` for damaged data.
 */
export async function cropRows(picture: Picture, { from, to }: Rows): Promise<Picture> {
  const height = Math.min(to, picture.height) - from;
  if (from === 0) return { ...picture, height };
  const bits = picture.colours * picture.bitDepth;
  const rowLength = Math.ceil((picture.width * bits) / 8);
  const filtered = await inflate(picture.data);
  const start = from * (rowLength + 1);
  if (filtered.length < start + height * (rowLength + 1)) throw new UnreadablePicture('too few pixels');
  // What follows the first row is told by the row above it: that is there. Only the first one must not look back.
  unfilter(filtered, from + 1, rowLength, Math.max(1, bits >> 3));
  filtered[start] = 0;
  const shown = filtered.subarray(start, start + height * (rowLength + 1));
  return { ...picture, height, data: [await deflate(shown)] };
}
