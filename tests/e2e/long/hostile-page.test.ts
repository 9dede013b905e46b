import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { fontsNotEmbedded, unsoundness } from '../support/pdf.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;{gap}';
const OVERRIDE = '\u202eKNAHT\u202c';
const EMOJI = '👩🏽‍💻🎁';
const LONG = 'ארוך'.repeat(25_000);
const TITLES: Readonly<Record<string, string>> = {
  markup: MARKUP,
  'direction controls': `${OVERRIDE} \u2067 \u2068 unclosed \u202d`,
  '100,000 characters': LONG,
  emoji: EMOJI.repeat(20),
};

/** A page whose title, text and labelled values are one hostile text, at an address that holds it too. */
async function servePage(text: string): Promise<string> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const body = `<!doctype html><meta charset="utf-8"><title>${escaped}</title>
    <meta property="og:site_name" content="${escaped.slice(0, 300)}"><h1>${escaped}</h1>
    <p>Order number: 4471-XY</p><p>\0 NUL</p>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/?q=${encodeURIComponent(text.slice(0, 500))}#${encodeURIComponent('<b>')}`;
}

/** Nothing of a page's text became an element, and nothing of it ran. */
async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    foreign: [...document.querySelectorAll('img[src="x"], script:not([src])')].map((one) => one.outerHTML),
    title: document.title,
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(found).toMatchObject({ foreign: [], isWide: false });
  expect(['1', '2']).not.toContain(found.title);
}

test.each(Object.entries(TITLES))('a page with %s: shown as text, kept as it is', async (_kind, text) => {
  const url = await servePage(text);
  const chromium = await startTikiya();
  const page = await chromium.open(url);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await expectUntouched(popup.page);
  const note = `${text.slice(0, 200)} end`;
  await popup.page.focus('textarea[name=text]');
  await popup.page.keyboard.sendCharacter(note);
  await popup.save();
  await expectUntouched(popup.page);
  await popup.pressOpen();

  const screen = await CaseScreen.shown(chromium);
  await screen.page.waitForSelector('.timeline img');
  await expectUntouched(screen.page);
  const path = await screen.exportPdf(chromium, TEXTS.en.export);
  expect(unsoundness(path)).toBeUndefined();
  expect(fontsNotEmbedded(path)).toEqual([]);

  const store = await openStore(chromium);
  const [evidence] = await store.rows('evidence');
  // What the browser takes the title for, not what we make of it; a very long one is cut.
  const title = captureFactsOf(evidence).title;
  expect((await page.evaluate(() => document.title)).slice(0, title.length)).toBe(title);
  expect(title.length).toBeGreaterThanOrEqual(Math.min(text.trim().length - 2, 1_000));
  expect(captureFactsOf(evidence).url).toBe(url);
  const entries = await store.rows('entries');
  // The document is noted beside it.
  expect(entries.filter(({ content }) => content.kind !== 'export')).toMatchObject([
    { content: { text: note } },
  ]);
  expect(await store.faults()).toEqual([]);
});

test('the hostile page of the sample shop', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('chrome', { language: 'he' });
  const page = await chromium.open(`${shop}hostile.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await expectUntouched(popup.page);
  await popup.save();
  await popup.pressOpen();
  const screen = await CaseScreen.shown(chromium);
  await screen.page.waitForSelector('.timeline img');
  await expectUntouched(screen.page);
  const store = await openStore(chromium);
  const [made] = await store.rows('cases');
  expect(made?.facts.purchase).not.toHaveProperty('orderNumber');
  expect(await store.faults()).toEqual([]);
});
