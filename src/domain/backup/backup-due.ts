import { earliest } from '../time/earliest.ts';

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
/** For so long the reminder on the list of cases can be put off, in milliseconds. */
export const PUT_OFF_MS = 7 * DAY_MS;

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

/** What was told of backups before. */
interface Told {
  readonly last: LastBackup | undefined;
  readonly laterUntilMs: number;
}

/**
 * From when on to remind of a backup, in milliseconds since 1970: something was written since the last one, and that (or, without
 * any, the first case) is as many days ago then as were chosen. Undefined: there is nothing to remind of. Put off for longer than can
 * be was by a clock that was ahead, and counts for nothing.
 */
export function backupDueAt(
  cases: readonly BackedCase[],
  { last, laterUntilMs }: Told,
  days: BackupDays,
  nowMs: number,
): number | undefined {
  const since = writtenSince(cases, last);
  const firstMs = earliest(since.map(({ createdAtMs }) => createdAtMs));
  if (days === 0 || firstMs === undefined) return undefined;
  const fromMs = last?.atMs ?? firstMs;
  const putOffUntilMs = laterUntilMs > nowMs + PUT_OFF_MS ? 0 : laterUntilMs;
  return Math.max(fromMs + days * DAY_MS, putOffUntilMs);
}

/** Whether to remind of a backup now, and of what. Undefined: no. A clock that was set back makes no reminder. */
export function backupDue(
  cases: readonly BackedCase[],
  told: Told,
  days: BackupDays,
  nowMs: number,
): BackupDue | undefined {
  const dueAtMs = backupDueAt(cases, told, days, nowMs);
  if (dueAtMs === undefined || dueAtMs > nowMs) return undefined;
  const { last } = told;
  return {
    days: last && Math.floor((nowMs - last.atMs) / DAY_MS),
    cases: writtenSince(cases, last).length,
  };
}

const writtenSince = (cases: readonly BackedCase[], last: LastBackup | undefined): readonly BackedCase[] =>
  cases.filter(({ isSample, touchedAtMs }) => !isSample && touchedAtMs > (last?.atMs ?? 0));
