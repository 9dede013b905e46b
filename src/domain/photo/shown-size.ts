import type { Size } from '../capture/pieces.ts';
import { imageSize } from './image-size.ts';
import { readExif } from './read-exif.ts';

/** EXIF data stands at the start. */
const HEAD_BYTES = 300_000;
/** From here on, pictures are stored on their side. */
const FIRST_SIDEWAYS = 5;

/** Width and height of a picture as browsers show it: a JPEG turned as its EXIF says. Undefined where it is none that we know. */
export function shownSize(picture: ArrayBuffer): Size | undefined {
  const bytes = new Uint8Array(picture);
  const size = imageSize(bytes);
  if (!size || bytes[0] !== 0xff) return size;
  const { orientation = 1 } = readExif(bytes.subarray(0, HEAD_BYTES));
  return orientation < FIRST_SIDEWAYS ? size : { width: size.height, height: size.width };
}
