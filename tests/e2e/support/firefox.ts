import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { FIREFOX } from '../../../scripts/browsers/program.ts';
import { until } from './until.ts';

const ADDON = 'tikiya@tikiya.example';
/** The inner address of the add-on: chosen here, since Firefox draws one by lot otherwise. */
const INNER = '6c9a2f6e-3a57-4f0e-9a3c-5f6d2b7e8c11';

/** The way that puppeteer speaks to Firefox; it has no typed door to the extension commands yet. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** A Firefox that runs with the extension in it. */
export interface Firefox {
  readonly browser: Browser;
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension as a temporary add-on. */
export async function launchFirefox(extension: string, language: 'he' | 'en'): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'tikiya-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireProgram(FIREFOX),
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    // Without it Firefox refuses to show moz-extension: pages to whoever drives it.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: INNER }),
      'intl.locale.requested': language,
    },
  });
  const { connection } = browser as unknown as Bidi;
  await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Any other wait never ends on such an address.
      await page.goto(`moz-extension://${INNER}/${path}`, { waitUntil: [] });
      await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
      return page;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}
