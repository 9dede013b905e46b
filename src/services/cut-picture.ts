import type { Rect, Size } from '../domain/capture/pieces.ts';
import { TikiyaError } from '../domain/errors.ts';

/** A part of a PNG as a PNG of its own, and its size: of what reaches beyond the picture there is nothing. Whole pixels. Throws `capture-failed` when nothing of it lies in the picture. */
export async function cutPicture(
  png: ArrayBuffer,
  { x, y, width, height }: Rect,
): Promise<{ readonly bytes: ArrayBuffer; readonly size: Size }> {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const [w, h] = [Math.min(width, bitmap.width - x), Math.min(height, bitmap.height - y)];
  if (x < 0 || y < 0 || w < 1 || h < 1) {
    bitmap.close();
    throw new TikiyaError('capture-failed');
  }
  const canvas = new OffscreenCanvas(w, h);
  canvas.getContext('2d')?.drawImage(bitmap, -x, -y);
  bitmap.close();
  const bytes = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
  return { bytes, size: { width: w, height: h } };
}
