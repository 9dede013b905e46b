import { pathsOfEvidence, THUMBNAIL_ENDINGS, type ThumbnailType } from '../domain/backup/backup-format.ts';
import { faultName } from '../domain/backup/fault-name.ts';
import type { Subject } from '../domain/chain/record.ts';
import { readEvidenceContents } from '../storage/backup-queries.ts';
import type { Database } from '../storage/database.ts';
import { readPieces } from '../storage/file-pieces.ts';
import { readPart } from '../storage/queries.ts';
import type { EvidenceRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import type { ArchiveWriter } from './archive-writer.ts';

/** What was written of a piece of evidence, and what of it did not match. */
export interface WrittenEvidence {
  readonly paths: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const SMALLER = 6;

/** Writes all files of a piece of evidence, one in memory at a time; of an added file a piece of it. */
export async function writeEvidence(
  db: Database,
  archive: ArchiveWriter,
  { id, caseId, facts }: EvidenceRow,
): Promise<WrittenEvidence> {
  const paths = new Set<string>();
  const faults: string[] = [];
  const subject: Subject = { type: 'evidence', id };
  const at = pathsOfEvidence(caseId, id, facts.kind === 'file' ? facts.name : undefined);
  const check = (
    sha: string | undefined,
    wanted: string,
    missing: string,
    changed: string,
    file?: string,
  ): void => {
    if (sha === undefined) faults.push(faultName(missing, subject, file));
    else if (sha !== wanted) faults.push(faultName(changed, subject, file));
  };
  const write = async (
    path: string,
    bytes: ArrayBuffer | Uint8Array<ArrayBuffer> | undefined,
    level = 0,
  ): Promise<string | undefined> => {
    if (!bytes) return undefined;
    paths.add(path);
    return archive.addBytes(path, bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), level);
  };

  const { picture, text, thumbnail } = await guarded(() => readEvidenceContents(db, id));
  const first = (await write(at.picture, picture)) ?? (await writePieces(db, archive, id, at.file, paths));
  check(first, facts.sha256, 'picture-missing', 'picture-changed');

  const ofText = await write(
    at.text,
    text === undefined ? undefined : new TextEncoder().encode(text),
    SMALLER,
  );
  if (facts.textSha256 !== undefined) check(ofText, facts.textSha256, 'text-missing', 'text-changed');
  else if (ofText !== undefined) faults.push(faultName('text-unrecorded', subject));

  for (const { name, sha256 } of facts.parts ?? []) {
    const level = /\.(?:json|html)$/.test(name) ? SMALLER : 0;
    const sha = await write(at.part(name), await guarded(() => readPart(db, id, name)), level);
    check(sha, sha256, 'part-missing', 'part-changed', name);
  }

  if (thumbnail && Object.hasOwn(THUMBNAIL_ENDINGS, thumbnail.mediaType))
    await write(at.thumbnail(thumbnail.mediaType as ThumbnailType), thumbnail.bytes);
  return { paths, faults };
}

async function writePieces(
  db: Database,
  archive: ArchiveWriter,
  evidenceId: string,
  path: string,
  paths: Set<string>,
): Promise<string | undefined> {
  const pieces = readPieces(db, evidenceId);
  const first = await pieces.next();
  if (first.done) return undefined;
  paths.add(path);
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(first.value);
    for await (const bytes of pieces) yield new Uint8Array(bytes);
  };
  return archive.addPieces(path, all());
}
