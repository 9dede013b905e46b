import type { PngFile } from './png-file.ts';
import { UnreadablePicture } from './png-file.ts';

/** Rows of eight-bit RGB as a zlib stream, each row with PNG filter 2 (up): what a PDF's predictor 15 undoes. */
export interface RgbRows {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * The pixels of an eight-bit RGBA or grey-and-alpha PNG on white paper, without the alpha channel. Uses the platform's own
 * zlib, so it is fast in a worker and the same in Node. Throws `UnreadablePicture` for damaged data.
 */
export async function flattenAlpha(png: PngFile): Promise<RgbRows> {
  const channels = png.colourType === 6 ? 4 : 2;
  const filtered = await inflate(png.pixelData);
  const rowLength = png.width * channels;
  if (filtered.length < (rowLength + 1) * png.height) throw new UnreadablePicture('too few pixels');
  unfilter(filtered, png.height, rowLength, channels);
  return { width: png.width, height: png.height, data: await deflate(rgbRows(filtered, png, channels)) };
}

/** What a zlib stream holds. Throws `UnreadablePicture`. */
export async function inflate(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  try {
    const stream = new Blob([...parts] as BlobPart[])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (thrown) {
    throw new UnreadablePicture(String(thrown));
  }
}

/** Bytes as a zlib stream. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Undoes the row filters of PNG in place, in the first `height` rows; the filter bytes stay where they are. */
export function unfilter(data: Uint8Array, height: number, rowLength: number, pixelLength: number): void {
  const stride = rowLength + 1;
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * stride] as number;
    const start = row * stride + 1;
    const above = row === 0 ? -1 : start - stride;
    if (filter > 4) throw new UnreadablePicture('filter');
    if (filter === 0) continue;
    for (let at = 0; at < rowLength; at += 1) {
      const left = at < pixelLength ? 0 : (data[start + at - pixelLength] as number);
      const up = above < 0 ? 0 : (data[above + at] as number);
      const corner = at < pixelLength || above < 0 ? 0 : (data[above + at - pixelLength] as number);
      const guess =
        filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      data[start + at] = (data[start + at] as number) + guess;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function rgbRows(pixels: Uint8Array, png: PngFile, channels: number): Uint8Array {
  const { width, height } = png;
  const out = new Uint8Array((width * 3 + 1) * height);
  let before = new Uint8Array(width * 3);
  let here = new Uint8Array(width * 3);
  for (let row = 0; row < height; row += 1) {
    let from = row * (width * channels + 1) + 1;
    let to = row * (width * 3 + 1);
    out[to++] = 2;
    for (let column = 0; column < width * 3; column += 3) {
      const alpha = pixels[from + channels - 1] as number;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = pixels[channels === 4 ? from + channel : from] as number;
        const onWhite = alpha === 255 ? value : Math.round((value * alpha) / 255 + 255 - alpha);
        here[column + channel] = onWhite;
        out[to++] = onWhite - (before[column + channel] as number);
      }
      from += channels;
    }
    [before, here] = [here, before];
  }
  return out;
}
