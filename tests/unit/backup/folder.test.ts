import { describe, expect, it } from 'vitest';
import { writeToFolder } from '../../../src/backup/write-to-folder.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import { never, nothing } from './library.ts';

const NAME = 'tikiya-backup-2026-01-21-1100.zip';

/** A folder as a browser gives one: a file is there, empty, once it is asked for, and takes what was written when that is closed. */
class FakeFolder {
  readonly files = new Map<string, Blob>();
  /** What the disk makes of what it is given. */
  spoil: (bytes: Blob) => Blob = (bytes) => bytes;
  failing: Error | undefined;

  getFileHandle = async (name: string, { create = false } = {}): Promise<unknown> => {
    if (!this.files.has(name)) {
      if (!create) throw new DOMException('none', 'NotFoundError');
      this.files.set(name, new Blob([]));
    }
    return {
      getFile: async () => this.files.get(name),
      createWritable: async () => this.#writable(name),
    };
  };

  removeEntry = async (name: string): Promise<void> => {
    this.files.delete(name);
  };

  #writable(name: string): WritableStream<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return new WritableStream({
      write: (bytes) => {
        if (this.failing) throw this.failing;
        parts.push(bytes);
      },
      close: () => void this.files.set(name, this.spoil(new Blob(parts))),
    });
  }
}

const file = new Blob(['a backup']);
const write = (folder: FakeFolder, signal = never()): Promise<void> =>
  writeToFolder(folder as unknown as FileSystemDirectoryHandle, NAME, file, nothing, signal);

describe('a backup that is written into a folder', () => {
  it('is there', async () => {
    const folder = new FakeFolder();
    await write(folder);
    expect(await folder.files.get(NAME)?.text()).toBe('a backup');
  });

  it.each<[string, Partial<FakeFolder>, string]>([
    ['the disk is full', { failing: new DOMException('full', 'QuotaExceededError') }, 'storage-full'],
    ['the stick is pulled out', { failing: new DOMException('gone', 'NotFoundError') }, 'backup-failed'],
    ['the disk gives back something else', { spoil: () => new Blob(['b backup']) }, 'backup-failed'],
  ])('leaves nothing that looks like one where %s', async (_when, how, code) => {
    const folder = Object.assign(new FakeFolder(), how);
    expect(await write(folder).catch(codeOf)).toBe(code);
    expect([...folder.files.keys()]).toEqual([]);
  });

  it('leaves nothing when it is stopped', async () => {
    const stop = new AbortController();
    const folder = new FakeFolder();
    folder.spoil = (bytes) => {
      stop.abort();
      return bytes;
    };
    await expect(write(folder, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect([...folder.files.keys()]).toEqual([]);
  });

  it('leaves an older one of that name as it was where nothing could be written', async () => {
    const folder = Object.assign(new FakeFolder(), {
      failing: new DOMException('full', 'QuotaExceededError'),
    });
    folder.files.set(NAME, new Blob(['the older one']));
    expect(await write(folder).catch(codeOf)).toBe('storage-full');
    expect(await folder.files.get(NAME)?.text()).toBe('the older one');
  });
});
