import type { PageReading } from '../domain/detect/finding.ts';
import { TikiyaError } from '../domain/errors.ts';
import { browser } from './browser.ts';
import { CapturePace } from './capture-pace.ts';
import { bytesOfDataUrl } from './data-url.ts';
import { openTools } from './page-tools.ts';
import type { PagePort, TabState } from './ports.ts';
import { clearSampleOrder, readSampleOrder, showsSampleOrder } from './sample-order.ts';

/** The built page reader; its source is `src/page-reader/main.ts`. */
const READER_FILE = 'page-reader.js';

/** After so many refusals (some two seconds) it is no matter of waiting any more. */
const REFUSALS_AT_MOST = 20;
const RATE_LIMIT = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
const FORBIDDEN =
  /cannot access|cannot be scripted|missing host permission|activeTab|permission|error page|not allowed/i;

async function tabState(tabId: number): Promise<TabState> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { tabId, windowId: tab.windowId ?? -1, url: tab.url ?? '', isActive: tab.active };
  } catch (thrown) {
    throw new TikiyaError('tab-closed', thrown);
  }
}

async function readPage(tabId: number): Promise<PageReading> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [READER_FILE],
      injectImmediately: true,
    });
    if (frame?.result === undefined || frame.result === null) throw new Error('the page reader gave nothing');
    return frame.result as PageReading;
  } catch (thrown) {
    if (await showsSampleOrder(tabId)) return readSampleOrder(tabId);
    throw refused(thrown);
  }
}

async function clear(tabId: number): Promise<void> {
  try {
    // Not the tools' file: where they are not in the page there is nothing of ours.
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { tikiyaToolsClear?: () => Promise<void> }).tikiyaToolsClear?.(),
      injectImmediately: true,
    });
  } catch (thrown) {
    if (!(await showsSampleOrder(tabId))) throw refused(thrown);
    await clearSampleOrder(tabId);
  }
}

const refused = (thrown: unknown): TikiyaError =>
  new TikiyaError(
    /no tab with id|tab was closed/i.test(String(thrown)) ? 'tab-closed' : 'page-not-capturable',
    thrown,
  );

async function captureVisible(windowId: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return bytesOfDataUrl(await captureOnce(windowId));
  } catch (thrown) {
    throw new TikiyaError(FORBIDDEN.test(String(thrown)) ? 'page-not-capturable' : 'capture-failed', thrown);
  }
}

/** Absent in Firefox, which sets no limit. */
const { MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND: limit } = browser.tabs as {
  MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND?: number;
};
const pace = new CapturePace(limit ?? Number.POSITIVE_INFINITY);

// One after the other: captures of two tabs share the allowance.
let last: Promise<unknown> = Promise.resolve();

function captureOnce(windowId: number): Promise<string> {
  const taking = last.then(() => captureInPace(windowId));
  last = taking.catch(() => undefined);
  return taking;
}

async function captureInPace(windowId: number): Promise<string> {
  for (let refusals = 0; ; refusals += 1) {
    const waitMs = pace.waitMs(performance.now());
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    pace.asks(performance.now());
    try {
      const dataUrl = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      pace.taken();
      return dataUrl;
    } catch (thrown) {
      if (!RATE_LIMIT.test(String(thrown)) || refusals >= REFUSALS_AT_MOST) throw thrown;
      pace.refused(performance.now());
    }
  }
}

/** Tabs, page reader and captures of the real browser. */
export const page: PagePort = { tabState, readPage, clear, captureVisible, openTools };
