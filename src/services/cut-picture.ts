import type { Rect } from '../domain/capture/pieces.ts';
import { TikiyaError } from '../domain/errors.ts';

/** A part of a PNG as a PNG of its own; whole pixels. Throws `capture-failed` when nothing of it lies in the picture. */
export async function cutPicture(png: ArrayBuffer, { x, y, width, height }: Rect): Promise<ArrayBuffer> {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const [w, h] = [Math.min(width, bitmap.width - x), Math.min(height, bitmap.height - y)];
  if (x < 0 || y < 0 || w < 1 || h < 1) {
    bitmap.close();
    throw new TikiyaError('capture-failed');
  }
  const canvas = new OffscreenCanvas(w, h);
  canvas.getContext('2d')?.drawImage(bitmap, -x, -y);
  bitmap.close();
  return (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
}
