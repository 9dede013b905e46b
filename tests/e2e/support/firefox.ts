import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { FIREFOX } from '../../../scripts/browsers/program.ts';
import type { Granted } from './capture.ts';
import { until } from './until.ts';

const ADDON = 'tikiya@tikiya.example';
/** The inner address of the add-on: chosen here, since Firefox draws one by lot otherwise. */
const INNER = '6c9a2f6e-3a57-4f0e-9a3c-5f6d2b7e8c11';

/** The way that puppeteer speaks to Firefox; it has no typed door to the extension commands yet. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** A Firefox that runs with the extension in it. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /**
   * Clicks the button in the toolbar, as a shopper would, with this tab in front, and closes the popup again. `own` is a
   * page of the extension, by which it is seen that the tab is open to it now.
   */
  grantOn(page: Page, own: Page): Promise<Granted>;
  /** Presses the shortcut for what is visible, with this tab in front: that opens the tab to Tikiya, too. */
  pressShortcut(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension as a temporary add-on. */
export async function launchFirefox(extension: string, language: 'he' | 'en'): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'tikiya-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireProgram(FIREFOX),
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    // Without it Firefox refuses to show moz-extension: pages to whoever drives it.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: INNER }),
      'intl.locale.requested': language,
      'ui.prefersReducedMotion': 1,
    },
  });
  const { connection } = browser as unknown as Bidi;
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Any other wait never ends on such an address.
      await page.goto(`moz-extension://${INNER}/${path}`, { waitUntil: [] });
      await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
      return page;
    },
    async grantOn(page, own) {
      await page.bringToFront();
      await inBrowserWindow(send, CLICK_AND_CLOSE);
      const tab = await until('the click to count', () =>
        own.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]),
      );
      if (!tab.url) throw new Error('the click opened the tab to nothing');
      return { tabId: tab.id, url: tab.url };
    },
    async pressShortcut(page) {
      await page.bringToFront();
      await inBrowserWindow(send, PRESS);
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

/**
 * Run in the browser's own window, where everything is allowed: the click, then the end of the popup, since a click while
 * it is open would only close it.
 */
const CLICK_AND_CLOSE = `
  const { extension } = WebExtensionPolicy.getByID('${ADDON}');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const heard = (type) => new Promise((resolve) => window.addEventListener(type, ({ target }) => resolve(target), { once: true }));
  const shown = heard('popupshown');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const panel = await shown;
  const hidden = heard('popuphidden');
  panel.hidePopup();
  await hidden;`;

/** Of our two shortcuts the one with Shift. */
const PRESS = `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key') === 'K' && one.getAttribute('modifiers').includes('shift'));
  key.doCommand();`;

async function inBrowserWindow(
  send: (method: string, parameters: object) => Promise<unknown>,
  code: string,
): Promise<void> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const said = (await send('script.evaluate', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => { ${code} })()`,
  })) as { type: string; exceptionDetails?: { text: string } };
  if (said.type === 'exception') throw new Error(said.exceptionDetails?.text);
}
