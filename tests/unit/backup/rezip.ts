import { createHash } from 'node:crypto';
import { Uint8ArrayReader, ZipReader, ZipWriter } from '../../../src/archive/zip.ts';
import type { BackupManifest } from '../../../src/domain/backup/backup-format.ts';

/** The files of an archive as texts of bytes, to be changed. */
export interface Zipped {
  /** Puts a file, and lists it in the manifest. `tellsLength`: the length that the manifest gives it. */
  set(path: string, text: string, lie?: { readonly tellsLength: number }): void;
  edit(path: string, change: (text: string) => string): void;
  drop(path: string): void;
  editManifest(change: (manifest: BackupManifest) => BackupManifest): void;
}

/** Writes texts and bytes as an archive. */
export async function zipOf(files: Iterable<readonly [string, string | Uint8Array]>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter(
    new WritableStream<Uint8Array>({ write: (bytes) => void pieces.push(new Uint8Array(bytes)) }),
  );
  for (const [path, contents] of files) {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    await zip.add(path, new Uint8ArrayReader(bytes), { level: 6 });
  }
  await zip.close();
  return new Blob(pieces);
}

/** A backup with some of its files changed, its manifest listing what is there: as somebody would who knows the format. */
export async function rezipped(blob: Blob, change: (files: Zipped) => void): Promise<Blob> {
  const files = new Map<string, Uint8Array>();
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(await blob.arrayBuffer())));
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, new Uint8Array(await entry.arrayBuffer()));
  }
  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
  let manifest = JSON.parse(textOf('manifest.json')) as BackupManifest;
  const lies = new Map<string, number>();
  change({
    set(path, text, lie) {
      files.set(path, new TextEncoder().encode(text));
      if (lie) lies.set(path, lie.tellsLength);
    },
    edit(path, edit) {
      const [before, after] = [textOf(path), edit(textOf(path))];
      if (before === after) throw new Error(`nothing was changed in ${path}`);
      files.set(path, new TextEncoder().encode(after));
    },
    drop: (path) => files.delete(path),
    editManifest(edit) {
      manifest = edit(manifest);
    },
  });
  const listed = [...files].filter(([path]) => path !== 'manifest.json' && path !== 'about.txt');
  const told = listed.map(([path, bytes]) => ({
    path,
    byteLength: lies.get(path) ?? bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, files: told })));
  return zipOf(files);
}
