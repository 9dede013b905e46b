import type { Size } from '../domain/capture/pieces.ts';

const WIDTH_PX = 320;
/** Lists show no more of a high picture. */
const MOST_HEIGHT = 0.8;
/** Decoding a picture of so many pixels would take more memory than a page should. */
const MOST_PIXELS = 120_000_000;

/** A small picture of the top of a large one, turned as its EXIF says; undefined where the browser cannot decode it, or should not. */
export async function smallPicture(
  picture: Blob,
  size: Size | undefined,
): Promise<{ bytes: ArrayBuffer; mediaType: string } | undefined> {
  if (size && size.width * size.height > MOST_PIXELS) return undefined;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  try {
    return await shrunk(bitmap, bitmap);
  } finally {
    bitmap.close();
  }
}

/** The same of something already drawn. */
export async function shrunk(
  source: ImageBitmap | OffscreenCanvas,
  { width, height }: Size,
): Promise<{ bytes: ArrayBuffer; mediaType: string }> {
  const shownHeight = Math.min(height, Math.ceil(width * MOST_HEIGHT));
  const factor = Math.min(1, WIDTH_PX / width);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * factor)),
    Math.max(1, Math.round(shownHeight * factor)),
  );
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(source, 0, 0, width, shownHeight, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return { bytes: await blob.arrayBuffer(), mediaType: blob.type };
}
