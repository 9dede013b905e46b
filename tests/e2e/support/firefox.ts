import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { FIREFOX } from '../../../scripts/browsers/program.ts';
import type { Granted } from './capture.ts';
import {
  ADDON,
  CLICK_AND_CLOSE,
  type FirefoxPopup,
  inWindow,
  openPopup,
  openSidebar,
  PRESS_SHORTCUT,
} from './firefox-window.ts';
import { until } from './until.ts';

/** The inner address of the add-on: chosen here, since Firefox draws one by lot otherwise. */
export const INNER = '6c9a2f6e-3a57-4f0e-9a3c-5f6d2b7e8c11';

/** The way that puppeteer speaks to Firefox; it has no typed door to the extension commands yet. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** A Firefox that runs with the extension in it. */
export interface Firefox {
  readonly browser: Browser;
  /** Folder that downloads go to, without a question. */
  readonly downloads: string;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /**
   * Clicks the button in the toolbar, as a shopper would, with this tab in front, and closes the popup again. `own` is a
   * page of the extension, by which it is seen that the tab is open to it now.
   */
  grantOn(page: Page, own: Page): Promise<Granted>;
  /** Clicks the button in the toolbar with this tab in front, and leaves the popup open. */
  openPopup(page: Page): Promise<FirefoxPopup>;
  /** Opens the sidebar. */
  openSidebar(): Promise<Pick<FirefoxPopup, 'evaluate'>>;
  /** Presses the shortcut for what is visible, with this tab in front: that opens the tab to Tikiya, too. */
  pressShortcut(page: Page): Promise<void>;
  /** Ends the event page in the middle of whatever it does, as the browser ends it when it was idle. */
  endBackground(): Promise<void>;
  /** Runs code in the browser's own window and gives what it returns, as JSON; `extension` is ours in it. */
  inWindow<Value>(code: string): Promise<Value>;
  /** Ends the browser in good order. The profile stays when it was given. */
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** A profile that outlives the browser; a fresh one that goes with it when absent. */
  readonly profile?: string;
  /** The extension as one file (`.xpi`), installed for good: it is there again after a restart. Else a temporary add-on. */
  readonly archive?: string;
  /** True: the profile holds the extension from an earlier start. */
  readonly isInstalled?: boolean;
  /** Preferences of the browser beside those that every test has. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Starts Firefox with the built extension. */
export async function launchFirefox(
  extension: string,
  language: 'he' | 'en',
  { profile: given, archive, isInstalled, preferences = {} }: FirefoxOptions = {},
): Promise<Firefox> {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'tikiya-firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'tikiya-downloads-'));
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
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // The list of downloads would come up and take the keys.
      'browser.download.alwaysOpenPanel': false,
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      ...preferences,
    },
  });
  const { connection } = browser as unknown as Bidi;
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  if (!isInstalled)
    await send('webExtension.install', {
      ...(archive && { 'moz:permanent': true }),
      extensionData: archive ? { type: 'archivePath', path: archive } : { type: 'path', path: extension },
    });
  return {
    browser,
    downloads,
    async open(path) {
      const page = await browser.newPage();
      // Any other wait never ends on such an address.
      await page.goto(`moz-extension://${INNER}/${path}`, { waitUntil: [] });
      await until('the page', () =>
        page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank'),
      );
      return page;
    },
    async grantOn(page, own) {
      await page.bringToFront();
      await inWindow(send, CLICK_AND_CLOSE);
      const tab = await until('the click to count', () =>
        own.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]),
      );
      if (!tab.url) throw new Error('the click opened the tab to nothing');
      return { tabId: tab.id, url: tab.url };
    },
    openPopup: (page) => openPopup(send, page),
    openSidebar: () => openSidebar(send),
    async pressShortcut(page) {
      await page.bringToFront();
      await inWindow(send, PRESS_SHORTCUT);
    },
    async endBackground() {
      await inWindow(send, 'await extension.terminateBackground();');
    },
    inWindow: (code) => inWindow(send, code),
    async close() {
      await browser.close();
      for (const folder of given ? [downloads] : [downloads, profile])
        rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}
