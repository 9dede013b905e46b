import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { OWN_FILES } from './worked-cases.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const run = promisify(execFile);

/** Every worked case of our own, run by the command in a process of its own in a zone. */
async function printedIn(zone: string): Promise<string> {
  const args = ['--import', 'tsx', join('scripts', 'law.ts'), ...OWN_FILES];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: zone } });
  return stdout;
}

it('says the same in every time zone of the process', { timeout: 240_000 }, async () => {
  const israel = await printedIn('Asia/Jerusalem');
  expect(israel).toContain('"deadline":"2026-09-22"');
  for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])
    expect(await printedIn(zone), zone).toBe(israel);
});
