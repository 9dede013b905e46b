import {
  type BackupFile,
  pathsOfEvidence,
  THUMBNAIL_ENDINGS,
  type ThumbnailType,
} from '../domain/backup/backup-format.ts';
import { faultName } from '../domain/backup/fault-name.ts';
import type { Subject } from '../domain/chain/record.ts';
import { MOST_FILE_BYTES } from '../domain/file/file-limits.ts';
import type { EvidenceRow } from '../storage/rows.ts';
import { damaged } from './archive-reader.ts';
import type { ListedFiles } from './read-case.ts';

/** A file of a piece of evidence in a backup, and what it is there. */
export type EvidenceFile = { readonly file: BackupFile } & (
  | { readonly is: 'picture' | 'file' | 'text' }
  | { readonly is: 'part'; readonly name: string }
  | { readonly is: 'thumbnail'; readonly mediaType: ThumbnailType }
);

const MOST_THUMBNAIL_BYTES = 4_000_000;

/**
 * The files of a piece of evidence that a backup has, by the paths that its own facts give. Throws `backup-damaged` when one
 * is missing, is of another hash or length than the facts say, and that was not noted when the backup was made (`faults`).
 */
export function evidenceFilesOf(
  { id, caseId, facts }: EvidenceRow,
  files: ListedFiles,
  faults: readonly string[],
): readonly EvidenceFile[] {
  const at = pathsOfEvidence(caseId, id, facts.kind === 'file' ? facts.name : undefined);
  const subject: Subject = { type: 'evidence', id };
  const noted = new Set(faults);
  const found: EvidenceFile[] = [];
  const check = (
    file: BackupFile | undefined,
    wanted: string | undefined,
    missing: string,
    changed: string,
    name?: string,
  ): void => {
    if (file && file.byteLength > MOST_FILE_BYTES) throw damaged();
    if (file?.sha256 === wanted) return;
    if (!noted.has(faultName(file ? changed : missing, subject, name))) throw damaged();
  };
  const [picture, added] = [files.get(at.picture), files.get(at.file)];
  if (picture && added) throw damaged();
  check(picture ?? added, facts.sha256, 'picture-missing', 'picture-changed');
  if (picture) found.push({ is: 'picture', file: picture });
  if (added) found.push({ is: 'file', file: added });

  const text = files.get(at.text);
  const changed = facts.textSha256 === undefined ? 'text-unrecorded' : 'text-changed';
  check(text, facts.textSha256, 'text-missing', changed);
  if (text) found.push({ is: 'text', file: text });

  for (const { name, sha256 } of facts.parts ?? []) {
    const part = files.get(at.part(name));
    check(part, sha256, 'part-missing', 'part-changed', name);
    if (part) found.push({ is: 'part', name, file: part });
  }
  for (const mediaType of Object.keys(THUMBNAIL_ENDINGS) as ThumbnailType[]) {
    const file = files.get(at.thumbnail(mediaType));
    if (!file) continue;
    if (file.byteLength > MOST_THUMBNAIL_BYTES) throw damaged();
    found.push({ is: 'thumbnail', mediaType, file });
  }
  return found;
}
