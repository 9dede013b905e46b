/** What a camera writes. */
export interface JpegFacts {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
  /** `YYYY:MM:DD HH:MM:SS`. */
  readonly taken?: string;
  readonly offset?: string;
  readonly make?: string;
  readonly model?: string;
}

/** A JPEG up to its frame, with EXIF data, and a real picture after that when one is given. */
export function jpegWithExif(facts: JpegFacts, picture?: Uint8Array): Uint8Array<ArrayBuffer> {
  const exif = exifOf(facts);
  const segment = Buffer.concat([
    Buffer.from([0xff, 0xe1, (exif.length + 8) >> 8, (exif.length + 8) & 0xff]),
    Buffer.from('Exif\0\0', 'latin1'),
    exif,
  ]);
  const frame = Buffer.from([
    0xff,
    0xc0,
    0,
    17,
    8,
    facts.height >> 8,
    facts.height & 0xff,
    facts.width >> 8,
    facts.width & 0xff,
    3,
    1,
    0x11,
    0,
    2,
    0x11,
    0,
    3,
    0x11,
    0,
  ]);
  const rest = picture ? Buffer.from(picture.subarray(2)) : Buffer.concat([frame, Buffer.from([0xff, 0xd9])]);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), segment, rest]));
}

function exifOf({ orientation, taken, offset, make, model }: JpegFacts): Buffer {
  const texts: Buffer[] = [];
  // Main fields, then those of the EXIF block, then texts.
  const main: [number, number | string][] = [];
  if (make) main.push([0x10f, make]);
  if (model) main.push([0x110, model]);
  if (orientation) main.push([0x112, orientation]);
  const more: [number, number | string][] = [];
  if (taken) more.push([0x9003, taken]);
  if (offset) more.push([0x9011, offset]);
  const mainAt = 8;
  const moreAt = mainAt + 2 + (main.length + 1) * 12 + 4;
  let textAt = moreAt + 2 + more.length * 12 + 4;
  const block = (fields: readonly [number, number | string][], pointer?: number): Buffer => {
    const all = pointer === undefined ? fields : [...fields, [0x8769, -pointer] as [number, number]];
    const buffer = Buffer.alloc(2 + all.length * 12 + 4);
    buffer.writeUInt16BE(all.length, 0);
    for (const [index, [tag, value]] of all.entries()) {
      const at = 2 + index * 12;
      buffer.writeUInt16BE(tag, at);
      if (typeof value === 'string') {
        const text = Buffer.from(`${value}\0`, 'latin1');
        buffer.writeUInt16BE(2, at + 2);
        buffer.writeUInt32BE(text.length, at + 4);
        if (text.length <= 4) text.copy(buffer, at + 8);
        else {
          buffer.writeUInt32BE(textAt, at + 8);
          texts.push(text);
          textAt += text.length;
        }
      } else if (value < 0) {
        buffer.writeUInt16BE(4, at + 2);
        buffer.writeUInt32BE(1, at + 4);
        buffer.writeUInt32BE(-value, at + 8);
      } else {
        buffer.writeUInt16BE(3, at + 2);
        buffer.writeUInt32BE(1, at + 4);
        buffer.writeUInt16BE(value, at + 8);
      }
    }
    return buffer;
  };
  const head = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, mainAt]);
  return Buffer.concat([head, block(main, moreAt), block(more), ...texts]);
}
