const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END_64_BYTES = 56;
const ELSEWHERE = 0xffffffff;
const COUNT_ELSEWHERE = 0xffff;

/** What the end of an archive says of its list; nothing of it is believed, but what is too much is refused by it. */
export interface EndRecord {
  readonly fileCount: number;
  readonly listBytes: number;
}

/**
 * Reads the end of an archive (APPNOTE 6.3, 4.3.14 to 4.3.16), before its list is read into memory. Undefined where the file does
 * not end as an archive without a comment does: then it is none of ours, or was cut off.
 */
export async function readEndRecord(blob: Blob): Promise<EndRecord | undefined> {
  const end = await viewOf(blob, blob.size - END_BYTES, END_BYTES);
  if (end?.getUint32(0, true) !== END) return undefined;
  const [fileCount, listBytes] = [end.getUint16(10, true), end.getUint32(12, true)];
  if (listBytes !== ELSEWHERE && fileCount !== COUNT_ELSEWHERE) return { fileCount, listBytes };
  const locator = await viewOf(blob, blob.size - END_BYTES - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator?.getUint32(0, true) !== LOCATOR_64)
    return listBytes === ELSEWHERE ? undefined : { fileCount, listBytes };
  const end64 = await viewOf(blob, Number(locator.getBigUint64(8, true)), END_64_BYTES);
  if (end64?.getUint32(0, true) !== END_64) return undefined;
  return { fileCount: Number(end64.getBigUint64(32, true)), listBytes: Number(end64.getBigUint64(40, true)) };
}

async function viewOf(blob: Blob, at: number, length: number): Promise<DataView | undefined> {
  if (at < 0 || at + length > blob.size) return undefined;
  return new DataView(await blob.slice(at, at + length).arrayBuffer());
}
