import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { chooseBackup } from '../support/backup-form.ts';
import { downloadedBy } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { requestsIn } from '../support/net-log.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { TEXTS } from '../support/texts.ts';

const words = TEXTS.he;
const folder = mkdtempSync(join(tmpdir(), 'tikiya-net-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every page of the extension as a tab, on every place that has one. */
const PLACES = ['#/', '#/settings', '#/bin', '#/businesses', '#/welcome', '#/subscriptions', '#/handed'];

/** Makes a backup, and reads it again as far as a restore shows what would come. */
async function backUpAndOpen(chromium: Chromium): Promise<void> {
  const backup = await CaseScreen.open(chromium, '#/backup');
  const path = await downloadedBy(chromium, () => backup.press(words.backup.make.start));
  await chooseBackup(backup.page, path);
  await backup.says(words.backup.restore.nothing);
  await backup.page.close();
}

// The build that is released: what it may reach is what shoppers get.
test('from installation to the exported case the extension asks the network for nothing', async () => {
  const shop = await openShop();
  const log = join(folder, 'net.json');
  const chromium = await launchChromium({
    extension: builtFolder('chrome'),
    language: 'he',
    arguments: [`--log-net-log=${log}`],
  });
  const own = `chrome-extension://${chromium.id}`;
  try {
    const page = await chromium.open(`${shop}order-he.html`);
    const popup = await (await PopupScreen.openOn(chromium, page)).ready();
    await popup.typeNote('דנה, תעודת זהות 123456782');
    await popup.save();
    await popup.page.waitForSelector('.thumbnail img');
    await popup.pressOpen();
    const screen = await CaseScreen.shown(chromium);
    await screen.page.waitForSelector('.timeline img');
    await screen.answerDay('2026-11-10', 'he');
    await screen.exportPdf(chromium, words.export);
    for (const place of PLACES) {
      const tab = await chromium.open(chromium.url(`src/ui/case-page/index.html${place}`));
      await tab.waitForSelector('main h1, main h2');
      await tab.close();
    }
    await backUpAndOpen(chromium);
    // What a page of the extension tries by itself is stopped before it becomes a request …
    const tried = await screen.page.evaluate(async (address) => {
      const image = new Image();
      const refused = new Promise((told) => image.addEventListener('error', () => told('refused')));
      image.src = `${address}by-image`;
      const fetched = await fetch(`${address}by-fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      navigator.sendBeacon(`${address}by-beacon`);
      return [await refused, fetched];
    }, shop);
    expect(tried).toEqual(['refused', 'refused']);
    // … and nothing makes markup of text, or a script of an address that is not ours.
    const made = await screen.page.evaluate((address) => {
      const named = (act: () => unknown): string => {
        try {
          act();
          return 'done';
        } catch (thrown) {
          return (thrown as Error).name;
        }
      };
      return [
        named(() => Object.assign(document.createElement('p'), { innerHTML: '<b>text</b>' })),
        named(() => new Worker(`${address}worker.js`)),
      ];
    }, shop);
    expect(made).toEqual(['TypeError', 'TypeError']);
    // … and what its user opens from there is one, which shows that the log would have told of it.
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('by-link'));
    await screen.page.evaluate((address) => void window.open(`${address}by-link`), shop);
    await opened;
  } finally {
    await chromium.close();
  }
  const requests = requestsIn(log);
  expect(requests.filter(({ url }) => url.startsWith(`${shop}order-he.html`)).length).toBeGreaterThan(0);
  const ours = requests.filter(({ initiator }) => initiator.startsWith(own));
  expect(ours.map(({ url }) => url)).toEqual([`${shop}by-link`]);
  expect(requests.filter(({ url }) => decodeURIComponent(url).includes('123456782'))).toEqual([]);
});
