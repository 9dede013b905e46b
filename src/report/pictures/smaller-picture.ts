import type { Rows } from '../pdf/crop-rows.ts';

/** What of a picture is wanted. */
interface Bounds {
  /** Pixels that it may have across or down; absent: as many as it has. */
  readonly mostSide?: number;
  /** Absent: all. */
  readonly rows?: Rows;
}

/** Makes a picture of fewer bytes, as a JPEG; undefined: it would not become smaller, or cannot be drawn. */
export type Shrink = (bytes: Uint8Array, bounds?: Bounds) => Promise<Uint8Array | undefined>;

/**
 * Draws a picture anew as a JPEG on white. `quality`: hundredths. Gives the smaller of the two only: pages of text are often
 * smaller as they were captured. Undefined outside of a browser too.
 */
export function shrinkTo(quality: number): Shrink {
  return async (bytes, { mostSide = Number.POSITIVE_INFINITY, rows } = {}) => {
    if (typeof OffscreenCanvas === 'undefined') return undefined;
    const bitmap = await createImageBitmap(new Blob([bytes as BlobPart])).catch(() => undefined);
    if (!bitmap) return undefined;
    try {
      const top = rows?.from ?? 0;
      const rowCount = Math.min(rows?.to ?? bitmap.height, bitmap.height) - top;
      if (rowCount < 1) return undefined;
      const scale = Math.min(1, mostSide / Math.max(bitmap.width, rowCount));
      const [width, height] = [Math.ceil(bitmap.width * scale), Math.ceil(rowCount * scale)];
      const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
      if (!context) return undefined;
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, top, bitmap.width, rowCount, 0, 0, width, height);
      const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
      const isJpeg = blob.type === 'image/jpeg';
      return isJpeg && blob.size < bytes.byteLength ? new Uint8Array(await blob.arrayBuffer()) : undefined;
    } finally {
      bitmap.close();
    }
  };
}
