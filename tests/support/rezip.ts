import {
  BlobReader,
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

configure({ useWebWorkers: false });

/** The files of an archive by their names, in its order. */
export async function unzipped(zip: Uint8Array<ArrayBuffer>): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of await new ZipReader(new BlobReader(new Blob([zip]))).getEntries())
    if (!entry.directory)
      files.set(entry.filename, new Uint8Array(await entry.getData(new Uint8ArrayWriter())));
  return files;
}

/** An archive of these files, stored as they are. */
export async function zipped(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new Uint8ArrayWriter();
  const zip = new ZipWriter(writer, { level: 0 });
  for (const [name, bytes] of files) await zip.add(name, new Uint8ArrayReader(bytes));
  await zip.close();
  return writer.getData();
}
