import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';

/** A file on its way into a package: its path there, with `/`, and its bytes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** 1980-01-01 00:00 as the format writes it (APPNOTE 4.4.6): the first moment there is, the same in every time zone. */
const FIRST_MOMENT = 0x00210000;

/**
 * Zips files so that the same files give the same bytes on every computer: sorted by path, with no time, no owner and no mode
 * of their own, compressed by the library itself and not by what the running Node has.
 */
export async function zipFiles(files: readonly PackedFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    level: 9,
    useWebWorkers: false,
    useCompressionStream: false,
    extendedTimestamp: false,
    rawLastModDate: FIRST_MOMENT,
  });
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, bytes } of sorted) await writer.add(path, new BlobReader(new Blob([bytes])));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
