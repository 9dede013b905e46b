import { StreamHash } from '../archive/stream-hash.ts';
import { checkHanded, type FoundFile, type HandedCheck } from '../domain/export/check-handed.ts';
import type { Manifest } from '../domain/export/manifest.ts';
import { readEndRecord } from '../domain/zip/end-record.ts';
import { leavingsAmong } from './leavings.ts';
import { type HandedFile, type NotOpened, openArchive } from './open-archive.ts';
import { readLists } from './read-lists.ts';

/** A file as a picker or a drop gives it, with the folders that are known of it. */
export interface GivenFile {
  readonly path: string;
  readonly file: Blob;
}

/** What came of a check. */
export type GivenResult =
  | {
      readonly is: 'checked';
      readonly manifest: Manifest;
      readonly check: HandedCheck;
      readonly leavings: readonly string[];
    }
  /** There is no list of ours among the files. */
  | { readonly is: 'no-manifest' }
  /** The list is of a later version. */
  | { readonly is: 'later-format' }
  /** An archive that is not opened. */
  | { readonly is: NotOpened };

/** The first bytes of an archive with files, and of one without. */
const ARCHIVE = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/**
 * Checks what was handed over: one archive, or the files that were in it. Of each file a stretch is in memory. `onProgress` counts
 * bytes. Rejects with the reason of `signal`.
 */
export async function checkGiven(
  given: readonly GivenFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<GivenResult> {
  const [first] = given;
  const isArchive = given.length === 1 && first && (await looksLikeArchive(first.file));
  const opened = isArchive ? await openArchive(first.file, signal) : given.map(looseFile);
  if (typeof opened === 'string') return { is: opened };
  return checkFiles(opened, onProgress, signal);
}

/** The same of files that are there already, as the attachments of a document. */
async function checkFiles(
  opened: readonly HandedFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<GivenResult> {
  const leavings = leavingsAmong(opened.map(({ path }) => path));
  const all = opened.filter(({ path }) => !leavings.has(path));
  const lists = await readLists(all, signal);
  if ('is' in lists) return lists;
  const { manifest, folders, volumes, strangers } = lists;
  // The folder that everything was put in by whoever unpacked it; of volumes each may have its own.
  const inFolder = (path: string): string | undefined => {
    const folder = folders
      .filter((one) => path.startsWith(one))
      .sort((one, other) => other.length - one.length);
    return folder[0] === undefined ? undefined : path.slice(folder[0].length);
  };
  const given = all
    .filter((file) => !lists.others.has(file))
    .map((file) => ({ file, path: inFolder(file.path) }));
  const total = given.reduce((sum, { file, path }) => sum + (path === undefined ? 0 : file.byteLength), 0);
  const found: FoundFile[] = [];
  let done = 0;
  for (const { file, path } of given) {
    // What lies beside the folder was not in it: it is named, and not read.
    if (path === undefined) {
      found.push({ path: `../${file.path}`, byteLength: file.byteLength, sha256: '' });
      continue;
    }
    found.push({ path, ...(await hashOf(file, signal)) });
    done += file.byteLength;
    onProgress(done, total);
  }
  const isFlat = given.every(({ path }) => path === undefined || !path.includes('/'));
  return {
    is: 'checked',
    manifest,
    check: await checkHanded(manifest, found, { isFlat, volumes, strangers }),
    leavings: [...leavings],
  };
}

/** By its beginning; one that opens itself has a program before it, and only its end tells. */
const looksLikeArchive = async (file: Blob): Promise<boolean> =>
  ARCHIVE.includes(await startOf(file)) ||
  ((await startOf(file)).startsWith('MZ') && (await readEndRecord(file)) !== undefined);

const startOf = async (file: Blob): Promise<string> =>
  String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer()));

const looseFile = ({ path, file }: GivenFile): HandedFile => ({
  path,
  byteLength: file.size,
  async read(onBytes, signal) {
    const reader = file.stream().getReader();
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      onBytes(value);
    }
  },
});

/** The hash of a file; of one that cannot be read a hash that no file has. */
async function hashOf(
  file: HandedFile,
  signal: AbortSignal,
): Promise<{ sha256: string; byteLength: number }> {
  const hash = new StreamHash();
  try {
    await file.read((bytes) => hash.update(bytes), signal);
    return { sha256: hash.digest(), byteLength: hash.byteLength };
  } catch {
    signal.throwIfAborted();
    return { sha256: '', byteLength: hash.byteLength };
  }
}
