import { expect, test } from 'vitest';
import type { CaptureStep } from '../../src/services/deps.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

/** Each step of a capture, and whether it is on disk by then. */
const STEPS: readonly { step: CaptureStep; isWritten: boolean }[] = [
  { step: 'asked', isWritten: false },
  { step: 'page-read', isWritten: false },
  { step: 'captured', isWritten: false },
  { step: 'hashed', isWritten: false },
  { step: 'written', isWritten: true },
  { step: 'read-back', isWritten: true },
];

test.each(STEPS)(
  'the worker is killed at "$step": nothing is lost, halved or doubled',
  async ({ step, isWritten }) => {
    const shop = await openShop();
    const chromium = await startTikiya('test-chrome', { attachWorkers: false });
    const store = await openStore(chromium);
    const page = await chromium.open(`${shop}order-he.html`);
    const popup = await (await PopupScreen.openOn(chromium, page)).ready();
    await popup.typeNote('what they said');
    await store.setLocal({ testStopAt: step });
    await popup.pressSave();
    await until(
      `the step ${step}`,
      async () => (await store.getLocal('testStoppedAt')).testStoppedAt === step,
    );
    await store.setLocal({ testStopAt: '' });
    await chromium.killWorker();

    if (isWritten) {
      await popup.saved();
    } else {
      expect(await popup.error()).toBe(TEXTS.en.errors.interrupted);
      expect((await popup.typed()).text).toBe('what they said');
      expect(await store.rows('entries')).toEqual([]);
      expect(await store.rows('pictures')).toEqual([]);
      await popup.save();
    }
    expect(await store.rows('entries')).toMatchObject([{ content: { text: 'what they said' } }]);
    expect(await store.rows('pictures')).toHaveLength(1);
    expect(await store.faults()).toEqual([]);
  },
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
