/**
 * Every way in which something can fail that a shopper may meet. Each code has exactly one text per language
 * (`errors.*` in the catalogues; the types enforce it). Codes cross the message border, texts never do.
 */
export type ErrorCode =
  | 'page-not-capturable'
  | 'tab-closed'
  | 'tab-changed'
  | 'capture-failed'
  /** Another capture is under way in the tab. */
  | 'capture-busy'
  /** Selected text was to be captured, and none is selected. */
  | 'nothing-selected'
  /** Another call is being timed. */
  | 'call-running'
  /** The page was left while it was captured and there was nothing to keep. */
  | 'page-left'
  | 'storage-full'
  | 'storage-failed'
  | 'storage-newer'
  | 'evidence-mismatch'
  | 'not-found'
  | 'changed-elsewhere'
  | 'bad-request'
  | 'interrupted'
  | 'no-answer'
  | 'export-failed'
  /** A file that was to be added: larger than is taken, or gone since it was chosen. */
  | 'file-too-large'
  | 'file-unreadable'
  /** A backup that cannot be restored: no backup at all, broken, of a later version; or the wrong password. */
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-newer'
  | 'wrong-password'
  | 'backup-failed'
  | 'unexpected';

/** An error that carries a code for the shopper and, for the console, what lay beneath it. */
export class TikiyaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'TikiyaError';
    this.code = code;
  }
}

/** The code of anything thrown; what is not ours is `unexpected`. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof TikiyaError ? thrown.code : 'unexpected';
}
