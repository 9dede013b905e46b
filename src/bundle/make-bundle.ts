import { TikiyaError } from '../domain/errors.ts';
import { removeScratchFilesOf } from '../storage/scratch-file.ts';
import type { BundleWork, FromBundleWorker, PackedBundle, ToBundleWorker } from './bundle-work.ts';

/** A finished bundle: on disk, for an hour at least, since the browser may still copy it when the page is gone. */
export interface Bundle extends PackedBundle {
  /** Ends what holds it. */
  readonly release: () => void;
}

/** After it was told to stop: one that waits for the disk hears it late. */
const STOP_MS = 2_000;

/**
 * Packs a case in a worker of its own, into a file on disk; the page stays usable meanwhile. `onProgress` counts files. Rejects
 * with the signal's reason once what was written is gone, else with a `TikiyaError`: `storage-full`, `changed-elsewhere`,
 * `export-failed`.
 */
export function makeBundle(
  work: BundleWork,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Bundle> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToBundleWorker): void => worker.postMessage(message);
  let owner: string | undefined;
  // With the worker goes its hold on what it wrote.
  const end = (): void => {
    worker.terminate();
    if (owner !== undefined) removeScratchFilesOf(owner).catch((thrown: unknown) => console.error(thrown));
  };
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onAbort = (): void => {
      tell({ kind: 'stop' });
      timer = setTimeout(() => settle(() => reject(signal.reason)), STOP_MS);
    };
    const settle = (finish: () => void, isKept = false): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if (!isKept) end();
      finish();
    };
    const fail = (cause: unknown): void => settle(() => reject(new TikiyaError('export-failed', cause)));
    signal.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromBundleWorker>) => {
      switch (data.kind) {
        case 'ready':
          owner = data.owner;
          return tell({ kind: 'make', work });
        case 'progress':
          return onProgress(data.done, data.total);
        case 'made': {
          if (signal.aborted) return settle(() => reject(signal.reason));
          const { blob, sha256, packed } = data;
          return settle(() => resolve({ blob, sha256, packed, release: () => worker.terminate() }), true);
        }
        case 'failed':
          return settle(() => reject(new TikiyaError(data.code)));
        case 'stopped':
          return settle(() => reject(signal.reason));
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => fail(new Error('a message could not be read')));
  });
}
