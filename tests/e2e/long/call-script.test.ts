import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { fitFaults } from '../support/fit.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const { call, contact, script, wanted } = TEXTS.en;

test('the lines of a chat and of a call fill the contact log as it goes', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const shopPage = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, shopPage)).ready();
  await popup.press(contact.title);
  await popup.page.waitForSelector('.open-beside button:not([aria-disabled])');
  await popup.pressAndLeave(contact.beside);
  const target = await chromium.browser.waitForTarget(
    (one) => one.url() === chromium.url('src/ui/panel/index.html'),
  );
  const panel = new CaseScreen(await target.asPage());
  await panel.page.setViewport({ width: 320, height: 800 });
  const contents = async (kind: string) =>
    (await store.rows('entries')).map(({ content }) => content).filter((one) => one.kind === kind);

  // Nobody said what is wanted: it is asked for among the lines, and kept in the case.
  await panel.press(script.showWritten);
  await panel.says(script.chooseWant);
  expect(await panel.page.$$('.script-line')).not.toHaveLength(0);
  await panel.press(wanted.outcomes.repair);
  await panel.says(script.wants.repair.replace('{ask}', script.ask.neutral));
  expect((await store.rows('cases'))[0]?.facts.wanted).toEqual(['repair']);
  expect(await accessibilityFaults(panel.page)).toEqual([]);
  expect(await fitFaults(panel.page)).toEqual([]);

  // What is noted among the lines is what is saved.
  await panel.page.type('[name=agent]', 'Dana');
  await panel.press(script.managers.refused);
  await panel.page.type('[name=reference]', '77-B');
  await panel.page.type('[name=promise-0]', 'A courier');
  await panel.press(contact.save);
  await until('the contact', async () => (await contents('contact')).length === 1);
  expect(await contents('contact')).toMatchObject([
    { channel: 'chat', agent: 'Dana', reference: '77-B', manager: 'refused' },
  ]);
  expect(await contents('promise')).toMatchObject([{ text: 'A courier', agent: 'Dana' }]);

  // A call: the earlier reference is among its lines, and the call is ended below them.
  await panel.press(call.start);
  await panel.page.waitForSelector('.call-card');
  await panel.press(script.show);
  await panel.says(script.lines.earlier.replace('{reference}', '77-B'));
  expect(await accessibilityFaults(panel.page)).toEqual([]);
  await panel.page.type('.call-card [name=agent]', 'Ron');
  await panel.press(script.managers.yes);
  await panel.page.focus('.call-card > .call-acts:last-of-type button');
  await panel.page.keyboard.press('Enter');
  await until('the call', async () => (await contents('contact')).length === 2);
  expect((await contents('contact')).find((one) => 'call' in one)).toMatchObject({
    channel: 'phone',
    agent: 'Ron',
    manager: 'yes',
  });
  expect(await store.faults()).toEqual([]);
});
