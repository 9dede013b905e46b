import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Where commands leave what they made: reports, pictures, PDFs. Never committed. */
export const OUT = resolve(ROOT, 'out');

/** Runs a tool that npm brought, on this terminal, to its exit code. `path` is within node_modules. */
export async function exitCodeOf(path: string, words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [resolve(ROOT, 'node_modules', path), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, failed) => {
    child.once('error', failed).once('close', done);
  });
}

/** The same, for a tool whose exit code says it all. Throws unless it is 0. */
export async function nodeTool(path: string, words: readonly string[]): Promise<void> {
  const code = await exitCodeOf(path, words);
  if (code !== 0) throw new Error(`${path} ended with ${code}.`);
}
