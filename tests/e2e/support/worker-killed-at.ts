import { expect } from 'vitest';
import type { CaptureStep } from '../../../src/services/deps.ts';
import { PopupScreen } from './popup-screen.ts';
import { openShop } from './shop.ts';
import { openStore } from './store.ts';
import { TEXTS } from './texts.ts';
import { startTikiya } from './tikiya.ts';
import { until } from './until.ts';

/** A step of a capture, and whether it is on disk by then. */
export interface StepOfCapture {
  readonly step: CaptureStep;
  readonly isWritten: boolean;
}

/** Kills the worker at a step of a capture, and looks that nothing was lost, is there in halves or twice. */
export async function expectSoundAfterKillAt({ step, isWritten }: StepOfCapture): Promise<void> {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome', { attachWorkers: false });
  const store = await openStore(chromium);
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('what they said');
  await store.setLocal({ testStopAt: step });
  await popup.pressSave();
  await until(`the step ${step}`, async () => (await store.getLocal('testStoppedAt')).testStoppedAt === step);
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
}
