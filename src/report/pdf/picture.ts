import { readPngFile, UnreadablePicture } from './png-file.ts';
import { flattenAlpha } from './png-pixels.ts';

/** A picture in the form in which a PDF holds it: a compressed stream and how to read it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Pieces of one zlib stream. */
  readonly data: readonly Uint8Array[];
  readonly bitDepth: number;
  readonly colours: 1 | 3;
  /** RGB triples; the samples are indexes into it. */
  readonly palette?: Uint8Array;
}

/**
 * Makes a PNG ready for the document. An opaque, non-interlaced one keeps its own compressed rows, byte for byte; one with
 * transparency is put on white. Throws `UnreadablePicture` when it is damaged or of a kind that no browser's capture makes.
 */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  const png = readPngFile(bytes);
  const { width, height, bitDepth, colourType, palette } = png;
  if (png.isInterlaced) throw new UnreadablePicture('interlaced');
  if (colourType === 6 || colourType === 4) {
    if (bitDepth !== 8) throw new UnreadablePicture('depth');
    const rows = await flattenAlpha(png);
    return { width, height, data: [rows.data], bitDepth: 8, colours: 3 };
  }
  // A transparent colour or palette entry shows as it is: a capture has none that matters, and nothing is hidden by it.
  if (colourType === 3) {
    if (!palette || palette.length % 3 !== 0 || palette.length > 768) throw new UnreadablePicture('palette');
    return { width, height, data: png.pixelData, bitDepth, colours: 1, palette };
  }
  if (colourType !== 0 && colourType !== 2) throw new UnreadablePicture('colour type');
  if (![1, 2, 4, 8, 16].includes(bitDepth)) throw new UnreadablePicture('depth');
  return { width, height, data: png.pixelData, bitDepth, colours: colourType === 2 ? 3 : 1 };
}
