import { jpegSegments } from '../../domain/photo/image-size.ts';
import { readExif } from '../../domain/photo/read-exif.ts';
import { UnreadablePicture } from './png-file.ts';

/** A JPEG that a PDF can hold as it is. */
export interface JpegFile {
  /** As it is stored, before it is turned. */
  readonly stored: { readonly width: number; readonly height: number };
  readonly colours: 1 | 3;
  /** EXIF, 1 to 8. */
  readonly orientation: number;
  readonly bytes: Uint8Array;
}

/** Baseline, extended and progressive frames: what PDF's DCTDecode takes. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const MAX_PIXELS = 200_000_000;

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** Reads what the document has to know of a JPEG (ITU T.81), without decoding it. Throws `UnreadablePicture`. */
export function readJpegFile(bytes: Uint8Array): JpegFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { marker, at, end } of jpegSegments(view)) {
    if (!FRAMES.has(marker)) continue;
    if (at + 6 > end || view.getUint8(at) !== 8) throw new UnreadablePicture('depth');
    const [height, width, colours] = [view.getUint16(at + 1), view.getUint16(at + 3), view.getUint8(at + 5)];
    if (width === 0 || height === 0 || width * height > MAX_PIXELS) throw new UnreadablePicture('size');
    // Four inks of print: no camera makes them, and programs differ in what they mean by them.
    if (colours !== 1 && colours !== 3) throw new UnreadablePicture('colours');
    return { stored: { width, height }, colours, orientation: readExif(bytes).orientation ?? 1, bytes };
  }
  throw new UnreadablePicture('no frame');
}

/** Pictures from here on are stored on their side. */
export const isSideways = (orientation: number): boolean => orientation >= 5;
