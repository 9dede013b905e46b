import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Chromium } from './chromium.ts';

/** A folder for the time of a test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-handed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `verify.html` as somebody opens it who received a bundle: a file, by a double click. */
export class VerifyScreen {
  readonly page: Page;
  readonly #folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.#folder = folder;
  }

  static async open(chromium: Chromium, html: Uint8Array): Promise<VerifyScreen> {
    const folder = testFolder();
    const file = join(folder, 'verify.html');
    writeFileSync(file, html);
    const page = await chromium.open(pathToFileURL(file).href);
    await page.waitForSelector('h1');
    return new VerifyScreen(page, folder);
  }

  /** Chooses files by the picker that is meant; gives what the check says, without marks of direction. `look`: once it is there. */
  async check(
    files: Readonly<Record<string, Uint8Array>>,
    picker = '.handed-one',
    look: () => Promise<void> = async () => undefined,
  ): Promise<string> {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(this.#folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const input = await this.page.waitForSelector(`input${picker}`);
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...paths);
    await this.page.waitForSelector('.handed-result');
    await look();
    return this.result();
  }

  /** What the check says, once it is done; the page is ready for the next one then. */
  async result(): Promise<string> {
    await this.page.waitForSelector('.handed-result');
    const text = await this.page.$eval('.handed-result', (element) => element.textContent);
    await this.page.click('.handed > :last-child button');
    await this.page.waitForSelector('input.handed-one');
    return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  }
}
