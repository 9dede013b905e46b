import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { filesOf } from '../../../scripts/package/gather-files.ts';
import { zipFiles } from '../../../scripts/package/zip-files.ts';
import type { Firefox } from './firefox.ts';
import { startFirefox } from './firefox-tikiya.ts';
import { until } from './until.ts';

/** What puppeteer puts aside of a profile, and puts back a moment after the browser has ended. */
const PUT_ASIDE = '.puppeteer';

/** A profile of Firefox that outlives the browser, with the extension installed in it for good. */
export interface KeptFirefox {
  /** Starts the browser on it, one at a time. */
  start(): Promise<Firefox>;
}

/** Makes such a profile, for the time of a test. */
export async function keepFirefox(): Promise<KeptFirefox> {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  const archive = join(folder, 'tikiya.xpi');
  writeFileSync(archive, await zipFiles(filesOf(builtFolder('test-firefox'))));
  const profile = join(folder, 'profile');
  let isInstalled = false;
  return {
    async start() {
      if (isInstalled)
        await until('the profile to be put back', () =>
          readdirSync(profile).every((name) => !name.endsWith(PUT_ASIDE)),
        );
      const firefox = await startFirefox('en', { profile, ...(isInstalled ? { isInstalled } : { archive }) });
      isInstalled = true;
      return firefox;
    },
  };
}
