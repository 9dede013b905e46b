import type { RestoreChoice, RestorePlan } from '../domain/backup/restore-plan.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { BackupOrder, BackupPhase } from './make-backup.ts';

/** What stands in a backup that was opened, and what restoring it would do. */
export interface BackupView {
  readonly madeAt: Moment;
  readonly madeBy: string;
  readonly plan: RestorePlan;
  /** Of all evidence in it. */
  readonly byteLength: number;
  /** Drafts in it that are none of ours, and stay behind. */
  readonly droppedDrafts: number;
}

type RestorePhase = 'unlocking' | 'reading' | 'staging';

/** From the page to the worker. */
export type ToBackupWorker =
  /** `folder`: where the file is to be written too, under that name; it is read back there. */
  | {
      readonly kind: 'make';
      readonly order: BackupOrder;
      readonly folder?: FileSystemDirectoryHandle;
      readonly name: string;
    }
  | { readonly kind: 'open'; readonly file: Blob; readonly password?: string }
  | {
      readonly kind: 'stage';
      readonly restoreId: string;
      readonly startedAtMs: number;
      readonly choice: RestoreChoice;
    }
  | { readonly kind: 'stop' };

/** From the worker to the page. */
export type FromBackupWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. `owner`: of its scratch files. */
  | { readonly kind: 'ready'; readonly owner: string }
  | {
      readonly kind: 'progress';
      readonly phase: BackupPhase | RestorePhase | 'folder';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'made'; readonly file: Blob; readonly faultyCases: number }
  | { readonly kind: 'want-password' }
  | { readonly kind: 'opened'; readonly view: BackupView }
  | { readonly kind: 'staged' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'stopped' };
