import { expect, test } from 'vitest';
import { chooseBackup, lockBackup, PASSWORD } from '../support/backup-form.ts';
import { digestOf } from '../support/backup-library.ts';
import {
  firefoxDownload,
  firefoxScreen,
  firefoxStore,
  startFirefox,
  tell,
} from '../support/firefox-tikiya.ts';
import { TEXTS } from '../support/texts.ts';

const { backup } = TEXTS.en;
const happenedAt = { at: '2026-10-16T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };

test('a locked backup is downloaded from one Firefox and restored in another, to the byte', async () => {
  const here = await startFirefox();
  const store = await firefoxStore(here);
  for (const caseId of ['case-1', 'case-2']) {
    const facts = { title: `Kettle of ${caseId}`, status: 'open', purchase, hosts: [] };
    await tell(store, 'case.create', { caseId, facts });
    const body = { happenedAt, content: { kind: 'note', text: 'הבטיחו שליח עד יום חמישי' } };
    await tell(store, 'entry.add', { caseId, entryId: `note-of-${caseId}`, body });
  }
  const before = await digestOf(store);
  const screen = await firefoxScreen(here, '#/backup');
  const { page } = screen;
  await lockBackup(page);
  // No folder can be chosen here; a download from a Blob is all there is.
  expect(await screen.text()).not.toContain(backup.folder.choose);
  const path = await firefoxDownload(here, () => screen.press(backup.make.start));
  expect(path).toMatch(/\.zip\.age$/);
  await screen.says('was checked');

  const there = await startFirefox();
  const copy = await firefoxStore(there);
  const other = await firefoxScreen(there, '#/backup');
  await chooseBackup(other.page, path);
  await other.says(backup.restore.locked);
  await (await other.page.waitForSelector('input[type=password]'))?.type('guess');
  await other.press(backup.restore.unlock);
  await other.says(TEXTS.en.errors['wrong-password']);
  await (await other.page.$('input[type=password]'))?.evaluate((field) =>
    (field as HTMLInputElement).select(),
  );
  await other.page.keyboard.type(PASSWORD);
  await other.press(backup.restore.unlock);
  await other.says(backup.restore.cases.other.replace('{count}', '2'));
  await other.press(backup.restore.start);
  await other.says(backup.restore.done.other.replace('{count}', '2'));
  expect(await digestOf(copy)).toEqual(before);
  expect(await copy.faults()).toEqual([]);
});
