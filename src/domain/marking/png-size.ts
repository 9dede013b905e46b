import type { Size } from '../capture/pieces.ts';

/** Signature of a PNG and the length and name of its first chunk. */
const HEADER = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82];

/** Width and height as a PNG states them, without decoding it; undefined when it is none. */
export function pngSize(bytes: ArrayBuffer): Size | undefined {
  if (bytes.byteLength < 24) return undefined;
  const view = new DataView(bytes);
  if (HEADER.some((byte, at) => view.getUint8(at) !== byte)) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
