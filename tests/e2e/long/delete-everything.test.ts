import { expect, test } from 'vitest';
import { CaseScreen } from '../support/case-screen.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;
/** Not of the shopper: by it the worker sees that a browser lost its data. */
const OWN = 'meta';

test('"delete everything" leaves nothing: cases, pictures, chain, reminders, bin, drafts and settings', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome', { language: 'en' });
  const store = await openStore(chromium);
  const kinds = async (): Promise<string[]> =>
    Object.keys(await store.rowCounts()).filter((table) => table !== OWN);

  // A case with a screenshot and its words, a date with reminders, a removed entry, a draft and a setting.
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('they promised a courier');
  await popup.save();
  await popup.pressOpen();
  const screen = await CaseScreen.shown(chromium);
  await screen.press(en.case.entry.addNote);
  await screen.page.waitForSelector('.timeline form textarea');
  await screen.page.type('.timeline form textarea', 'a secret that was typed and not saved');
  await until('the draft', async () => JSON.stringify(await store.getLocal()).includes('a secret that'));
  const [kept] = await store.rows('cases');
  if (!kept) throw new Error('no case');
  await store.setLocal({ settings: { letter: { name: 'Noa Levi' } } });
  expect((await kinds()).length).toBeGreaterThan(6);

  const settings = await CaseScreen.open(chromium, '#/settings');
  await settings.press(en.settings.data.start);
  await settings.says(en.settings.data.cases.one);
  await settings.says(en.settings.data.evidence.one);
  // Nothing is gone before it is said twice, and one can still turn back.
  await settings.press(en.bin.keep);
  expect(await store.rows('cases')).toHaveLength(1);
  await settings.press(en.settings.data.start);
  await settings.press(en.settings.data.erase);
  await settings.says(en.settings.data.done);
  await settings.page.waitForSelector('.home-empty');

  expect(await kinds()).toEqual([]);
  const left = JSON.stringify(await store.getLocal());
  for (const secret of ['a secret that', 'Noa Levi', kept.id]) expect(left).not.toContain(secret);
  // The other tab of that case does not bring it back.
  await screen.page.bringToFront();
  await screen.page.waitForSelector('.case-missing');
  expect(await kinds()).toEqual([]);

  // And it goes on as on the first day.
  await page.bringToFront();
  const again = await (await PopupScreen.openOn(chromium, page)).ready();
  await again.save();
  await until('the new case', async () => (await store.rows('cases')).length === 1);
  expect(await store.faults()).toEqual([]);
});
