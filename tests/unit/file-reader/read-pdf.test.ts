import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromDocumentWorker } from '../../../src/file-reader/document-messages.ts';
import { readPdf } from '../../../src/file-reader/read-pdf.ts';

const workers: FakeWorker[] = [];

/** A worker that says what the test lets it say. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isOver = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isOver = true;
  }
  says(data: FromDocumentWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => {
  vi.unstubAllGlobals();
  workers.length = 0;
});

const PDF = new Blob(['%PDF-1.7']);
const started = async (patienceMs?: number, signal = new AbortController().signal) => {
  const reading = readPdf(PDF, signal, patienceMs);
  const worker = await vi.waitUntil(() => workers[0], { timeout: 15_000 });
  worker.says({ kind: 'ready' });
  expect(worker.asked).toMatchObject([{ kind: 'read' }]);
  return { reading, worker };
};
const pages = { read: { is: 'pdf', pages: 3 } } as const;

it('gives what was read once it is all', async () => {
  const { reading, worker } = await started();
  worker.says({ kind: 'read', pdf: pages, toCome: 'text' });
  expect(worker.isOver).toBe(false);
  worker.says({ kind: 'read', pdf: { ...pages, text: 'a bill' }, toCome: 'nothing' });
  expect(await reading).toEqual({ ...pages, text: 'a bill' });
  expect(worker.isOver).toBe(true);
});

it('ends a document that takes too long, and says so where its words are not read', async () => {
  const { reading, worker } = await started(1_000);
  worker.says({ kind: 'read', pdf: pages, toCome: 'text' });
  expect(await reading).toEqual({ read: { is: 'pdf', pages: 3, trouble: 'slow' } });
  expect(worker.isOver).toBe(true);
});

it('says nothing of one of which only the small picture takes too long', async () => {
  const { reading, worker } = await started(1_000);
  worker.says({ kind: 'read', pdf: { ...pages, text: 'a bill' }, toCome: 'picture' });
  expect(await reading).toEqual({ ...pages, text: 'a bill' });
  expect(worker.isOver).toBe(true);
});

it('knows nothing of one of which nothing came, and ends when it is told to stop', async () => {
  const unread = { read: { is: 'pdf', trouble: 'unreadable' } };
  const stop = new AbortController();
  const { reading, worker } = await started(undefined, stop.signal);
  stop.abort();
  expect(await reading).toEqual(unread);
  expect(worker.isOver).toBe(true);
  expect(await readPdf(PDF, new AbortController().signal, 0)).toEqual({
    read: { is: 'pdf', trouble: 'slow' },
  });
});
