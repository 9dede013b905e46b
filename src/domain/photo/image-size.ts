import type { Size } from '../capture/pieces.ts';

/** Width and height as a picture's file states them, without decoding it: PNG, JPEG, GIF, WebP. As stored, not as turned. */
export function imageSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = (pngSize(view) ?? jpegSize(view) ?? gifSize(view) ?? webpSize(view)) as Size | undefined;
  return found && found.width > 0 && found.height > 0 ? found : undefined;
}

const text = (view: DataView, at: number, length: number): string => {
  let read = '';
  for (let index = at; index < at + length && index < view.byteLength; index += 1)
    read += String.fromCharCode(view.getUint8(index));
  return read;
};

function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || text(view, 12, 4) !== 'IHDR')
    return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): Size | undefined {
  if (view.byteLength < 10 || !/^GIF8[79]a$/.test(text(view, 0, 6))) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30 || text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  switch (text(view, 12, 4)) {
    case 'VP8X':
      return {
        width: 1 + (view.getUint32(24, true) & 0xffffff),
        height: 1 + (view.getUint32(26, true) >>> 8),
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** Frames that say how large the picture is; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (const { marker, at, end } of jpegSegments(view))
    if (isFrame(marker) && at + 5 <= end)
      return { height: view.getUint16(at + 1), width: view.getUint16(at + 3) };
  return undefined;
}

/** The segments of a JPEG up to its pixels: marker, and where the contents begin and end. */
export function* jpegSegments(view: DataView): Generator<{ marker: number; at: number; end: number }> {
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) return;
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const end = isAlone ? at + 2 : at + 2 + view.getUint16(at + 2);
    if (!isAlone && end < at + 4) return;
    yield { marker, at: at + 4, end: Math.min(end, view.byteLength) };
    at = end;
  }
}
