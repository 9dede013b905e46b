import { StreamHash } from '../archive/stream-hash.ts';
import { checkHanded, type FoundFile, type HandedCheck } from '../domain/export/check-handed.ts';
import { MANIFEST_NAME, type Manifest } from '../domain/export/manifest.ts';
import { readManifest } from '../domain/export/read-manifest.ts';
import { readEndRecord } from '../domain/zip/end-record.ts';
import { leavingsAmong } from './leavings.ts';
import { type HandedFile, type NotOpened, openArchive } from './open-archive.ts';

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

const MOST_MANIFEST_BYTES = 128_000_000;
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
  const list = nearest(all.filter(({ path }) => baseOf(path) === MANIFEST_NAME));
  if (!list || list.byteLength > MOST_MANIFEST_BYTES) return { is: 'no-manifest' };
  const text = await textOf(list, signal);
  const read = text === undefined ? { is: 'no-manifest' as const } : readManifest(text);
  if (read.is !== 'manifest') return read;
  // The folder that everything was put in by whoever unpacked it.
  const folder = list.path.slice(0, -MANIFEST_NAME.length);
  const files = all.filter(({ path }) => path.startsWith(folder));
  const total = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const found: FoundFile[] = [];
  let done = 0;
  for (const file of files) {
    const path = file.path.slice(folder.length);
    found.push({ path, ...(await hashOf(file, signal)) });
    done += file.byteLength;
    onProgress(done, total);
  }
  // What lies beside the folder was not in it: it is named, and not read.
  for (const { path, byteLength } of all)
    if (!path.startsWith(folder)) found.push({ path: `../${path}`, byteLength, sha256: '' });
  const isFlat = files.every(({ path }) => !path.slice(folder.length).includes('/'));
  return {
    is: 'checked',
    manifest: read.manifest,
    check: await checkHanded(read.manifest, found, { isFlat }),
    leavings: [...leavings],
  };
}

const baseOf = (path: string): string => path.split('/').at(-1) ?? path;

const nearest = (files: readonly HandedFile[]): HandedFile | undefined =>
  [...files].sort((one, other) => one.path.split('/').length - other.path.split('/').length)[0];

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

async function textOf(file: HandedFile, signal: AbortSignal): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    await file.read((bytes) => {
      text += decoder.decode(bytes, { stream: true });
    }, signal);
    return text + decoder.decode();
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
