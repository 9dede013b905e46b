import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** What the backups of tests are locked with. */
export const PASSWORD = 'four words of mine';

/** Gives the screen of backups a file to restore. */
export async function chooseBackup(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[data-backup]');
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Asks for a locked backup, and types the password twice. Gives the second field. */
export async function lockBackup(page: Page, again = PASSWORD): Promise<ElementHandle> {
  await (await page.waitForSelector('.backup-form input[type=checkbox]'))?.focus();
  // Firefox knows the key by what it writes.
  await page.keyboard.press(' ' as KeyInput);
  await page.waitForSelector('.backup-passwords input[type=password]');
  const [first, second] = await page.$$('.backup-passwords input[type=password]');
  if (!first || !second) throw new Error('there are no two fields');
  await first.type(PASSWORD);
  await second.type(again);
  return second;
}
