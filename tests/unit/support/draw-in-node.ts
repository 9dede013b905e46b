import { PNG } from 'pngjs';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import type { Draw } from '../../../src/services/mark-evidence.ts';

/** Draws as the worker does, but for arrows, boxes and numbers, where there is no canvas. */
export const drawInNode: Draw = async (png, { source, covered, marks }) => {
  const from = PNG.sync.read(Buffer.from(png));
  const { x, y, width, height } = source.cut;
  const to = new PNG({ width, height });
  PNG.bitblt(from, to, x, y, width, height, 0, 0);
  for (const rect of covered) fill(to, rect, 255);
  for (const mark of marks) if (mark.is === 'black-out') fill(to, mark.rect, 0);
  return Uint8Array.from(PNG.sync.write(to)).buffer;
};

function fill(png: PNG, rect: Rect, value: number): void {
  for (let y = Math.max(0, rect.y); y < Math.min(png.height, rect.y + rect.height); y += 1)
    for (let x = Math.max(0, rect.x); x < Math.min(png.width, rect.x + rect.width); x += 1)
      png.data.set([value, value, value, 255], 4 * (y * png.width + x));
}

/** The colours that stand in a rect of a picture, as `r,g,b`. */
export function coloursIn(png: ArrayBuffer, rect: Rect): ReadonlySet<string> {
  const { data, width } = PNG.sync.read(Buffer.from(png));
  const found = new Set<string>();
  for (let y = rect.y; y < rect.y + rect.height; y += 1)
    for (let x = rect.x; x < rect.x + rect.width; x += 1)
      found.add(data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).join());
  return found;
}

/** Width and height of a picture, by decoding it. */
export function decodedSize(png: ArrayBuffer): { width: number; height: number } {
  const { width, height } = PNG.sync.read(Buffer.from(png));
  return { width, height };
}
