import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Chromium } from '../support/chromium.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';

const { hindrance } = TEXTS.en.popup;

/** A file that the browser shows with its own viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const PAGES: Readonly<Record<string, { open(chromium: Chromium): Promise<Page>; says: string }>> = {
  'a page of the browser': {
    open: (chromium) => chromium.open('chrome://version/'),
    // Chromium does not even tell the address of such a page.
    says: hindrance.unknown,
  },
  'the store': {
    async open(chromium) {
      const page = await chromium.browser.newPage();
      // Without a network the browser shows an error page there, which is as closed as the store itself.
      await page.goto('https://chromewebstore.google.com/').catch(() => undefined);
      await page.waitForFunction(() => location.href !== 'about:blank' && document.readyState === 'complete');
      return page;
    },
    says: hindrance.store,
  },
  'a page of another extension': {
    async open(chromium) {
      const folder = mkdtempSync(join(tmpdir(), 'other-extension-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3,"name":"other","version":"1"}');
      writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title><h1>Other</h1>');
      const id = await chromium.browser.installExtension(folder);
      return chromium.open(`chrome-extension://${id}/page.html`);
    },
    says: hindrance.unknown,
  },
};

test.each(Object.entries(PAGES))(
  '%s: says why not, keeps the draft, saves a note',
  async (_name, { open, says }) => {
    const chromium = await startTikiya();
    const page = await open(chromium);
    const popup = await PopupScreen.openOn(chromium, page);
    await expect.poll(() => popup.text(), { timeout: 15_000 }).toContain(says);
    await popup.typeNote('what they promised');
    await popup.page.close();
    const again = await PopupScreen.openOn(chromium, page);
    expect((await again.typed()).text).toBe('what they promised');
    await expect.poll(() => again.text(), { timeout: 15_000 }).toContain(says);
    await again.ready();
    await again.save();
    expect(await again.text()).toContain(TEXTS.en.popup.saved.note);
    const store = await openStore(chromium);
    const [entry] = await store.rows('entries');
    expect(entry?.content).toEqual({ kind: 'note', text: 'what they promised' });
    expect(await store.rows('pictures')).toEqual([]);
  },
);

test('a PDF in the viewer of the browser: its picture is saved, without text', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const chromium = await startTikiya();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/receipt.pdf`;
  const page = await chromium.browser.newPage();
  await page.goto(url);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.save();
  const store = await openStore(chromium);
  const [evidence] = await store.rows('evidence');
  expect(evidence?.facts).toMatchObject({ url, mediaType: 'image/png' });
  expect(await store.rows('pageTexts')).toMatchObject([{ text: '' }]);
  expect(await store.faults()).toEqual([]);
});

test('a tab that was closed: the worker says so, and the draft is kept', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const url = `${shop}order-he.html`;
  const page = await chromium.open(url);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('still here');
  const tabId = await popup.page.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  // The popup goes with its tab, so the question is asked from elsewhere.
  const store = await openStore(chromium);
  await page.close();
  const reply = await store.page.evaluate(
    (input) => chrome.runtime.sendMessage({ call: 'capture.save', input }),
    { draftId: 'closed-tab', tabId, url, target: { to: 'new', title: 'x' }, seen: {} },
  );
  expect(reply).toEqual({ ok: false, code: 'tab-closed' });
  expect(await store.rows('cases')).toEqual([]);
  const again = await chromium.open(url);
  expect((await (await PopupScreen.openOn(chromium, again)).typed()).text).toBe('still here');
});

test('a page that moved on: nothing is saved under the wrong address', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('still here');
  await page.evaluate(() => {
    location.href = 'product.html';
  });
  await page.waitForFunction(
    () => location.pathname === '/product.html' && document.readyState === 'complete',
  );
  await popup.pressSave();
  expect(await popup.error()).toBe(TEXTS.en.errors['tab-changed']);
  expect((await popup.typed()).text).toBe('still here');
  const store = await openStore(chromium);
  expect(await store.rows('entries')).toEqual([]);
  expect(await store.rows('cases')).toEqual([]);
});
