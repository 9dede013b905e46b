import type { LastBackup } from '../domain/backup/backup-due.ts';
import type { KeptValues } from '../domain/backup/backup-format.ts';
import type { FromPage, ToPage } from '../domain/capture/page-tools.ts';
import type { PageReading } from '../domain/detect/finding.ts';

/** A tab as it is at this moment. */
export interface TabState {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string;
  readonly isActive: boolean;
}

/** What capturing needs of the browser. Each throws a `TikiyaError` with the code for the shopper. */
export interface PagePort {
  /** `tab-closed` when there is no such tab. An address that the grant does not reach is the empty text. */
  tabState(tabId: number): Promise<TabState>;
  /** Runs the page reader in the page; `page-not-capturable` where the browser forbids it. */
  readPage(tabId: number): Promise<PageReading>;
  /** Takes away what Tikiya shows on the page; resolves when it is no longer to be seen. Throws as `readPage` does. */
  clear(tabId: number): Promise<void>;
  /** The visible part of the window's front tab as the bytes of a PNG, exactly as the browser made them. */
  captureVisible(windowId: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Puts the page tools into the page and opens a port to them; `page-not-capturable` where the browser forbids it. */
  openTools(tabId: number): Promise<ToolsLink>;
}

/** A port to the page tools. Closing it makes them leave the page as it was. */
export interface ToolsLink {
  tell(message: ToPage): void;
  /** What the page says next, in order; undefined once the port is closed (the page went away). */
  next(): Promise<FromPage | undefined>;
  /** False once the page that it was opened to is gone. */
  isOpen(): boolean;
  close(): void;
}

/** System notifications, badge and the one alarm. */
export interface NoticePort {
  /** Shows a notification, or replaces the one with the same id. `buttons`: left out where the browser has none. */
  showNotice(id: string, title: string, message: string, buttons?: readonly string[]): Promise<void>;
  /** Sets the text on the toolbar button; empty takes it off. `tone`: late unless told otherwise. */
  setBadge(text: string, tone?: 'good' | 'late'): Promise<void>;
  /** Sets the one alarm, or takes it off. An alarm already set for that instant is left alone. */
  setAlarm(atMs: number | undefined): Promise<void>;
}

/** What is known of backups on this computer. */
export interface BackupMemory {
  readonly last: LastBackup | undefined;
  /** Until when its reminder was put off; 0: it was not. */
  readonly laterUntilMs: number;
  /** When its notification came last; 0: never. */
  readonly toldAtMs: number;
}

/** Where that is kept. */
export interface BackupMemoryPort {
  readBackupMemory(): Promise<BackupMemory>;
  noteBackup(last: LastBackup): Promise<void>;
  noteBackupTold(atMs: number): Promise<void>;
}

/** A small place outside the database that a wiped database does not take with it. */
export interface CanaryPort {
  readCanary(): Promise<string | undefined>;
  writeCanary(value: string): Promise<void>;
}

/**
 * What becomes of settings and drafts that are here when those of a backup come. `fill`: they stay, and what is missing comes.
 * `replace`: they go. `replace-late`: time has passed since, and what was typed meanwhile nobody can tell from the rest: drafts stay.
 */
export type KeptWay = 'fill' | 'replace' | 'replace-late';

/** What is kept outside of the database, as a restore puts it back. */
export interface KeptPort {
  applyKeptValues(kept: KeptValues, how: KeptWay): Promise<void>;
  /** Notes which backup it is that everything came from. */
  noteBackup(last: LastBackup): Promise<void>;
  /** Tells every open page of it. */
  tellRestored(cases: number): Promise<void>;
}
