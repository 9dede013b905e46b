import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../../../src/report/make-pdf.ts';
import type { FromPdfWorker, ToPdfWorker } from '../../../src/report/pdf-messages.ts';
import { sampleReport } from './sample-case.ts';

/** A worker whose other end the test holds. */
class HeldWorker extends EventTarget {
  static last: HeldWorker;
  readonly sent: ToPdfWorker[] = [];
  isEnded = false;
  #heard: () => void = () => {};

  constructor() {
    super();
    HeldWorker.last = this;
  }

  postMessage(message: ToPdfWorker): void {
    this.sent.push(message);
    this.#heard();
  }

  terminate(): void {
    this.isEnded = true;
  }

  says(message: FromPdfWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  nextMessage(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }
}

beforeEach(() => vi.stubGlobal('Worker', HeldWorker));
afterEach(() => vi.unstubAllGlobals());

const { model } = sampleReport('he');
const noPicture = async (): Promise<undefined> => undefined;
const noProgress = (): void => {};
const SIZE = { sizeLimit: 'none', wayToFit: 'volumes' } as const;
const PROGRESS = {
  done: 2,
  total: 4,
  at: 1,
  of: 4,
  quality: 'as-captured',
  volume: 1,
  volumes: 1,
} as const;

describe('makePdf', () => {
  it('waits for the worker, hands it files, tells progress and ends it', async () => {
    const bytes = new ArrayBuffer(3);
    const seen: string[] = [];
    const made = makePdf(
      model,
      SIZE,
      async (id, name) => (id === 'ev-1' && name === 'tile-0001' ? bytes : undefined),
      ({ done, total }) => seen.push(`${done}/${total}`),
      new AbortController().signal,
    );
    const worker = HeldWorker.last;
    expect(worker.sent).toEqual([]);
    worker.says({ kind: 'ready' });
    expect(worker.sent).toEqual([{ kind: 'make', model, size: SIZE }]);
    for (const [evidenceId, name, answer] of [
      ['ev-1', 'tile-0001', bytes],
      ['ev-1', 'picture', null],
      ['ev-2', 'picture', null],
    ] as const) {
      const answered = worker.nextMessage();
      worker.says({ kind: 'want-file', evidenceId, name });
      await answered;
      expect(worker.sent.at(-1)).toEqual({ kind: 'file', bytes: answer });
    }
    worker.says({ kind: 'progress', progress: PROGRESS });
    const volumes = [{ blob: new Blob(['%PDF']), pageCount: 1 }];
    worker.says({ kind: 'made', made: { is: 'made', volumes, quality: 'as-captured' } });
    expect(await made).toMatchObject({ is: 'made', volumes });
    expect(seen).toEqual(['2/4']);
    expect(worker.isEnded).toBe(true);
  });

  it('ends the worker and rejects with the reason when it is cancelled', async () => {
    const cancel = new AbortController();
    const made = makePdf(model, SIZE, noPicture, noProgress, cancel.signal);
    HeldWorker.last.says({ kind: 'ready' });
    cancel.abort();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(HeldWorker.last.isEnded).toBe(true);
  });

  it('starts nothing when it was cancelled before', async () => {
    const before = HeldWorker.last;
    await expect(makePdf(model, SIZE, noPicture, noProgress, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(HeldWorker.last).toBe(before);
  });

  it('says that there was no room where there was none', async () => {
    const made = makePdf(model, SIZE, noPicture, noProgress, new AbortController().signal);
    HeldWorker.last.says({ kind: 'failed', why: 'x', isFull: true });
    await expect(made).rejects.toMatchObject({ name: 'TikiyaError', code: 'storage-full' });
    expect(HeldWorker.last.isEnded).toBe(true);
  });

  it.each<[string, (worker: HeldWorker) => void]>([
    ['the worker says so', (worker) => worker.says({ kind: 'failed', why: 'x' })],
    ['the worker breaks', (worker) => worker.dispatchEvent(new Event('error', { cancelable: true }))],
    ['a message is lost', (worker) => worker.dispatchEvent(new MessageEvent('messageerror'))],
    [
      'the picture cannot be read',
      (worker) => worker.says({ kind: 'want-file', evidenceId: 'broken', name: 'picture' }),
    ],
  ])('fails with its code when %s', async (_name, happens) => {
    const made = makePdf(
      model,
      SIZE,
      async () => {
        throw new Error('disk');
      },
      noProgress,
      new AbortController().signal,
    );
    happens(HeldWorker.last);
    await expect(made).rejects.toMatchObject({ name: 'TikiyaError', code: 'export-failed' });
    expect(HeldWorker.last.isEnded).toBe(true);
  });
});
