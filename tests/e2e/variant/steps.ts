// Stands in for src/background/steps.ts in the test build: a capture stops for ever at the step that
// storage.local names, so that the worker can be killed exactly there.
import { browser } from '../../../src/platform/browser.ts';
import type { CaptureStep } from '../../../src/services/deps.ts';

export async function reachStep(step: CaptureStep): Promise<void> {
  const { testStopAt } = await browser.storage.local.get('testStopAt');
  if (testStopAt !== step) return;
  await browser.storage.local.set({ testStoppedAt: step });
  await new Promise(() => {});
}
