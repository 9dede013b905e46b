import { expect, test } from 'vitest';
import { chooseBackup, lockBackup, PASSWORD } from '../support/backup-form.ts';
import { downloadedBy, fillLibrary } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en.backup;

/** The first letters of every scratch file: those of an archive can be read by anybody. */
const scratchOf = ({ page }: CaseScreen): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('scratch', {
      create: true,
    });
    const starts: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
      const file = await (await folder.getFileHandle(name)).getFile();
      starts.push(await file.slice(0, 2).text());
    }
    return starts.sort();
  });

async function unlock(screen: CaseScreen, path: string): Promise<void> {
  await chooseBackup(screen.page, path);
  await screen.says(words.restore.locked);
  await screen.page.type('.backup-unlock input[type=password]', PASSWORD);
  await screen.press(words.restore.unlock);
  await screen.says(words.restore.nothing);
}

test('a backup that was unlocked leaves no open copy of it: not when it is closed, left, or everything is deleted', async () => {
  const chromium = await startTikiya('test-chrome', { language: 'en' });
  await fillLibrary(chromium, 2, 50_000);
  const screen = await CaseScreen.open(chromium, '#/backup');
  await lockBackup(screen.page);
  const path = await downloadedBy(chromium, () => screen.press(words.make.start));
  // Handed over, locked: the browser may still read it.
  expect(await scratchOf(screen)).toEqual(['ag']);

  await unlock(screen, path);
  expect(await scratchOf(screen)).toEqual(['PK', 'ag']);
  await screen.press(words.restore.cancel);
  await until('the open copy to go', async () => !(await scratchOf(screen)).includes('PK'));

  await unlock(screen, path);
  await screen.page.evaluate(() => {
    location.hash = '#/';
  });
  await until('the open copy to go', async () => !(await scratchOf(screen)).includes('PK'));

  // Another tab has it open while everything is deleted.
  const other = await CaseScreen.open(chromium, '#/backup');
  await unlock(other, path);
  const settings = await CaseScreen.open(chromium, '#/settings');
  await settings.press(TEXTS.en.settings.data.start);
  await settings.press(TEXTS.en.settings.data.erase);
  await settings.says(TEXTS.en.settings.data.done);
  expect(await scratchOf(settings)).toEqual([]);
});
