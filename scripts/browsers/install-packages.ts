import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const TOLD_AT_MOST = 100;

/** Installs packages of Debian, as root, telling in one line what goes on. Throws with apt-get's last words when it fails. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  const startedMs = Date.now();
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  await aptGet(['update']);
  await aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(`Installed in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
}

async function aptGet(words: readonly string[]): Promise<void> {
  const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line.slice(0, TOLD_AT_MOST)}`);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`apt-get ${words[0]} failed (${code}):\n${last.join('\n')}`);
}
