import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { launchChromium } from '../support/chromium.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openSmallDisk } from '../support/small-disk.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { keptProfile, startTikiya } from '../support/tikiya.ts';
import { workerBytes } from '../support/worker-bytes.ts';

/** Room beside the worker's own scripts: enough for an empty store, not for a screenshot. */
const ROOM_BYTES = 47_000;

test('a full quota: says so, keeps the draft, and saves once there is room', async () => {
  const shop = await openShop();
  let makeRoom = async (): Promise<unknown> => undefined;
  const chromium = await startTikiya('limited-chrome', {
    // Before the first write: the browser remembers for a while how much room there was.
    async beforeInstall(browser, id) {
      const devtools = await (await browser.newPage()).createCDPSession();
      const origin = `chrome-extension://${id}`;
      await devtools.send('Storage.overrideQuotaForOrigin', {
        origin,
        quotaSize: workerBytes(builtFolder('limited-chrome')) + ROOM_BYTES,
      });
      makeRoom = () => devtools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  });
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('no room for this');
  await popup.pressSave();
  expect(await popup.error()).toBe(TEXTS.en.errors['storage-full']);
  expect((await popup.typed()).text).toBe('no room for this');
  await popup.page.close();

  const again = await (await PopupScreen.openOn(chromium, page)).ready();
  expect((await again.typed()).text).toBe('no room for this');
  await makeRoom();
  await again.save();
  const store = await openStore(chromium);
  expect(await store.rows('entries')).toMatchObject([{ content: { text: 'no room for this' } }]);
  expect(await store.faults()).toEqual([]);
});

test('a really full disk: says so, keeps the draft and all that was saved, and saves once there is room', async () => {
  const shop = await openShop();
  const disk = openSmallDisk();
  const profile = keptProfile('chrome', disk.folder);
  const chromium = await launchChromium({ extension: builtFolder('chrome'), profile, language: 'en' });
  onTestFinished(() => chromium.close());
  const page = await chromium.open(`${shop}order-he.html`);
  const first = await (await PopupScreen.openOn(chromium, page)).ready();
  await first.save();
  await first.page.close();

  const popup = await PopupScreen.openOn(chromium, page);
  await popup.ready();
  await popup.typeNote('typed in time');
  disk.fill();
  // Chromium itself may close the popup while it gives up its store; then the next popup says what is wrong.
  await popup.pressSave().catch(() => expect(popup.page.isClosed()).toBe(true));
  const said = await popup.error().catch(async () => (await PopupScreen.openOn(chromium, page)).error());
  expect([TEXTS.en.errors['storage-full'], TEXTS.en.errors['storage-failed']]).toContain(said);
  if (!popup.page.isClosed()) await popup.page.close();

  disk.free();
  const again = await (await PopupScreen.openOn(chromium, page)).ready();
  expect((await again.typed()).text).toBe('typed in time');
  await again.save();
  const store = await openStore(chromium);
  expect(await store.rows('entries')).toHaveLength(2);
  expect(await store.faults()).toEqual([]);
});
