import { sha256OfBytes } from '../domain/chain/hash.ts';
import { readPeriod } from './chat-period.ts';
import type { FromPeriodWorker, ToPeriodWorker } from './period-in-worker.ts';

// The dedicated worker that reads the dates of a kept chat anew; `periodInWorker` starts it and ends it.

const tell = (message: FromPeriodWorker): void => self.postMessage(message);

async function read({ bytes, facts, order }: ToPeriodWorker): Promise<void> {
  if ((await sha256OfBytes(bytes)) !== facts.sha256) return tell({ kind: 'altered' });
  const period = await readPeriod(new Uint8Array(bytes), facts, order);
  tell(period ? { kind: 'period', period } : { kind: 'unreadable' });
}

self.addEventListener('message', ({ data }: MessageEvent<ToPeriodWorker>) => {
  read(data).catch((thrown: unknown) => {
    console.error(thrown);
    tell({ kind: 'unreadable' });
  });
});

tell({ kind: 'ready' });
