import { expect, test } from 'vitest';
import { chooseBackup } from '../support/backup-form.ts';
import { downloadedBy, fillLibrary } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en.backup;

test('nothing is replaced before the shopper has the backup of what is here', async () => {
  const donor = await startTikiya('test-chrome', { language: 'en' });
  const first = await CaseScreen.open(donor, '#/backup');
  const path = await downloadedBy(donor, () => first.press(words.make.start));

  const here = await startTikiya('test-chrome', { language: 'en' });
  const store = await fillLibrary(here, 3, 20_000);
  const mine = (await store.rows('cases')).map(({ id }) => id);
  const session = await here.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const screen = await CaseScreen.open(here, '#/backup');
  await chooseBackup(screen.page, path);
  await screen.says(words.restore.modes.replace);
  await screen.page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.backup-preview label')];
    labels.find((one) => one.textContent.includes(wanted))?.click();
  }, words.restore.modes.replace);
  await screen.press(words.restore.startReplace);
  // The browser refused the download, and nobody could tell.
  await screen.says(words.restore.safetyAsk);
  expect((await store.rows('cases')).map(({ id }) => id)).toEqual(mine);
  expect(await store.getLocal('last-backup')).toEqual({});

  const downloadPath = here.profile.downloads;
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await downloadedBy(here, () => screen.press(words.restore.safetyAgain));
  await screen.press(words.restore.safetyReplace);
  await until('the replaced library', async () => (await store.rows('cases')).length === 0);
});
