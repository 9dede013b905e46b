/**
 * Makes a picture of fewer bytes, as a JPEG; undefined: it would not become smaller, or cannot be drawn. `mostSide`: pixels that it
 * may have across or down; absent: as many as it has.
 */
export type Shrink = (bytes: Uint8Array, mostSide?: number) => Promise<Uint8Array | undefined>;

/**
 * Draws a picture anew as a JPEG on white. `quality`: hundredths. Gives the smaller of the two only: pages of text are often
 * smaller as they were captured. Undefined outside of a browser too.
 */
export function shrinkTo(quality: number): Shrink {
  return async (bytes, mostSide = Number.POSITIVE_INFINITY) => {
    if (typeof OffscreenCanvas === 'undefined') return undefined;
    const bitmap = await createImageBitmap(new Blob([bytes as BlobPart])).catch(() => undefined);
    if (!bitmap) return undefined;
    try {
      const scale = Math.min(1, mostSide / Math.max(bitmap.width, bitmap.height));
      const [width, height] = [Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale)];
      const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
      if (!context) return undefined;
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, 0, width, height);
      const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
      const isJpeg = blob.type === 'image/jpeg';
      return isJpeg && blob.size < bytes.byteLength ? new Uint8Array(await blob.arrayBuffer()) : undefined;
    } finally {
      bitmap.close();
    }
  };
}
