import type { Page } from 'puppeteer-core';
import { afterAll, onTestFinished } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { type Chromium, launchChromium } from './chromium.ts';

let shared: Promise<Chromium> | undefined;

afterAll(async () => {
  const chromium = await shared?.catch(() => undefined);
  if (chromium?.browser.connected) await chromium.close();
});

/**
 * A Chromium with the test build that the tests of a file share: to start one takes longer than many a capture. The tabs
 * that a test opens are closed after it; what it saved stays, so a test that counts what is saved needs one of its own.
 */
export async function sharedTikiya(): Promise<Chromium> {
  shared ??= launchChromium({ language: 'en', extension: builtFolder('test-chrome') });
  const chromium = await shared;
  const opened: Page[] = [];
  onTestFinished(async () => {
    for (const page of opened) if (!page.isClosed()) await page.close();
  });
  return {
    ...chromium,
    async open(url) {
      const page = await chromium.open(url);
      opened.push(page);
      return page;
    },
  };
}
