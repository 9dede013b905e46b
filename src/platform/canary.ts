import { browser } from './browser.ts';
import type { CanaryPort } from './ports.ts';

const KEY = 'canary';
const LOST_KEY = 'canaryState';

/** The canary's other half, kept in the settings store. */
export const canary: CanaryPort = {
  async readCanary() {
    const value = (await browser.storage.local.get(KEY))[KEY];
    return typeof value === 'string' ? value : undefined;
  },
  async writeCanary(value) {
    await browser.storage.local.set({ [KEY]: value });
  },
};

/** Whether the database held data that it holds no more; `lost` stays until the shopper has seen it. */
export type CanaryState = 'fine' | 'lost';

/** Stores what was found out about the database, or that the shopper has seen it (`fine`). */
export async function writeCanaryState(state: CanaryState): Promise<void> {
  await browser.storage.local.set({ [LOST_KEY]: state });
}

/** What was found out about the database at the worker's last start. */
export async function readCanaryState(): Promise<CanaryState> {
  return (await browser.storage.local.get(LOST_KEY))[LOST_KEY] === 'lost' ? 'lost' : 'fine';
}
