import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackedFile } from './zip-files.ts';

/** All files of a folder and of those within it. */
export function filesOf(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => {
      const path = join(found.parentPath, found.name);
      return { path: relative(folder, path).split(sep).join('/'), bytes: bytesOf(path) };
    });
}

/** The files of the last commit as they were committed; what lies about in the folder beside them is no source. */
export function committedFiles(root: string): PackedFile[] {
  const git = (...words: string[]): Buffer<ArrayBuffer> =>
    execFileSync('git', words, { cwd: root, maxBuffer: 1e9 }) as Buffer<ArrayBuffer>;
  const paths = git('ls-tree', '-r', '-z', '--name-only', 'HEAD')
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
  return paths.map((path) => ({ path, bytes: Uint8Array.from(git('cat-file', 'blob', `HEAD:${path}`)) }));
}

const bytesOf = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(path));
