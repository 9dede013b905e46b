import { isJpeg, type JpegFile, readJpegFile } from '../pdf/jpeg-file.ts';
import { type Picture, readPicture } from '../pdf/picture.ts';
import { UnreadablePicture } from '../pdf/png-file.ts';

/** Pixels across or down of a picture that has to be drawn anew: sharp over a page of paper. */
const MOST_SIDE = 3_000;
const JPEG_QUALITY = 0.9;

/** A PNG or JPEG in the form in which a PDF holds it, as it is. Throws `UnreadablePicture`. */
export const readAsItIs = (bytes: Uint8Array): Promise<Picture | JpegFile> =>
  isJpeg(bytes) ? Promise.resolve(bytes).then(readJpegFile) : readPicture(bytes);

/**
 * The same for any picture that the browser can show (WebP, GIF, AVIF, BMP, a PNG of a rare kind), drawn anew as JPEG on
 * white. Throws `UnreadablePicture` where it cannot, as outside a browser.
 */
export async function readAnyPicture(bytes: Uint8Array): Promise<Picture | JpegFile> {
  try {
    return await readAsItIs(bytes);
  } catch (thrown) {
    if (!(thrown instanceof UnreadablePicture) || typeof OffscreenCanvas === 'undefined') throw thrown;
  }
  return readJpegFile(await drawnAnew(bytes));
}

async function drawnAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart])).catch((thrown: unknown) => {
    throw new UnreadablePicture(String(thrown));
  });
  try {
    const scale = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new UnreadablePicture('no canvas');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    bitmap.close();
  }
}
