import type { FromPage, ToPage } from '../domain/capture/page-tools.ts';
import { TikiyaError } from '../domain/errors.ts';
import { browser } from './browser.ts';
import type { ToolsLink } from './ports.ts';
import { bringTools, showsSampleOrder } from './sample-order.ts';

/** The built page tools; their source is `src/page-tools/main.ts`. */
const TOOLS_FILE = 'page-tools.js';

/** The name of the port, by which the tools know it. */
const PORT_NAME = 'page-tools';

/** Puts the page tools into the top frame of a tab (done twice it is done once) and opens a port to them. */
export async function openTools(tabId: number): Promise<ToolsLink> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [TOOLS_FILE],
      injectImmediately: true,
    });
  } catch (thrown) {
    if (await showsSampleOrder(tabId)) {
      await bringTools(tabId);
      return linkOver(browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 }));
    }
    const code = /no tab with id|tab was closed/i.test(String(thrown)) ? 'tab-closed' : 'page-not-capturable';
    throw new TikiyaError(code, thrown);
  }
  return linkOver(browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 }));
}

function linkOver(port: ReturnType<typeof browser.tabs.connect>): ToolsLink {
  const heard: FromPage[] = [];
  let isClosed = false;
  let waiting: ((message: FromPage | undefined) => void) | undefined;
  const settle = (message: FromPage | undefined): void => {
    waiting?.(message);
    waiting = undefined;
  };
  port.onMessage.addListener((message: unknown) => {
    if (waiting) settle(message as FromPage);
    else heard.push(message as FromPage);
  });
  port.onDisconnect.addListener(() => {
    isClosed = true;
    settle(undefined);
  });
  return {
    tell: (message: ToPage) => {
      if (!isClosed) port.postMessage(message);
    },
    next: () => {
      const first = heard.shift();
      if (first) return Promise.resolve(first);
      if (isClosed) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    isOpen: () => !isClosed,
    close: () => {
      isClosed = true;
      port.disconnect();
      settle(undefined);
    },
  };
}
