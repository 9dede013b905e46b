import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseBackup } from '../support/backup-form.ts';
import { digestOf, downloadedBy, fillLibrary, watchMemory } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';

const { en } = TEXTS;
const words = en.backup;

/** More or fewer by `PICTURES`, larger ones by `PICTURE_BYTES`. */
const PICTURES = Number(process.env.PICTURES ?? 2_000);
const PICTURE_BYTES = Number(process.env.PICTURE_BYTES ?? 60_000);
const LONG_MS = 20 * 60_000;

const since = (fromMs: number): string => `${((performance.now() - fromMs) / 1000).toFixed(1)} s`;

test(
  'two thousand pictures backed up, everything deleted, restored: identical to the byte',
  async () => {
    const chromium = await startTikiya('test-chrome', { language: 'en' });
    const store = await fillLibrary(chromium, PICTURES, PICTURE_BYTES);
    const before = await digestOf(store);
    expect(before.pictures).toMatch(new RegExp(`^${PICTURES} `));

    const screen = await CaseScreen.open(chromium, '#/backup');
    let memory = watchMemory(chromium);
    let fromMs = performance.now();
    const path = await downloadedBy(chromium, () => screen.press(words.make.start));
    await screen.says('was checked');
    console.log(`${PICTURES} pictures of ${PICTURE_BYTES} bytes, a file of ${statSync(path).size} bytes`);
    console.log(`backed up in ${since(fromMs)}, ${memory.told()}`);
    await screen.page.close();

    const settings = await CaseScreen.open(chromium, '#/settings');
    await settings.press(en.settings.data.start);
    fromMs = performance.now();
    await settings.press(en.settings.data.erase);
    await settings.page.waitForFunction(
      (done) => document.body.textContent.includes(done),
      { timeout: LONG_MS },
      en.settings.data.done,
    );
    console.log(`deleted in ${since(fromMs)}`);
    const gone = await digestOf(store);
    for (const table of ['cases', 'entries', 'evidence', 'pictures', 'pageTexts', 'records', 'heads'])
      expect(gone[table], table).toMatch(/^0 /);
    await settings.page.close();

    const restoring = await CaseScreen.open(chromium, '#/backup');
    memory = watchMemory(chromium);
    fromMs = performance.now();
    await chooseBackup(restoring.page, path);
    await restoring.page.waitForFunction(
      (start) => [...document.querySelectorAll('button')].some((one) => one.textContent === start),
      { timeout: LONG_MS },
      words.restore.start,
    );
    await restoring.press(words.restore.start);
    await restoring.page.waitForFunction(
      (done) => document.querySelector('.notice-good')?.textContent.includes(done),
      { timeout: LONG_MS },
      words.restore.done.other.replace('{count} ', ''),
    );
    console.log(`restored in ${since(fromMs)}, ${memory.told()}`);
    expect(await digestOf(store)).toEqual(before);
    expect(await store.faults()).toEqual([]);
    // What is here is what that file holds: nobody is told that there is no backup.
    expect((await store.getLocal('last-backup'))['last-backup']).toMatchObject({ way: 'restored' });
  },
  LONG_MS,
);
