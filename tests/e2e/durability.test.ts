import { expect, test } from 'vitest';
import { CaseScreen } from './support/case-screen.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';

interface Write {
  readonly store: string;
  readonly durability: string;
}

/** Stores whose rows the shopper was told are saved. */
const KEPT = ['cases', 'entries', 'evidence', 'pictures', 'pageTexts', 'records', 'heads'];

test('every write of evidence and entries asks for strict durability', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const writes: Write[] = [];
    Object.assign(globalThis, { writes });
    for (const way of ['add', 'put'] as const) {
      const own = IDBObjectStore.prototype[way];
      IDBObjectStore.prototype[way] = function (...given) {
        writes.push({ store: this.name, durability: this.transaction.durability });
        return own.apply(this, given);
      };
    }
  });
  await popup.typeNote('strict');
  await popup.save();
  await popup.pressOpen();
  const screen = await CaseScreen.shown(chromium);
  await screen.answerDay('2026-11-10', 'en');
  await screen.says(TEXTS.en.case.next.askDisclosure);

  const writes = await worker.evaluate(() => (globalThis as unknown as { writes: Write[] }).writes);
  const kept = writes.filter(({ store }) => KEPT.includes(store));
  expect(new Set(kept.map(({ store }) => store))).toEqual(new Set(KEPT));
  expect(kept.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});
