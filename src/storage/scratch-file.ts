import { gatherWrites } from './gather-writes.ts';

/** A file of the extension's own on disk while it is being made: an export or a backup that need not fit in memory. */
export interface ScratchFile {
  /** Takes the bytes in their order; a full disk rejects with `QuotaExceededError`. Close it before `whole`. */
  readonly writable: WritableStream<Uint8Array>;
  /** The finished file, read from disk when it is read. It lasts until `discard`. */
  whole(mediaType: string): Promise<Blob>;
  /** Takes it from the disk. Safe at any moment, also half way and twice. */
  discard(): Promise<void>;
}

/** Who makes a scratch file, and what for. */
export interface ScratchUse {
  /** Whose files these are, to be taken away together: `removeScratchFilesOf`. */
  readonly owner?: string;
  /** The browser gets it as a download, and may still read it when the page that made it is gone. */
  readonly isHandedOver?: boolean;
}

const FOLDER = 'scratch';
/** How long a file that was handed over is left to the browser, its dialog of where to put it among it. */
const HANDED_OVER_MS = 60 * 60_000;
/** How long whoever holds a file has to let go of it when everything is deleted. */
const LET_GO_MS = 3_000;

/**
 * Opens an empty scratch file in the origin private file system (https://fs.spec.whatwg.org), which no user and no page sees.
 * A lock is held on it as long as it is in use, so that `removeLeftScratchFiles` knows what a closed page left behind.
 * Where the browser has none of it (a private window of Firefox) the bytes move into Blobs, as flat as that browser keeps them.
 */
export async function openScratchFile({
  owner = '',
  isHandedOver = false,
}: ScratchUse = {}): Promise<ScratchFile> {
  const folder = await scratchFolder();
  if (!folder) return blobFile();
  const name = `${isHandedOver ? HANDED_OVER : 'own'}~${owner}~${crypto.randomUUID()}`;
  const release = await holdLock(name);
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const discard = async (): Promise<void> => {
      await folder.removeEntry(name).catch(ignoreMissing);
      release();
    };
    return {
      writable: gatherWrites(await handle.createWritable()),
      whole: async (mediaType) => (await handle.getFile()).slice(0, undefined, mediaType),
      discard,
    };
  } catch (error) {
    await folder.removeEntry(name).catch(ignoreMissing);
    release();
    throw error;
  }
}

/**
 * Takes away the scratch files that nobody holds any more: of pages that were closed, and of a browser that was killed. One that
 * was handed over stays for an hour.
 */
export async function removeLeftScratchFiles(nowMs = Date.now()): Promise<void> {
  const folder = await scratchFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    await navigator.locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
      if (lock && !(await isStillRead(folder, name, nowMs)))
        await folder.removeEntry(name).catch(ignoreMissing);
    });
  }
}

/** Takes away all scratch files of an owner who has ended, or is just ending: its files are free once it has. */
export async function removeScratchFilesOf(owner: string): Promise<void> {
  const folder = await scratchFolder();
  if (!folder) return;
  for await (const name of folder.keys())
    if (name.split('~')[1] === owner)
      await navigator.locks.request(lockOf(name), () => folder.removeEntry(name).catch(ignoreMissing));
}

/** Takes away every scratch file; those who hold one have a moment to let go. */
export async function removeAllScratchFiles(): Promise<void> {
  const folder = await scratchFolder();
  if (!folder) return;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  await Promise.all(
    names.map(async (name) => {
      const signal = AbortSignal.timeout(LET_GO_MS);
      await navigator.locks.request(lockOf(name), { signal }, () => undefined).catch(ignoreMissing);
      await folder.removeEntry(name).catch(ignoreMissing);
    }),
  );
}

const HANDED_OVER = 'handed';

async function isStillRead(folder: FileSystemDirectoryHandle, name: string, nowMs: number): Promise<boolean> {
  if (!name.startsWith(`${HANDED_OVER}~`)) return false;
  try {
    const { lastModified } = await (await folder.getFileHandle(name)).getFile();
    return Math.abs(nowMs - lastModified) < HANDED_OVER_MS;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

async function scratchFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return undefined;
  }
}

const lockOf = (name: string): string => `scratch-file-${name}`;

/** Resolves when the lock is held, with what lets it go. */
const holdLock = (name: string): Promise<() => void> =>
  new Promise((held, failed) => {
    navigator.locks
      .request(lockOf(name), () => new Promise<void>((release) => held(() => release())))
      .catch(failed);
  });

/** Gone already is what was wanted; a file still being written is taken when its page has closed. */
const ignoreMissing = (error: unknown): void => {
  if (!(error instanceof DOMException)) throw error;
};

function blobFile(): ScratchFile {
  let parts: Blob[] = [];
  return {
    writable: new WritableStream<Uint8Array>({
      write: (bytes) => {
        parts.push(new Blob([new Uint8Array(bytes)]));
      },
    }),
    whole: async (type) => new Blob(parts, { type }),
    discard: async () => {
      parts = [];
    },
  };
}
