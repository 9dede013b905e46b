import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { SAMPLE_JPEG } from '../../support/sample-files.ts';
import { firefoxDownload, firefoxScreen, firefoxStore, startFirefox } from '../support/firefox-tikiya.ts';
import { textOfPdf, unsoundness } from '../support/pdf.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;
const PASSED_ALONG = 'The courier never came';

/** A file on disk, for the time of a test. */
function onDisk(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a case is made, filled, searched, undone in, exported and binned in Firefox, and nothing is asked for', async () => {
  const firefox = await startFirefox();
  const store = await firefoxStore(firefox);
  let screen = await firefoxScreen(firefox);

  // A case by hand; its name outlives the tab in which it was typed.
  await screen.press(en.home.empty.byHand);
  await screen.page.waitForSelector('.new-case input');
  await screen.page.type('.new-case input', 'Kettle that leaks');
  await until('the last letter in the browser', async () =>
    JSON.stringify(await store.getLocal()).includes('Kettle that leaks'),
  );
  await screen.page.close();
  screen = await firefoxScreen(firefox);
  await screen.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.new-case input')?.value === 'Kettle that leaks',
  );
  await screen.press(en.home.create);
  const [one] = await until('the case', async () => {
    const rows = await store.rows('cases');
    return rows.length === 1 && rows;
  });
  await screen.says('Kettle that leaks');
  const entries = async () => (await store.rows('entries')).filter(({ removed }) => removed === 0);

  // A call is logged, and a note whose form was left half way.
  await screen.press(en.case.entry.addContact);
  const contact = await screen.page.waitForSelector('.timeline form textarea');
  await contact?.type('Dana said Thursday');
  await screen.page.$eval('.timeline form', (form) => (form as HTMLFormElement).requestSubmit());
  await until('the contact', async () => (await entries()).length === 1);
  await screen.press(en.case.entry.addNote);
  await (await screen.page.waitForSelector('.timeline form textarea'))?.type(PASSED_ALONG);
  await until('the draft in the browser', async () =>
    JSON.stringify(await store.getLocal()).includes(PASSED_ALONG),
  );
  await firefox.endBackground();
  await screen.page.close();
  screen = await firefoxScreen(firefox, `#/case/${one?.id}`);
  await screen.page.waitForFunction(
    (text) => document.querySelector<HTMLTextAreaElement>('.timeline form textarea')?.value === text,
    {},
    PASSED_ALONG,
  );
  await screen.page.$eval('.timeline form', (form) => (form as HTMLFormElement).requestSubmit());
  await until('the note', async () => (await entries()).length === 2);

  // A file, by its dialog's field; its small picture is made in a worker.
  const input = await screen.page.waitForSelector('input[data-files]');
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(onDisk('leak.jpg', SAMPLE_JPEG));
  await until('the file', async () => (await entries()).length === 3);
  await until('its small picture', async () => (await store.rows('thumbnails')).length === 1);

  // What was written is found, and opened where it stands.
  await screen.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await screen.page.keyboard.press('/');
  await screen.page.waitForSelector('.finder-field:focus');
  await screen.page.keyboard.type('courier');
  await screen.page.waitForFunction(
    () => document.querySelector('[role=option] mark')?.textContent?.toLowerCase() === 'courier',
  );
  await screen.page.keyboard.press('Enter');
  await screen.page.waitForSelector('article.entry-opened:focus');

  // Deleted, and taken back at once.
  const removed = await screen.page.waitForSelector('article.entry-opened');
  await removed?.evaluate((article, words) => {
    const buttons = [...article.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === words || button.ariaLabel === words)?.click();
  }, en.case.timeline.remove);
  await until('it is deleted', async () => (await entries()).length === 2);
  await (await screen.page.waitForSelector('.toast button'))?.focus();
  await screen.page.keyboard.press('Enter');
  await until('it is back', async () => (await entries()).length === 3);

  // The document: made in a worker, downloaded from a Blob.
  const pdf = await firefoxDownload(firefox, async () => {
    await screen.press(en.export.button);
    await screen.press(en.export.make);
    await screen.press(en.export.download.one);
  });
  expect(unsoundness(pdf)).toBeUndefined();
  expect(textOfPdf(pdf)).toContain(PASSED_ALONG);
  await screen.page.close();

  // Into the bin and back.
  screen = await firefoxScreen(firefox, `#/case/${one?.id}`);
  await screen.press(en.bin.putCase);
  await until('the case in the bin', async () => (await store.rows('cases'))[0]?.binnedAtMs !== undefined);
  // The case leads home by itself; whoever goes elsewhere before that is led away again.
  await screen.page.waitForFunction(() => location.hash === '#/');
  await screen.page.evaluate(() => {
    location.hash = '#/bin';
  });
  // It says for whom does not see the page what it brings back.
  const back = await screen.page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLButtonElement>('.bin button')].find((one) =>
        one.textContent.trim().startsWith(wanted),
      ),
    {},
    en.bin.restore,
  );
  await (back as ElementHandle<HTMLButtonElement>).evaluate((button) => button.click());
  await until('the case is back', async () => (await store.rows('cases'))[0]?.binnedAtMs === undefined);
  expect(await store.rows('cases')).toMatchObject([{ id: one?.id }]);
  expect(await store.faults()).toEqual([]);

  // Nothing beyond what the manifest says was asked for or given.
  const given = await store.page.evaluate(() => chrome.permissions.getAll());
  expect(given.origins).toEqual([]);
  const asked = await store.page.evaluate(() => chrome.runtime.getManifest());
  expect(new Set(given.permissions)).toEqual(new Set(asked.permissions));
  expect(asked.optional_permissions ?? []).toEqual([]);
});
