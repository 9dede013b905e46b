import { checkGiven } from './check-given.ts';
import type { FromCheckWorker, ToCheckWorker } from './check-messages.ts';

// The dedicated worker of the case page that checks what was handed over; `checkInWorker` starts it and ends it.

const tell = (message: FromCheckWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToCheckWorker>) => {
  const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total });
  checkGiven(data.given, onProgress, new AbortController().signal).then(
    (result) => tell({ kind: 'done', result }),
    (thrown: unknown) => tell({ kind: 'failed', why: String(thrown) }),
  );
});

tell({ kind: 'ready' });
