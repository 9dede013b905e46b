import { expect, test } from 'vitest';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { firefoxScreen, firefoxStore, startFirefox, tell } from '../support/firefox-tikiya.ts';
import { openShop } from '../support/shop.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;
const KEEP = `document.querySelector('.save-bar button[type=submit]')`;
const facts = {
  title: 'Kettle',
  status: 'open',
  purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
  hosts: [],
};

test('terms open in a tab of their own, and one click there keeps them in their case, in Firefox', async () => {
  const shop = await openShop();
  const url = `${shop}terms.html`;
  const firefox = await startFirefox();
  const store = await firefoxStore(firefox);
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  await tell(store, 'terms.open', { caseId: 'case-1', url });
  const page = await until('the tab of the terms', async () =>
    (await firefox.browser.pages()).find((one) => one.url() === url),
  );
  const screen = await firefoxScreen(firefox, '#/case/case-1');
  await screen.says(en.case.terms.notKept);

  const popup = await firefox.openPopup(page);
  await until('the offer to keep them', () =>
    popup.evaluate(
      `${KEEP}?.textContent.includes(${JSON.stringify(en.popup.terms.keep)}) && !${KEEP}.disabled`,
    ),
  );
  await popup.evaluate(`${KEEP}.click()`);
  await until('the terms', async () => (await store.rows('evidence')).length === 1);
  const [kept] = (await store.rows('evidence')).map(captureFactsOf);
  expect(kept).toMatchObject({ way: 'terms', url, verdict: { remarks: [] } });
  await until('the end of waiting', async () =>
    (await store.rows('awaitedTerms')).every(({ keptAs }) => keptAs !== undefined),
  );
  expect(await store.faults()).toEqual([]);
});
