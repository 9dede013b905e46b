import { type ErrorCode, TikiyaError } from '../domain/errors.ts';
import { removeScratchFilesOf } from '../storage/scratch-file.ts';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages.ts';

/** The answers that end what was asked for. */
export type BackupAnswer = Exclude<FromBackupWorker, { kind: 'ready' | 'progress' | 'failed' | 'stopped' }>;
export type BackupProgress = Extract<FromBackupWorker, { kind: 'progress' }>;

type Asked = Exclude<ToBackupWorker, { kind: 'stop' }>;

/**
 * Whether only the worker itself can take back what it did: rows beside the live data, a file in a folder. All else goes with it,
 * and at once: while it makes a key of a password it hears nothing.
 */
const takesBack = (asked: Asked): boolean =>
  asked.kind === 'stage' || (asked.kind === 'make' && asked.folder !== undefined);

/** The worker that makes and reads backups, one thing after the other. `end` takes away the files that it made. */
export class BackupClient {
  private readonly worker: Worker;
  private readonly ready: Promise<void>;
  private settle:
    | { readonly resolve: (answer: BackupAnswer) => void; readonly reject: (why: unknown) => void }
    | undefined;
  private onProgress: (progress: BackupProgress) => void = () => undefined;
  private asked: Asked | undefined;
  private isOver = false;
  private owner: string | undefined;

  constructor() {
    this.worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
    let isReady: () => void = () => undefined;
    this.ready = new Promise((resolve) => {
      isReady = resolve;
    });
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromBackupWorker>) => {
      if (data.kind === 'ready') {
        this.owner = data.owner;
        isReady();
      } else if (data.kind === 'progress') this.onProgress(data);
      else if (data.kind === 'failed') this.fail(data.code);
      else if (data.kind === 'stopped') this.settle?.reject(STOPPED);
      else this.settle?.resolve(data);
    });
    const broken = (cause: unknown): void => this.settle?.reject(new TikiyaError('unexpected', cause));
    this.worker.addEventListener('error', (event) => {
      event.preventDefault();
      broken(event.error ?? event.message);
    });
    this.worker.addEventListener('messageerror', () => broken(new Error('a message could not be read')));
  }

  /** Whether something was asked for that is not answered yet. */
  get isBusy(): boolean {
    return this.asked !== undefined;
  }

  /** Asks for something; rejects with a `TikiyaError`, or with `STOPPED`, also where it was stopped before. */
  async ask(message: Asked, onProgress: (progress: BackupProgress) => void): Promise<BackupAnswer> {
    if (this.isOver) throw STOPPED;
    this.onProgress = onProgress;
    this.asked = message;
    const answer = new Promise<BackupAnswer>((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    try {
      await Promise.race([this.ready, answer]);
      if (!this.isOver) this.tell(message);
      const given = await answer;
      // Stopped just as it was answered.
      if (this.isOver && !takesBack(message)) throw STOPPED;
      return given;
    } finally {
      this.asked = undefined;
    }
  }

  /** Stops what is under way; what it wrote goes. Nothing can be asked for after that. */
  stop(): void {
    if (this.asked && takesBack(this.asked) && this.owner !== undefined) {
      this.isOver = true;
      this.tell({ kind: 'stop' });
    } else this.end();
  }

  /** Ends the worker; the files that it made go. */
  end(): void {
    this.isOver = true;
    this.worker.terminate();
    this.settle?.reject(STOPPED);
    if (this.owner !== undefined) removeScratchFilesOf(this.owner).catch(console.error);
  }

  private tell(message: ToBackupWorker): void {
    this.worker.postMessage(message);
  }

  private fail(code: ErrorCode): void {
    this.settle?.reject(new TikiyaError(code));
  }
}

/** Why something was not done: the shopper stopped it. */
export const STOPPED = new DOMException('stopped', 'AbortError');
