import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPictures } from '../../../src/file-reader/open-pictures.ts';
import type { FromPictureWorker, ToPictureWorker } from '../../../src/file-reader/picture-messages.ts';

const PICTURE_BYTES = 100;

/** A worker that gives each picture but `gone`, and breaks at `broken`. */
class PictureWorker extends EventTarget {
  static readonly all: PictureWorker[] = [];
  isEnded = false;
  readCount = 0;

  constructor() {
    super();
    PictureWorker.all.push(this);
    queueMicrotask(() => this.#says({ kind: 'ready' }));
  }

  postMessage({ name }: ToPictureWorker): void {
    this.readCount += 1;
    queueMicrotask(() => {
      if (name === 'broken') this.#says({ kind: 'failed', why: 'the store is closed' });
      else if (name === 'gone') this.#says({ kind: 'read' });
      else this.#says({ kind: 'read', bytes: new ArrayBuffer(PICTURE_BYTES) });
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  #says(data: FromPictureWorker): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  PictureWorker.all.length = 0;
  vi.stubGlobal('Worker', PictureWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('gives pictures as they are asked for, says what is not kept, and tells why one cannot be read', async () => {
  const pictures = openPictures();
  const [one, two] = await Promise.all([pictures.read('e', 'picture'), pictures.read('e', 'gone')]);
  expect(one?.byteLength).toBe(PICTURE_BYTES);
  expect(two).toBeUndefined();
  await expect(pictures.read('e', 'broken')).rejects.toThrow('the store is closed');
  expect((await pictures.read('e', 'picture'))?.byteLength).toBe(PICTURE_BYTES);
  pictures.close();
  expect(PictureWorker.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});

it('ends a worker that has read much, and another one goes on', async () => {
  const pictures = openPictures(4 * PICTURE_BYTES);
  for (let count = 0; count < 10; count += 1)
    expect((await pictures.read('e', String(count)))?.byteLength).toBe(PICTURE_BYTES);
  expect(PictureWorker.all.map(({ readCount }) => readCount)).toEqual([4, 4, 2, 0]);
  expect(PictureWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true, false, false]);
  pictures.close();
  expect(PictureWorker.all.every(({ isEnded }) => isEnded)).toBe(true);
});
