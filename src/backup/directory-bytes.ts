const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const ELSEWHERE = 0xffffffff;

/**
 * How long the list of an archive says that it is (APPNOTE 6.3, 4.3.14 to 4.3.16), before all of it is read into memory.
 * Undefined where the file does not end as an archive without a comment does: then it is none of ours, or was cut off.
 */
export async function directoryBytes(blob: Blob): Promise<number | undefined> {
  const end = await viewOf(blob, blob.size - END_BYTES, END_BYTES);
  if (end?.getUint32(0, true) !== END) return undefined;
  const bytes = end.getUint32(12, true);
  if (bytes !== ELSEWHERE) return bytes;
  const locator = await viewOf(blob, blob.size - END_BYTES - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator?.getUint32(0, true) !== LOCATOR_64) return undefined;
  const end64 = await viewOf(blob, Number(locator.getBigUint64(8, true)), 56);
  return end64?.getUint32(0, true) === END_64 ? Number(end64.getBigUint64(40, true)) : undefined;
}

async function viewOf(blob: Blob, at: number, length: number): Promise<DataView | undefined> {
  if (at < 0 || at + length > blob.size) return undefined;
  return new DataView(await blob.slice(at, at + length).arrayBuffer());
}
