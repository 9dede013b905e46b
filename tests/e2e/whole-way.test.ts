import { expect, test } from 'vitest';
import { PopupScreen } from './support/popup-screen.ts';
import { openStore } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { expectWholeWay, startAt, type Way } from './support/whole-way.ts';

const WAYS: readonly Way[] = [
  {
    path: 'order-he.html',
    language: 'he',
    merchant: 'גל אלקטרוניקה',
    orderNumber: '12345-AB',
    total: 129_990,
    currency: 'ILS',
    orderDate: '2026-11-03',
  },
  {
    path: 'order-woo.html',
    language: 'en',
    merchant: 'Fern & Kettle',
    orderNumber: '70931',
    total: 6_450,
    currency: 'GBP',
    orderDate: '2026-11-03',
  },
];

// Other shops: long/whole-way-elsewhere.test.ts.
test.each(WAYS)('from $path to a PDF, $language', expectWholeWay);

test('the next screenshot of the same order goes into the same case', async () => {
  const { chromium, shop } = await startAt('en');
  const page = await chromium.open(`${shop}order-he.html`);
  const first = await (await PopupScreen.openOn(chromium, page)).ready();
  await first.save();
  await first.page.close();
  await page.reload();
  const second = await (await PopupScreen.openOn(chromium, page)).ready();
  expect(await second.text()).toContain(TEXTS.en.popup.case.sameOrder);
  await second.save();
  const store = await openStore(chromium);
  expect(await store.rows('cases')).toHaveLength(1);
  expect(await store.rows('entries')).toHaveLength(2);
});
