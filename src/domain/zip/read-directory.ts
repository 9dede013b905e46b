import type { ByteSource } from './byte-source.ts';

/** A file in an archive, as the archive's list says; nothing in it is believed before it was unpacked. */
export interface ZipEntry {
  /** With its folders, as written. Never used as a path. */
  readonly name: string;
  readonly packedLength: number;
  readonly byteLength: number;
  readonly isDeflated: boolean;
  /** Where its own header stands in the archive. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
/** The end record, and the longest comment after it. */
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
/** An exported chat has a few thousand files; far more is a trick. */
const MOST_ENTRIES = 20_000;
const MOST_LIST_BYTES = 16_000_000;

/**
 * Reads the list of an archive (APPNOTE 6.3, without Zip64). Undefined where it is none, is damaged, or has more than any
 * chat. Folders, and files that are locked or packed in a way of their own, are left out.
 */
export async function readDirectory(source: ByteSource): Promise<readonly ZipEntry[] | undefined> {
  const tailAt = Math.max(0, source.byteLength - END_BYTES - MOST_COMMENT);
  const tail = viewOf(await source.read(tailAt, source.byteLength));
  const endAt = lastEnd(tail);
  if (endAt === undefined) return undefined;
  const count = tail.getUint16(endAt + 10, true);
  const [length, start] = [tail.getUint32(endAt + 12, true), tail.getUint32(endAt + 16, true)];
  if (count > MOST_ENTRIES || length > MOST_LIST_BYTES || start + length > tailAt + endAt) return undefined;
  return entriesIn(viewOf(await source.read(start, start + length)), count);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function lastEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === END) return at;
  return undefined;
}

function entriesIn(list: DataView, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  const utf8 = new TextDecoder();
  for (let index = 0, at = 0; index < count; index += 1) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== LISTED) return undefined;
    const [flags, method] = [list.getUint16(at + 8, true), list.getUint16(at + 10, true)];
    const nameLength = list.getUint16(at + 28, true);
    const next = at + 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    if (next > list.byteLength) return undefined;
    const name = utf8.decode(new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength));
    const isLocked = (flags & 1) !== 0;
    if (!isLocked && !name.endsWith('/') && (method === 0 || method === 8))
      entries.push({
        name,
        packedLength: list.getUint32(at + 20, true),
        byteLength: list.getUint32(at + 24, true),
        isDeflated: method === 8,
        headerAt: list.getUint32(at + 42, true),
      });
    at = next;
  }
  return entries;
}

/** The name without folders, which may lead anywhere. */
export const baseName = (name: string): string => name.split(/[\\/]/).at(-1) ?? '';
