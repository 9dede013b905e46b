import { expect, test } from 'vitest';
import en from '../../../src/words/languages/en.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { until } from '../support/until.ts';
import { openFixture } from '../support/whole-page.ts';

/** What the browser does when the shortcut of a command is pressed. */
async function pressShortcut({ chromium, tab }: Awaited<ReturnType<typeof openFixture>>): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (id) => chrome.commands.onCommand.dispatch('capture-full-page', await chrome.tabs.get(id)),
    tab.tabId,
  );
}

test('a shortcut tells on the button how far it is, and stops it when it is pressed again', async () => {
  const open = await openFixture('long-page.html', {});
  const { store } = open;
  const titleOf = (): Promise<string> => store.page.evaluate(() => chrome.action.getTitle({}));
  const atRest = await titleOf();
  await pressShortcut(open);
  await until('progress on the button', async () => {
    const [badge, title] = [await store.page.evaluate(() => chrome.action.getBadgeText({})), await titleOf()];
    return /%$/.test(badge) && /^Tikiya is capturing: \d+ of \d+\. The same shortcut stops/.test(title);
  });
  await pressShortcut(open);
  const [evidence] = await until('what was kept', async () => {
    const rows = await store.rows('evidence');
    return rows.length > 0 && rows;
  });
  expect(captureFactsOf(evidence).verdict?.remarks).toMatchObject([{ is: 'clipped', why: 'stopped' }]);
  await until('the button as it was', async () => (await titleOf()) === atRest);
  expect(await store.rows('entries')).toHaveLength(1);
});

test('the popup says of a capture that was stopped that it is not complete, and why', async () => {
  const open = await openFixture('long-page.html', {});
  const popup = await PopupScreen.openOn(open.chromium, open.page);
  await popup.ready();
  await popup.press(en.popup.ways.more);
  await popup.press(en.popup.ways.names['full-page']);
  await popup.page.waitForFunction(() => /\d+ of \d+ pictures/.test(document.body.textContent ?? ''));
  await popup.press(en.popup.ways.stop);
  await popup.saved();
  const said = (await popup.text()).replace(/[\u2066-\u2069]/g, '');
  expect(said).toContain(en.popup.saved.lacking);
  expect(said).toMatch(/Ends at [\d,]+ of [\d,]+ px: it was stopped by hand/);
  expect(await popup.page.$('.saved-lacking')).not.toBeNull();
  await popup.press(en.popup.saved.undo);
  await until('nothing kept', async () => (await open.store.rows('entries')).length === 0);
});
