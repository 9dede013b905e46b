import { type ErrorCode, TikiyaError } from '../domain/errors.ts';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages.ts';

/** The answers that end what was asked for. */
export type BackupAnswer = Exclude<FromBackupWorker, { kind: 'ready' | 'progress' | 'failed' | 'stopped' }>;
export type BackupProgress = Extract<FromBackupWorker, { kind: 'progress' }>;

/** The worker that makes and reads backups, one thing after the other. `end` takes away the files that it made. */
export class BackupClient {
  private readonly worker: Worker;
  private readonly ready: Promise<void>;
  private settle:
    | { readonly resolve: (answer: BackupAnswer) => void; readonly reject: (why: unknown) => void }
    | undefined;
  private onProgress: (progress: BackupProgress) => void = () => undefined;
  private isStopped = false;

  constructor() {
    this.worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
    let isReady: () => void = () => undefined;
    this.ready = new Promise((resolve) => {
      isReady = resolve;
    });
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromBackupWorker>) => {
      if (data.kind === 'ready') isReady();
      else if (data.kind === 'progress') this.onProgress(data);
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

  /** Asks for something; rejects with a `TikiyaError`, or with `STOPPED`. */
  async ask(
    message: Exclude<ToBackupWorker, { kind: 'stop' }>,
    onProgress: (progress: BackupProgress) => void,
  ): Promise<BackupAnswer> {
    this.onProgress = onProgress;
    const answer = new Promise<BackupAnswer>((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    await Promise.race([this.ready, answer]);
    if (!this.isStopped) this.tell(message);
    return answer;
  }

  /** Stops what is under way; what it wrote goes. */
  stop(): void {
    this.isStopped = true;
    this.tell({ kind: 'stop' });
  }

  /** Ends the worker. */
  end(): void {
    this.worker.terminate();
    this.settle?.reject(STOPPED);
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
