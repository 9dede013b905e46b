import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { CaseScreen } from '../support/case-screen.ts';
import { seedLong } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;
/** Less than one of the pictures has. */
const ROOM_BYTES = 1_500_000;

/** A window that no packing makes smaller. */
function noise(index: number): Uint8Array {
  const png = new PNG({ width: 1280, height: 800, colorType: 2 });
  let state = index + 1;
  for (let at = 0; at < png.data.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    png.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 1 });
}

/** What the extension has on disk beside its database. */
const scratchFiles = (screen: CaseScreen): Promise<readonly string[]> =>
  screen.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('scratch', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

test('a disk that fills up under a ZIP: says so, hands over no half of it and notes nothing, and makes it once there is room', async () => {
  const chromium = await startTikiya('limited-chrome');
  const { caseId, store } = await seedLong(chromium, 3, noise);
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const { downloads } = chromium.profile;
  const zips = (): readonly string[] =>
    readdirSync(downloads).filter((name) => /\.(?:zip|crdownload)$/.test(name));
  const noted = async (): Promise<number> =>
    (await store.rows('entries')).filter(({ content }) => content.kind === 'export').length;
  await screen.press(words.export.button);
  await screen.page.locator('input[type=radio][value=bundle]').click();
  await screen.press(words.export.make);
  await screen.button(words.bundle.make);

  const devtools = await screen.page.createCDPSession();
  const origin = chromium.url('').replace(/\/$/, '');
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM_BYTES });
  await screen.press(words.bundle.make);
  await screen.says(words.errors['storage-full']);
  // What was made stays to be looked at, and to be tried again.
  await screen.button(words.bundle.make);
  expect(zips()).toEqual([]);
  expect(await scratchFiles(screen)).toEqual([]);
  expect(await noted()).toBe(0);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await screen.press(words.bundle.make);
  const name = await until('the ZIP', () => zips().find((one) => one.endsWith('.zip')), 60_000);
  await until('the end of the download', () => existsSync(join(downloads, name)) && zips().length === 1);
  await until('the note', async () => (await noted()) === 1);
  expect(await store.faults()).toEqual([]);
});
