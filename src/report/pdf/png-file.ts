/** A PNG taken apart, without decoding its pixels. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
  readonly colourType: number;
  readonly isInterlaced: boolean;
  readonly palette: Uint8Array | undefined;
  /** The zlib stream of the filtered rows, in the pieces in which the file holds it. */
  readonly pixelData: readonly Uint8Array[];
}

/** A picture that is no readable PNG. */
export class UnreadablePicture extends Error {
  constructor(why: string) {
    super(`unreadable picture: ${why}`);
    this.name = 'UnreadablePicture';
  }
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Far above a screen, far below what would exhaust memory when drawn. */
const MAX_PIXELS = 200_000_000;

/**
 * Reads the chunks of a PNG (ISO/IEC 15948), checking every checksum, so that a damaged file is told before it is in the
 * document. Throws `UnreadablePicture`.
 */
export function readPngFile(bytes: Uint8Array): PngFile {
  if (bytes.length < 57 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) {
    throw new UnreadablePicture('not a PNG');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixelData: Uint8Array[] = [];
  let palette: Uint8Array | undefined;
  let hasEnd = false;
  for (let at = 8; at + 12 <= bytes.length && !hasEnd; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new UnreadablePicture('cut short');
    if (checksum(bytes, at + 4, end) !== view.getUint32(end)) throw new UnreadablePicture('checksum');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, end);
    if (type === 'IDAT') pixelData.push(data);
    else if (type === 'PLTE') palette = data;
    else if (type === 'IEND') hasEnd = true;
    at = end + 4;
  }
  if (!hasEnd || pixelData.length === 0) throw new UnreadablePicture('cut short');
  const header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    bitDepth: view.getUint8(24),
    colourType: view.getUint8(25),
    isInterlaced: view.getUint8(28) === 1,
  };
  if (header.width < 1 || header.height < 1 || header.width * header.height > MAX_PIXELS) {
    throw new UnreadablePicture('size');
  }
  return { ...header, palette, pixelData };
}

const ROW = 256;
const AT_ONCE = 8;
/** `TABLE[n * 256 + byte]`: what a byte does to the sum with n further bytes behind it. */
const TABLE = makeTable();

function makeTable(): Int32Array {
  const table = new Int32Array(AT_ONCE * ROW);
  for (let byte = 0; byte < ROW; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
    table[byte] = sum;
  }
  for (let at = ROW; at < table.length; at += 1) {
    const before = table[at - ROW] as number;
    table[at] = (before >>> 8) ^ (table[before & 0xff] as number);
  }
  return table;
}

const entry = (row: number, byte: number): number => TABLE[row * ROW + (byte & 0xff)] as number;

/** CRC-32 of bytes `from` to `to` (exclusive), eight at a time. */
function checksum(bytes: Uint8Array, from: number, to: number): number {
  const byte = (at: number): number => bytes[at] as number;
  let crc = -1;
  let at = from;
  for (; at + AT_ONCE <= to; at += AT_ONCE) {
    crc =
      entry(7, crc ^ byte(at)) ^
      entry(6, (crc >>> 8) ^ byte(at + 1)) ^
      entry(5, (crc >>> 16) ^ byte(at + 2)) ^
      entry(4, (crc >>> 24) ^ byte(at + 3)) ^
      entry(3, byte(at + 4)) ^
      entry(2, byte(at + 5)) ^
      entry(1, byte(at + 6)) ^
      entry(0, byte(at + 7));
  }
  for (; at < to; at += 1) crc = entry(0, crc ^ byte(at)) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
