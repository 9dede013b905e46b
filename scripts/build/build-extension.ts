import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Every way in which the extension is built, each into `dist/` under its name. The first two are released. */
export const BUILDS = {
  chrome: { TIKIYA_TARGET: 'chrome' },
  firefox: { TIKIYA_TARGET: 'firefox' },
  /** The clock can be moved, and a capture stopped at a step, through `storage.local`. */
  'test-chrome': { TIKIYA_TARGET: 'chrome', TIKIYA_VARIANT: 'test' },
  'test-firefox': { TIKIYA_TARGET: 'firefox', TIKIYA_VARIANT: 'test' },
  /** Without `unlimitedStorage`, so that the quota can be filled. */
  'limited-chrome': { TIKIYA_TARGET: 'chrome', TIKIYA_VARIANT: 'limited' },
} as const;

export type BuildName = keyof typeof BUILDS;

/** The folder that a build goes to. */
export function builtFolder(name: BuildName): string {
  return resolve(root, 'dist', name);
}

/** Builds one of them. Throws when the build fails; its words are on the screen. */
export async function buildExtension(name: BuildName): Promise<void> {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...BUILDS[name] },
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  if (code !== 0) throw new Error(`The build of ${name} failed.`);
}
