import type { Runtime } from 'webextension-polyfill';
import type { PageReading } from '../domain/detect/finding.ts';
import { isSampleOrderPage, SAMPLE_ORDER_PATH } from '../domain/sample/sample-order-page.ts';
import { browser } from './browser.ts';

// A browser lets nobody put scripts into a page of an extension, its own one neither: this page is asked to run them.
const READ = 'sample-order read';
const BRING_TOOLS = 'sample-order tools';
const CLEAR = 'sample-order clear';

/** The address of the sample order page. */
export const sampleOrderUrl = (): string => browser.runtime.getURL(SAMPLE_ORDER_PATH);

/** Whether a tab shows the sample order page. */
export async function showsSampleOrder(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return isSampleOrderPage(tab?.url ?? '');
}

const ask = (tabId: number, message: string): Promise<unknown> => browser.tabs.sendMessage(tabId, message);

/** What the page reader says of the sample order page. */
export const readSampleOrder = (tabId: number): Promise<PageReading> =>
  ask(tabId, READ) as Promise<PageReading>;

/** Has the sample order page load the page tools; resolves when they listen. */
export const bringTools = (tabId: number): Promise<unknown> => ask(tabId, BRING_TOOLS);

/** Takes away what Tikiya shows on the sample order page. */
export const clearSampleOrder = (tabId: number): Promise<unknown> => ask(tabId, CLEAR);

/** Answers the worker, in the sample order page. */
export function serveSampleOrder(read: () => Promise<PageReading>): void {
  const tools = globalThis as { tikiyaToolsClear?: () => Promise<void> };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (message === READ) return read();
    if (message === CLEAR) return Promise.resolve(tools.tikiyaToolsClear?.());
    return message === BRING_TOOLS ? loadTools() : undefined;
  });
}

function loadTools(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('page-tools.js');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('the page tools were not loaded'));
    document.head.append(script);
  });
}
