import { expect, test } from 'vitest';
import { INNER } from '../support/firefox.ts';
import { firefoxStore, startFirefox, tell } from '../support/firefox-tikiya.ts';
import { openShop } from '../support/shop.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { he } = TEXTS;
const facts = {
  title: 'Kettle',
  status: 'open',
  purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
  hosts: [],
};
const NOTE = `document.querySelector('textarea[name=text]')`;

test('what was typed in the popup is there again after it was closed, and the sidebar opens and writes, in Firefox', async () => {
  const shop = await openShop();
  const firefox = await startFirefox();
  const store = await firefoxStore(firefox);
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  const page = await firefox.browser.newPage();
  await page.goto(`${shop}order-he.html`);

  // A file dialog, another window, a click beside it: Firefox closes the popup, in the middle of a word too.
  let popup = await firefox.openPopup(page);
  await until('the popup', () => popup.evaluate(`${NOTE} !== null`));
  await popup.evaluate(`(() => {
    const note = ${NOTE};
    note.focus();
    document.execCommand('insertText', false, 'They promised Thurs');
  })()`);
  await popup.close();
  await firefox.endBackground();
  popup = await firefox.openPopup(page);
  await until('the draft', () => popup.evaluate(`${NOTE}?.value === 'They promised Thurs'`));
  await popup.close();

  const sidebar = await firefox.openSidebar();
  await until('the choice of a case', () => sidebar.evaluate(`document.body.textContent.includes('Kettle')`));
  await sidebar.evaluate(
    `[...document.querySelectorAll('main button')].find((one) => one.textContent.includes('Kettle')).click()`,
  );
  // The form comes once it is known that no call runs.
  await until('the form', () => sidebar.evaluate(`document.querySelector('[name=said]') !== null`));
  await sidebar.evaluate(`(() => {
    document.querySelector('[name=said]').focus();
    document.execCommand('insertText', false, 'Dana said Thursday');
    document.querySelector('[name=said]').form.requestSubmit();
  })()`);
  await until('the contact', async () => (await store.rows('entries')).length === 1);
  expect(await store.rows('entries')).toMatchObject([
    { caseId: 'case-1', content: { kind: 'contact', text: 'Dana said Thursday' } },
  ]);
  expect(await store.faults()).toEqual([]);
});

test('in a private window the case page says why, and opens the case in an ordinary one, in Firefox', async () => {
  const firefox = await startFirefox('he');
  const store = await firefoxStore(firefox);
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  // As the shopper allows it on the page of extensions; the browser starts the extension anew for it.
  await firefox.inWindow(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(extension.id, allowed, extension);
    await (await AddonManager.getAddonByID(extension.id)).reload();`);
  const caseHash = '#/case/case-1';
  await firefox.inWindow(`
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    await opened.delayedStartupPromise;
    const options = { triggeringPrincipal: extension.principal };
    opened.gBrowser.selectedTab = opened.gBrowser.addTab('moz-extension://${INNER}/src/ui/case-page/index.html${caseHash}', options);`);
  const showing = (words: string) =>
    until(`a page with “${words}”`, async () => {
      for (const page of await firefox.browser.pages()) {
        const text = await page.evaluate(() => document.body.textContent).catch(() => '');
        if (text.includes(words)) return page;
      }
      return undefined;
    });
  const hidden = await showing(he.case.privateWindow.says);
  expect(await hidden.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await hidden.$eval('main button', (button) => (button as HTMLButtonElement).click());
  const shown = await showing('Kettle');
  expect(await shown.evaluate(() => location.hash)).toBe(caseHash);
  const again = await firefoxStore(firefox);
  expect(await again.rows('cases')).toMatchObject([{ id: 'case-1' }]);
});
