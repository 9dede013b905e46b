import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { CaseScreen } from './case-screen.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox.ts';
import { Store } from './store.ts';
import type { Tongue } from './texts.ts';
import { until } from './until.ts';

const CASE_PAGE = 'src/ui/case-page/index.html';

/** Starts Firefox with the build whose clock can be moved, for the time of a test. */
export async function startFirefox(language: Tongue = 'en', options: FirefoxOptions = {}): Promise<Firefox> {
  const firefox = await launchFirefox(builtFolder('test-firefox'), language, options);
  onTestFinished(async () => {
    if (firefox.browser.connected) await firefox.close();
  });
  return firefox;
}

/** A page of the extension that runs none of its code, from which a test reads what is really on disk. */
export async function firefoxStore(firefox: Firefox): Promise<Store> {
  return new Store(await firefox.open('licences.txt'));
}

/** Opens the case page in a tab of its own, at a place that its hash names. */
export async function firefoxScreen(firefox: Firefox, hash = '#/'): Promise<CaseScreen> {
  const page = await firefox.open(CASE_PAGE + hash);
  await page.waitForSelector('main h1, main .case-missing, main .home-empty');
  return new CaseScreen(page);
}

/** Says something to the event page as a page of the extension does. Throws what it refuses. */
export async function tell(store: Store, call: string, input: object): Promise<void> {
  const reply = await store.page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean }>,
    { call, input },
  );
  if (!reply.ok) throw new Error(`${call}: ${JSON.stringify(reply)}`);
}

/** The file that Firefox downloads once this is done, when it is whole. */
export async function firefoxDownload(firefox: Firefox, press: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(firefox.downloads));
  await press();
  const name = await until(
    'the downloaded file',
    () => readdirSync(firefox.downloads).find((one) => !before.has(one) && !one.endsWith('.part')),
    60_000,
  );
  // Beside the file stands its `.part` until it is whole.
  await until('the end of the download', () =>
    readdirSync(firefox.downloads).every((one) => !one.endsWith('.part')),
  );
  const path = join(firefox.downloads, name);
  if (!existsSync(path)) throw new Error(`${name} went away`);
  return path;
}
