import type { FromPictureWorker, ToPictureWorker } from './picture-messages.ts';

/** Gives the pictures of a document one after the other. */
interface OpenPictures {
  /** The bytes of a file by the name that the facts of its evidence give; undefined: it is not kept. */
  read(evidenceId: string, name: string): Promise<ArrayBuffer | undefined>;
  close(): void;
}

/** After so much a worker is ended, and another one goes on. */
const MOST_BYTES = 20_000_000;

/**
 * Reads pictures in a worker of its own. What a browser holds of each thing that was read from the store it lets go late, and of two
 * thousand pictures it would hold hundreds of megabytes; with its worker it is gone at once.
 */
export function openPictures(mostBytes: number = MOST_BYTES): OpenPictures {
  let reader = startReader();
  /** Started while the one before still reads, so that nobody waits for it. */
  let next: ReturnType<typeof startReader> | undefined;
  let byteCount = 0;
  let last: Promise<unknown> = Promise.resolve();
  const read = async (asked: ToPictureWorker): Promise<ArrayBuffer | undefined> => {
    if (byteCount >= mostBytes) {
      reader.end();
      reader = next ?? startReader();
      next = undefined;
      byteCount = 0;
    }
    const bytes = await reader.read(asked);
    byteCount += bytes?.byteLength ?? 0;
    if (byteCount >= mostBytes / 2) next ??= startReader();
    return bytes;
  };
  return {
    read(evidenceId, name) {
      const bytes = last.then(() => read({ evidenceId, name }));
      last = bytes.catch(() => undefined);
      return bytes;
    },
    close() {
      reader.end();
      next?.end();
    },
  };
}

/** One worker, of which one thing is asked at a time. */
function startReader() {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
  let hear: (message: FromPictureWorker) => void = () => undefined;
  const isReady = new Promise<void>((resolve, reject) => {
    hear = ({ kind, ...rest }) =>
      kind === 'ready' ? resolve() : reject(new Error('why' in rest ? rest.why : kind));
  });
  // It may end before anybody asks.
  isReady.catch(() => undefined);
  worker.addEventListener('message', ({ data }: MessageEvent<FromPictureWorker>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    hear({ kind: 'failed', why: event.message });
  });
  return {
    async read(asked: ToPictureWorker): Promise<ArrayBuffer | undefined> {
      await isReady;
      return new Promise((resolve, reject) => {
        hear = (said) =>
          said.kind === 'read'
            ? resolve(said.bytes)
            : reject(new Error(said.kind === 'failed' ? said.why : said.kind));
        worker.postMessage(asked);
      });
    },
    end: () => worker.terminate(),
  };
}
