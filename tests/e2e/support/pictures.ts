import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = resolve(import.meta.dirname, '../../../out/screens');

export type Scheme = 'light' | 'dark';

/** Shows a page as somebody with this colour scheme sees it. */
export async function useScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // No picture in the middle of a movement.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Takes a picture of a screen, into `out/screens`; gives its path. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const path = resolve(FOLDER, `${name}.png`) as `${string}.png`;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path });
  return path;
}
