import type { TakenAt } from '../case/file-facts.ts';
import { parseDay } from '../time/day.ts';
import { jpegSegments } from './image-size.ts';

/** What is read of a picture's EXIF data (2.32). The place where it was taken is not among it, on purpose. */
export interface Exif {
  /** 1 to 8. */
  readonly orientation?: number;
  readonly takenAt?: TakenAt;
  readonly camera?: string;
}

const TAGS = { make: 0x10f, model: 0x110, orientation: 0x112, dateTime: 0x132, exif: 0x8769 } as const;
const EXIF_TAGS = { taken: 0x9003, digitized: 0x9004, offset: 0x9010, offsetTaken: 0x9011 } as const;
const MOST_FIELDS = 500;
const MOST_LETTERS = 200;

/** Reads it from a JPEG, PNG, WebP or HEIC file; the start of one is enough. Nothing where there is none, or none that makes sense. */
export function readExif(bytes: Uint8Array): Exif {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = tiffAt(view, bytes);
  try {
    return at === undefined
      ? {}
      : readTiff(new DataView(view.buffer, view.byteOffset + at, view.byteLength - at));
  } catch (thrown) {
    // Offsets that lead out of the file.
    if (thrown instanceof RangeError) return {};
    throw thrown;
  }
}

/** Where the TIFF structure begins that holds the fields. */
function tiffAt(view: DataView, bytes: Uint8Array): number | undefined {
  if (view.byteLength < 16) return undefined;
  if (view.getUint16(0) === 0xffd8) {
    for (const { marker, at, end } of jpegSegments(view))
      if (marker === 0xe1 && end - at > 14 && view.getUint32(at) === 0x45786966) return at + 6;
    return undefined;
  }
  // PNG and WebP name the chunk, HEIC writes "Exif" and two zeros before it: then the byte order follows.
  for (let at = 0; at + 12 < bytes.length; at += 1) {
    if (bytes[at] !== 0x45 && bytes[at] !== 0x65) continue;
    const name = view.getUint32(at);
    if (name === 0x45786966 && view.getUint16(at + 4) === 0 && isOrder(view, at + 6)) return at + 6;
    if (name === 0x45584946 && isOrder(view, at + 8)) return at + 8;
    if (name === 0x65584966 && isOrder(view, at + 4)) return at + 4;
  }
  return undefined;
}

const isOrder = (view: DataView, at: number): boolean =>
  at + 4 <= view.byteLength && (view.getUint32(at) === 0x49492a00 || view.getUint32(at) === 0x4d4d002a);

function readTiff(tiff: DataView): Exif {
  if (!isOrder(tiff, 0)) return {};
  const little = tiff.getUint16(0) === 0x4949;
  const main = fieldsAt(tiff, tiff.getUint32(4, little), little);
  const more = main.has(TAGS.exif)
    ? fieldsAt(tiff, numberIn(tiff, main.get(TAGS.exif), little) ?? 0, little)
    : new Map();
  const orientation = numberIn(tiff, main.get(TAGS.orientation), little);
  const written = (fields: Fields, tag: number): string | undefined => textIn(tiff, fields.get(tag), little);
  const takenAt = takenFrom(
    written(more, EXIF_TAGS.taken) ?? written(more, EXIF_TAGS.digitized) ?? written(main, TAGS.dateTime),
    written(more, EXIF_TAGS.offsetTaken) ?? written(more, EXIF_TAGS.offset),
  );
  const [make = '', model = ''] = [written(main, TAGS.make), written(main, TAGS.model)];
  const camera = (model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`).trim();
  return {
    ...(orientation !== undefined && orientation >= 1 && orientation <= 8 && { orientation }),
    ...(takenAt && { takenAt }),
    ...(camera !== '' && { camera }),
  };
}

interface Field {
  readonly type: number;
  readonly count: number;
  /** Where its value stands, or the address of it when it is longer than four bytes. */
  readonly at: number;
}
type Fields = ReadonlyMap<number, Field>;

function fieldsAt(tiff: DataView, at: number, little: boolean): Fields {
  const fields = new Map<number, Field>();
  const count = Math.min(MOST_FIELDS, tiff.getUint16(at, little));
  for (let index = 0; index < count; index += 1) {
    const field = at + 2 + index * 12;
    fields.set(tiff.getUint16(field, little), {
      type: tiff.getUint16(field + 2, little),
      count: tiff.getUint32(field + 4, little),
      at: field + 8,
    });
  }
  return fields;
}

function numberIn(tiff: DataView, field: Field | undefined, little: boolean): number | undefined {
  if (field?.type === 3) return tiff.getUint16(field.at, little);
  return field?.type === 4 ? tiff.getUint32(field.at, little) : undefined;
}

function textIn(tiff: DataView, field: Field | undefined, little: boolean): string | undefined {
  if (field?.type !== 2 || field.count > 10_000) return undefined;
  const length = Math.min(field.count, MOST_LETTERS);
  const at = field.count > 4 ? tiff.getUint32(field.at, little) : field.at;
  let read = '';
  for (let index = 0; index < length; index += 1) {
    const byte = tiff.getUint8(at + index);
    if (byte === 0) break;
    read += String.fromCharCode(byte);
  }
  const text = read.replace(/[^\x20-\x7e]/g, '').trim();
  return text === '' ? undefined : text;
}

/** "2025:03:12 14:05:33" as a day and an hour; nothing for cameras whose clock was never set. */
function takenFrom(written: string | undefined, offset: string | undefined): TakenAt | undefined {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)/.exec(written ?? '');
  if (!found) return undefined;
  const [, year, month, day, ...time] = found;
  const date = `${year}-${month}-${day}`;
  if (Number(year) < 1980 || !parseDay(date)) return undefined;
  const isOffset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset ?? '');
  return { local: `${date}T${time.join(':')}`, ...(isOffset && offset !== undefined && { offset }) };
}
