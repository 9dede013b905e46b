import type { Sha256 } from '../chain/record.ts';
import type { Moment } from '../time/moment.ts';

/** The format that this version writes; see docs/backup-format.md. A reader reads this one and all before it. */
export const BACKUP_FORMAT = 1;

/** A file of a backup, as its manifest names it. */
export interface BackupFile {
  readonly path: string;
  readonly byteLength: number;
  readonly sha256: Sha256;
}

/** A case of a backup, as its manifest names it. */
export interface BackupCase {
  readonly id: string;
  /** The end of its chain; null: it has none. */
  readonly head: Sha256 | null;
  readonly records: number;
  readonly entries: number;
  readonly evidence: number;
  /** What did not match already when the backup was made: see `faultName`. */
  readonly faults: readonly string[];
}

/** What a backup holds; the last file in it. */
export interface BackupManifest {
  readonly format: number;
  readonly madeAt: Moment;
  /** Version of the extension. */
  readonly madeBy: string;
  readonly cases: readonly BackupCase[];
  readonly files: readonly BackupFile[];
}

/** Settings and drafts, which are kept outside of the database. */
export interface KeptValues {
  readonly settings: Readonly<Record<string, unknown>>;
  /** By the names under which they are kept. */
  readonly drafts: Readonly<Record<string, unknown>>;
}

export const MANIFEST_PATH = 'manifest.json';
export const ABOUT_PATH = 'about.txt';
export const KEPT_PATH = 'kept.json';

/** Paths of the files of a case. Ids are made by us; whoever reads a backup makes the paths anew and takes none from it. */
export const recordsPath = (caseId: string): string => `cases/${caseId}/records.jsonl`;
export const rowsPath = (caseId: string): string => `cases/${caseId}/rows.jsonl`;
/** Rows that are not as rows are: kept as they stand, and in nobody's way. */
export const refusedPath = (caseId: string): string => `cases/${caseId}/refused.jsonl`;
/** What the paths of all files of evidence of a case begin with. */
export const evidenceFolder = (caseId: string): string => `cases/${caseId}/evidence/`;
const evidencePath = (caseId: string, evidenceId: string): string => `${evidenceFolder(caseId)}${evidenceId}`;

/** Media types of small pictures, and how their files end. */
export const THUMBNAIL_ENDINGS = { 'image/webp': 'webp', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;
export type ThumbnailType = keyof typeof THUMBNAIL_ENDINGS;

/** Where the files of a piece of evidence stand in a backup. */
export interface EvidencePaths {
  readonly picture: string;
  readonly file: string;
  readonly text: string;
  readonly part: (name: string) => string;
  readonly thumbnail: (type: ThumbnailType) => string;
}

/** `fileName`: what an added file was called, for its ending. */
export function pathsOfEvidence(caseId: string, evidenceId: string, fileName = ''): EvidencePaths {
  const folder = evidencePath(caseId, evidenceId);
  const ending = /\.([a-z0-9]{1,8})$/.exec(fileName.toLowerCase())?.[1];
  return {
    picture: `${folder}/picture.png`,
    file: ending === undefined ? `${folder}/file` : `${folder}/file.${ending}`,
    text: `${folder}/text.txt`,
    part: (name) => `${folder}/parts/${name}`,
    thumbnail: (type) => `${folder}/thumbnail.${THUMBNAIL_ENDINGS[type]}`,
  };
}
