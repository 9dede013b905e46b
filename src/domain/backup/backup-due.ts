/** The backup that holds what is here as it was at that time: made here and handed over, or restored here. */
export interface LastBackup {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly byteLength: number;
  readonly fileName: string;
  /** A download, written into the folder that was chosen, or the file that all this came from. */
  readonly way: 'download' | 'folder' | 'restored';
}

/** After how many days a backup is old; 0: no reminder. */
export const BACKUP_DAYS_OFFERED = [7, 14, 30, 90, 0] as const;
export type BackupDays = (typeof BACKUP_DAYS_OFFERED)[number];
export const USUAL_BACKUP_DAYS: BackupDays = 30;

const DAY_MS = 24 * 60 * 60_000;

/** What a reminder of a backup says. */
export interface BackupDue {
  /** Whole days since the last one; undefined: there was none. */
  readonly days: number | undefined;
  /** Cases that were written to since. */
  readonly cases: number;
}

/** What of a case matters here. */
export interface BackedCase {
  readonly touchedAtMs: number;
  readonly createdAtMs: number;
  readonly isSample: boolean;
}

/**
 * Whether to remind of a backup: something was written since the last one, and that (or, without any, the first case) is as many days
 * ago as were chosen. Undefined: no. A clock that was set back makes no reminder.
 */
export function backupDue(
  cases: readonly BackedCase[],
  { last, laterUntilMs }: { readonly last: LastBackup | undefined; readonly laterUntilMs: number },
  days: BackupDays,
  nowMs: number,
): BackupDue | undefined {
  if (days === 0 || laterUntilMs > nowMs) return undefined;
  const since = cases.filter(({ isSample, touchedAtMs }) => !isSample && touchedAtMs > (last?.atMs ?? 0));
  if (since.length === 0) return undefined;
  const fromMs = last?.atMs ?? Math.min(...since.map(({ createdAtMs }) => createdAtMs));
  const passed = Math.floor((nowMs - fromMs) / DAY_MS);
  return passed >= days ? { days: last && passed, cases: since.length } : undefined;
}
