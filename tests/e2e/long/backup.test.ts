import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { chooseBackup, lockBackup, PASSWORD } from '../support/backup-form.ts';
import { digestOf, downloadedBy, fillLibrary, watchMemory } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';

const words = TEXTS.en.backup;

/** More by `PICTURES`: the figures of docs/backup-format.md are of 2,000. */
const PICTURES = Number(process.env.PICTURES ?? 240);
const PICTURE_BYTES = Number(process.env.PICTURE_BYTES ?? 60_000);
const LONG_MS = 600_000;

const since = (fromMs: number): string => `${((performance.now() - fromMs) / 1000).toFixed(1)} s`;

test(
  'a library is backed up, and restored on another computer to the byte',
  async () => {
    const here = await startTikiya('test-chrome', { language: 'en' });
    const store = await fillLibrary(here, PICTURES, PICTURE_BYTES);
    const before = await digestOf(store);
    const screen = await CaseScreen.open(here, '#/backup');
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    let memory = watchMemory(here);
    let fromMs = performance.now();
    const path = await downloadedBy(here, () => screen.press(words.make.start));
    await screen.says('was checked');
    console.log(`${PICTURES} pictures: backed up in ${since(fromMs)}, ${memory.told()}`);
    // The list of cases is content now.
    expect((await store.getLocal('last-backup'))['last-backup']).toMatchObject({ way: 'download' });

    const there = await startTikiya('test-chrome', { language: 'en' });
    const other = await CaseScreen.open(there, '#/backup');
    await chooseBackup(other.page, path);
    await other.says(words.restore.from.split('{')[0] ?? '');
    expect(await accessibilityFaults(other.page)).toEqual([]);
    memory = watchMemory(there);
    fromMs = performance.now();
    await other.press(words.restore.start);
    await other.page.waitForFunction(
      (done) => document.querySelector('.notice-good')?.textContent.includes(done),
      { timeout: LONG_MS },
      words.restore.done.other.replace('{count} ', ''),
    );
    console.log(`restored in ${since(fromMs)}, ${memory.told()}`);
    const copy = await openStore(there);
    expect(await digestOf(copy)).toEqual(before);
    expect(await copy.faults()).toEqual([]);

    // A tab behind another draws nothing.
    await other.page.bringToFront();
    // Once more: everything is here already, and nothing is done.
    await chooseBackup(other.page, path);
    await other.says(words.restore.nothing);
  },
  LONG_MS,
);

test('a locked backup opens with its password alone; a file that is none is refused', async () => {
  const chromium = await startTikiya('test-chrome', { language: 'en' });
  const store = await fillLibrary(chromium, 2, 10_000);
  const screen = await CaseScreen.open(chromium, '#/backup');
  const again = await lockBackup(screen.page, 'another');
  await screen.press(words.make.start);
  await screen.says(words.password.differs);
  await again.click({ count: 3 });
  await again.type(PASSWORD);
  const path = await downloadedBy(chromium, () => screen.press(words.make.start));
  expect(path).toMatch(/\.zip\.age$/);
  const before = await digestOf(store);

  await chooseBackup(screen.page, path);
  await screen.says(words.restore.locked);
  const password = await screen.page.waitForSelector('.backup-unlock input[type=password]');
  await password?.type('guess');
  await screen.press(words.restore.unlock);
  await screen.says(TEXTS.en.errors['wrong-password']);
  expect(await accessibilityFaults(screen.page)).toEqual([]);
  const once = await screen.page.waitForSelector('.backup-unlock input[type=password]');
  await once?.click({ count: 3 });
  await once?.type(PASSWORD);
  await screen.press(words.restore.unlock);
  await screen.says(words.restore.nothing);

  const other = await CaseScreen.open(chromium, '#/backup');
  await chooseBackup(other.page, new URL(import.meta.url).pathname);
  await other.says(TEXTS.en.errors['not-a-backup']);
  expect(await digestOf(store)).toEqual(before);
});
