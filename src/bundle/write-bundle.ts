import { StreamHash, sha256OfBlob } from '../archive/stream-hash.ts';
import { FIRST_PICTURE } from '../domain/capture/pieces.ts';
import { TEXT_NAME } from '../domain/case/files-of.ts';
import { sha256OfBytes } from '../domain/chain/hash.ts';
import { TikiyaError } from '../domain/errors.ts';
import { makeManifest } from '../domain/export/make-manifest.ts';
import { MANIFEST_NAME, type MadeFile } from '../domain/export/manifest.ts';
import { msOf } from '../domain/time/moment.ts';
import type { Database } from '../storage/database.ts';
import { readPieces } from '../storage/file-pieces.ts';
import { readPageText, readPart, readRootHash } from '../storage/queries.ts';
import { Archive, type PackedFile } from './archive.ts';
import type { BundleWork, Packed } from './bundle-work.ts';
import { gathered } from './gathered.ts';

/**
 * Packs a case into one archive and closes `target`: what was made, `manifest.json`, every file of evidence that goes along.
 * One file at a time is in memory, of an added one a piece. A file that is not what was recorded goes along as it is, under
 * the hash that was recorded, and is named in the answer. Throws `changed-elsewhere` where something was erased meanwhile, and
 * the reason of `signal`.
 */
export async function writeBundle(
  db: Database,
  { input, made }: BundleWork,
  target: WritableStream<Uint8Array>,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Packed> {
  const listed: MadeFile[] = [];
  for (const { is, path, file, entryId } of made)
    listed.push({
      is,
      path,
      mediaType: file.type,
      byteLength: file.size,
      sha256: await sha256OfBlob(file, signal),
      ...(entryId && { entryId }),
    });
  const manifest = makeManifest({ ...input, made: listed, withFiles: true });
  const files = manifest.evidence.flatMap(({ id, at, files: its }) =>
    its.flatMap((file) => (file.path === undefined ? [] : [{ id, at, file, path: file.path }])),
  );
  const total = made.length + files.length;
  const { writable, giveUp } = gathered(target);
  try {
    const archive = new Archive(writable, signal);
    const madeAtMs = msOf(manifest.madeAt);
    let done = 0;
    for (const { path, file } of made) {
      const packed = { path, mediaType: file.type, modifiedAtMs: madeAtMs };
      await archive.addPieces(packed, chunksOf(file), file.size);
      onProgress(++done, total);
    }
    const list = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
    const listFile = { path: MANIFEST_NAME, mediaType: 'application/json', modifiedAtMs: madeAtMs };
    await archive.addBytes(listFile, list);
    const missing: string[] = [];
    const changed: string[] = [];
    for (const { id, at, file, path } of files) {
      const packed = { path, mediaType: file.mediaType, modifiedAtMs: msOf(at) };
      const sha256 = await packEvidence(db, archive, packed, id, file.name);
      if (sha256 === undefined) missing.push(path);
      else if (sha256 !== file.sha256) changed.push(path);
      onProgress(++done, total);
    }
    // What is gone because it was erased meanwhile must not look like something that was lost.
    if (missing.length > 0 && (await readRootHash(db, input.caseId)) !== input.head)
      throw new TikiyaError('changed-elsewhere');
    await archive.close();
    return { fileCount: total + 1 - missing.length, missing, changed };
  } catch (thrown) {
    await giveUp(thrown);
    throw thrown;
  }
}

/** Packs one file of evidence and gives the hash of what was packed; undefined where the store has none. */
async function packEvidence(
  db: Database,
  archive: Archive,
  packed: PackedFile,
  evidenceId: string,
  name: string,
): Promise<string | undefined> {
  const bytes = await readWhole(db, evidenceId, name);
  if (bytes) {
    await archive.addBytes(packed, bytes);
    return sha256OfBytes(bytes);
  }
  if (name !== FIRST_PICTURE) return undefined;
  // Read twice: an archive says how long a file is before it.
  let byteLength: number | undefined;
  for await (const piece of readPieces(db, evidenceId)) byteLength = (byteLength ?? 0) + piece.byteLength;
  if (byteLength === undefined) return undefined;
  const hash = new StreamHash();
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of readPieces(db, evidenceId)) {
      const stretch = new Uint8Array(piece);
      hash.update(stretch);
      yield stretch;
    }
  };
  await archive.addPieces(packed, pieces(), byteLength);
  return hash.digest();
}

async function readWhole(
  db: Database,
  evidenceId: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (name === TEXT_NAME) {
    const text = await readPageText(db, evidenceId);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  }
  const bytes =
    name === FIRST_PICTURE
      ? (await db.pictures.get(evidenceId))?.bytes
      : await readPart(db, evidenceId, name);
  return bytes && new Uint8Array(bytes);
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
