import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const SIZE_MB = 96;
const SHARED_MEMORY = '/dev/shm';
const BLOCK_BYTES = 65_536;

/** A disk small enough to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves not one byte on it. */
  fill(): void;
  free(): void;
}

/**
 * A small disk of its own for the time of a test: a tmpfs, which takes root to mount; where a container forbids that, the
 * shared memory of the container, if it is small. Throws, saying what is needed, when there is neither.
 */
export function openSmallDisk(): SmallDisk {
  const folder = mountedFolder() ?? folderInSharedMemory();
  const ballast = join(folder, 'ballast');
  const free = (): void => rmSync(ballast, { force: true });
  return {
    folder: join(folder, 'profile'),
    fill() {
      const file = openSync(ballast, 'w');
      for (let size = BLOCK_BYTES; size >= 1; ) {
        try {
          writeSync(file, Buffer.alloc(size));
        } catch (thrown) {
          if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
          size = Math.floor(size / 2);
        }
      }
      closeSync(file);
    },
    free,
  };
}

function mountedFolder(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tikiya', folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  onTestFinished(() => {
    // Lazily: the last process of the browser may still be on its way out.
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function folderInSharedMemory(): string {
  const { bsize, blocks } = statfsSync(SHARED_MEMORY);
  if ((bsize * blocks) / 2 ** 20 > 4 * SIZE_MB) {
    throw new Error('This test needs to mount a small tmpfs: run it as root, or with a small /dev/shm.');
  }
  const folder = mkdtempSync(join(SHARED_MEMORY, 'tikiya-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
