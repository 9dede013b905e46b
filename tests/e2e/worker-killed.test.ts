import { expect, test } from 'vitest';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore } from './support/store.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';
import { expectSoundAfterKillAt, type StepOfCapture } from './support/worker-killed-at.ts';

// Every other step: long/worker-killed-steps.test.ts.
const STEPS: readonly StepOfCapture[] = [
  { step: 'captured', isWritten: false },
  { step: 'written', isWritten: true },
];

test.each(STEPS)(
  'the worker is killed at "$step": nothing is lost, halved or doubled',
  expectSoundAfterKillAt,
);

test('the popup and the worker die together: the next popup knows', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome', { attachWorkers: false });
  const store = await openStore(chromium);
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('both');
  await store.setLocal({ testStopAt: 'written' });
  await popup.pressSave();
  await until('the write', async () => (await store.getLocal('testStoppedAt')).testStoppedAt === 'written');
  await popup.page.close();
  await chromium.killWorker();
  await store.setLocal({ testStopAt: '' });
  await page.bringToFront();
  await (await PopupScreen.openOn(chromium, page)).saved();
  expect(await store.rows('entries')).toHaveLength(1);
  expect(await store.faults()).toEqual([]);
});
