import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORTED = /(?:from|import)\s*"(\.[^"]+)"/g;

/** Size of the worker's script with all that it imports, which the browser counts against the extension's quota. */
export function workerBytes(folder: string): number {
  const files = new Map<string, number>();
  const add = (path: string): void => {
    if (files.has(path)) return;
    const script = readFileSync(path);
    files.set(path, script.byteLength);
    for (const [, imported = ''] of script.toString('utf8').matchAll(IMPORTED))
      add(join(dirname(path), imported));
  };
  add(join(folder, 'background.js'));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
