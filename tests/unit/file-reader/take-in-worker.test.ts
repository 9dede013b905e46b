import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FileToTake } from '../../../src/file-reader/take-in.ts';
import { takeInWorker } from '../../../src/file-reader/take-in-worker.ts';
import type { FromFileWorker, ToFileWorker } from '../../../src/file-reader/worker-messages.ts';
import { type Database, makeDatabase, openDatabase } from '../../../src/storage/database.ts';

/** What a worker does on a message; says nothing more when it is busy. */
type Deed = (heard: ToFileWorker, say: (message: FromFileWorker) => void) => void;

let deeds: Deed[];
let ended: number;
let db: Database;

class ScriptedWorker extends EventTarget {
  readonly #deed = deeds.shift();

  constructor() {
    super();
    queueMicrotask(() => this.#say({ kind: 'ready' }));
  }

  readonly #say = (data: FromFileWorker): boolean =>
    this.dispatchEvent(new MessageEvent('message', { data }));

  postMessage(heard: ToFileWorker): void {
    this.#deed?.(heard, this.#say);
  }

  terminate(): void {
    ended += 1;
  }
}

beforeEach(async () => {
  [deeds, ended] = [[], 0];
  vi.stubGlobal('Worker', ScriptedWorker);
  db = makeDatabase();
  await openDatabase(db, () => undefined);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const what: FileToTake = {
  file: new File(['<'], 'hostile.eml'),
  entryId: 'entry',
  evidenceId: 'evidence',
  caseId: 'case',
  addedAt: { at: '2026-11-22T08:00:00.000Z', zone: 'Asia/Jerusalem' },
  extensionVersion: '0.0.0',
  isTwinWanted: false,
};
const patience = { readMs: 5, stopMs: 5 };
const wholeOnDisk: FromFileWorker = { kind: 'progress', done: 1, total: 1 };

it('ends a worker that cannot hear that it is to stop, and drops what it wrote', async () => {
  const { entryId: id, evidenceId, caseId, addedAt } = what;
  await db.incoming.put({ id, evidenceId, caseId, name: 'hostile.eml', startedAt: addedAt });
  await db.filePieces.put({ evidenceId, index: 0, bytes: new ArrayBuffer(1) });
  const stop = new AbortController();
  deeds = [(heard) => heard.kind === 'take' && stop.abort(new Error('left'))];
  await expect(takeInWorker(what, () => undefined, stop.signal, patience)).rejects.toThrow('left');
  expect(ended).toBe(1);
  expect(await db.incoming.count()).toBe(0);
  expect(await db.filePieces.count()).toBe(0);
});

it('lets a worker that hears it clear up by itself', async () => {
  const stop = new AbortController();
  deeds = [
    (heard, say) => (heard.kind === 'stop' ? say({ kind: 'stopped' }) : stop.abort(new Error('left'))),
  ];
  const never = { readMs: 5, stopMs: 2 ** 30 };
  await expect(takeInWorker(what, () => undefined, stop.signal, never)).rejects.toThrow('left');
});

it('keeps a file unread that takes too long to read', async () => {
  const asked: FileToTake[] = [];
  deeds = [
    (heard, say) => heard.kind === 'take' && say(wholeOnDisk),
    (heard, say) => {
      if (heard.kind !== 'take') return;
      asked.push(heard.what);
      say({ kind: 'taken', taken: { is: 'ready' } });
    },
  ];
  const taken = await takeInWorker(what, () => undefined, new AbortController().signal, patience);
  expect(taken).toEqual({ is: 'ready' });
  expect(asked).toEqual([{ ...what, isLeftUnread: true }]);
  expect(ended).toBe(2);
});

it('says that it failed when it cannot be kept unread either', async () => {
  deeds = Array.from({ length: 2 }, (): Deed => (heard, say) => heard.kind === 'take' && say(wholeOnDisk));
  const taking = takeInWorker(what, () => undefined, new AbortController().signal, patience);
  await expect(taking).rejects.toMatchObject({ code: 'file-unreadable' });
  expect(ended).toBe(2);
});
