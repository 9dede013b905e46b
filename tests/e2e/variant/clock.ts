// Stands in for src/platform/clock.ts in the test build: a clock that the tests move through storage.local.

import type { Clock } from '../../../src/domain/time/moment.ts';
import { browser } from '../../../src/platform/browser.ts';

export { localZone } from '../../../src/platform/clock.ts';

const KEY = 'testClockOffsetMs';

export async function openClock(): Promise<Clock> {
  let offsetMs = 0;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) offsetMs = Number(changes[KEY].newValue ?? 0);
  });
  offsetMs = Number((await browser.storage.local.get(KEY))[KEY] ?? 0);
  return () => Date.now() + offsetMs;
}
