import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { unzipped } from '../../support/rezip.ts';
import { SAMPLE_JPEG, sampleChatZip, samplePdf } from '../../support/sample-files.ts';
import { chooseBackup } from '../support/backup-form.ts';
import { digestOf, downloadedBy } from '../support/backup-library.ts';
import { askWorker, beginCapture, grantOn, savedBy } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { requestsIn } from '../support/net-log.ts';
import { openStore, type Store } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';
import { VerifyScreen } from '../support/verify-screen.ts';

const { en } = TEXTS;
const CASE = 'case-1';
const ID_NUMBER = '123456782';
const FACTS = {
  title: 'Vacuum',
  status: 'open',
  hosts: ['shop.example'],
  purchase: {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Galil Electric',
    orderNumber: '10045-AB',
    email: 'service@shop.example',
    total: { minor: 1_299_90, currency: 'ILS' },
    transactionDate: '2026-11-10',
    receivedDate: null,
  },
};

const folder = mkdtempSync(join(tmpdir(), 'tikiya-net-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An e-mail that wants to hear when it is looked at. */
const trackingMail = (address: string): string =>
  [
    'From: Sample shop <orders@shop.example>',
    'To: dana@example.com',
    'Subject: Order 4711 was cancelled',
    'Date: Tue, 3 Nov 2026 18:22:07 +0200',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Cancelled.</p><img src="${address}by-mail.gif"><style>body { background: url(${address}by-style.gif) }</style>`,
  ].join('\r\n');

async function give(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as unknown as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** A page with a chat, and all of a page with its copy, as they are captured. */
async function capture(chromium: Chromium, store: Store, address: string): Promise<void> {
  const page = await chromium.open(`${address}chat-whatsapp.html`);
  await savedBy(store, await beginCapture(store, await grantOn(chromium, page), 'chat'));
  await page.goto(`${address}long-page.html?height=2464&plain`);
  const tab = await grantOn(chromium, page);
  await savedBy(store, await beginCapture(store, tab, 'full-page', { keepsHtml: true }));
  await page.close();
}

/** Files, an exported chat among them, and every entry as it is opened. */
async function addFiles(store: Store, screen: CaseScreen, address: string): Promise<void> {
  const files = {
    'photo.jpg': SAMPLE_JPEG,
    'order.eml': trackingMail(address),
    'chat.zip': sampleChatZip(),
    'bill.pdf': samplePdf(),
  };
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  await give(screen.page, 'input[data-files]', paths);
  const ids = await until('the files', async () => {
    const entries = (await store.rows('entries')).filter(({ caseId }) => caseId === CASE);
    return entries.length === paths.length && entries.map(({ id }) => id);
  });
  for (const id of ids) {
    await screen.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/case/${CASE}/entry/${id}`);
    await screen.page.waitForSelector(`article.entry-opened[aria-labelledby="title-${id}"]`);
    await screen.page.$$eval('article.entry-opened details:not([open]) > summary', (folds) => {
      for (const fold of folds) (fold as HTMLElement).click();
    });
  }
}

async function search({ page }: CaseScreen): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector('.finder-field:focus');
  await page.keyboard.type('4711');
  await page.waitForSelector('[role=option] mark');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.finder-field') === null);
}

/** A cancellation notice that is filled in, copied and noted as sent. */
async function writeLetter(chromium: Chromium, store: Store): Promise<void> {
  await store.setLocal({ settings: { language: 'en', letter: { name: 'Noa Levi' } } });
  const screen = await CaseScreen.open(chromium, `#/case/${CASE}/letter`);
  const { page } = screen;
  const press = async (selector: string): Promise<void> => {
    await (await page.waitForSelector(selector))?.focus();
    await page.keyboard.press('Enter');
  };
  await press('.letter-list a[href$="/cancellation-notice"]');
  await press('.paper .letter-gap[data-field=writerId]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'writerId');
  await page.keyboard.type(ID_NUMBER);
  await page.keyboard.press('Tab');
  await page.waitForSelector('.paper button[data-field=writerId]');
  // The mail program of this computer is none of the test's.
  await page.evaluate(() => Object.assign(window, { open: () => undefined }));
  await press('.letter-leave a[href^="mailto:"]');
  await screen.press(en.letter.sent.yes);
  await screen.press(en.letter.sent.save);
  await until('the letter', async () =>
    (await store.rows('entries')).some(({ content }) => content.kind === 'letter'),
  );
  await page.close();
}

/** A ZIP with everything, and its page opened and told to check it. */
async function handOver(chromium: Chromium): Promise<void> {
  const screen = await CaseScreen.open(chromium, `#/case/${CASE}`);
  await screen.press(en.export.button);
  await screen.page.locator('input[type=radio][value=bundle]').click();
  await screen.press(en.export.make);
  const path = await downloadedBy(chromium, () => screen.press(en.bundle.make));
  await screen.page.close();
  const zip = new Uint8Array(readFileSync(path));
  const html = (await unzipped(zip)).get('verify.html') ?? new Uint8Array();
  expect(await (await VerifyScreen.open(chromium, html)).check({ 'bundle.zip': zip })).toContain(
    en.handed.matches,
  );
}

async function deleteEverything(chromium: Chromium): Promise<void> {
  const settings = await CaseScreen.open(chromium, '#/settings');
  await settings.press(en.settings.data.start);
  await settings.press(en.settings.data.erase);
  await settings.says(en.settings.data.done);
  await settings.page.close();
}

async function restore(chromium: Chromium, path: string, count: number): Promise<void> {
  const screen = await CaseScreen.open(chromium, '#/backup');
  await chooseBackup(screen.page, path);
  await screen.press(en.backup.restore.start);
  await screen.says(en.backup.restore.done.other.replace('{count}', String(count)));
}

test('captures, files, a chat, search, a letter, a bundle, deletion and a restore ask the network for nothing', async () => {
  const address = await serveFixtures();
  const log = join(folder, 'net.json');
  const chromium = await launchChromium({
    extension: builtFolder('chrome'),
    language: 'en',
    arguments: [`--log-net-log=${log}`],
  });
  try {
    const store = await openStore(chromium);
    await capture(chromium, store, address);
    await askWorker(store, 'case.create', { caseId: CASE, facts: FACTS });
    const screen = await CaseScreen.open(chromium, `#/case/${CASE}`);
    await addFiles(store, screen, address);
    await search(screen);
    await screen.page.close();
    await writeLetter(chromium, store);
    await handOver(chromium);

    const cases = (await store.rows('cases')).length;
    const backup = await CaseScreen.open(chromium, '#/backup');
    const path = await downloadedBy(chromium, () => backup.press(en.backup.make.start));
    await backup.page.close();
    const before = await digestOf(store);
    await deleteEverything(chromium);
    expect(await store.rows('entries')).toEqual([]);
    await restore(chromium, path, cases);
    expect(await digestOf(store)).toEqual(before);
    expect(await store.faults()).toEqual([]);
  } finally {
    await chromium.close();
  }
  const requests = requestsIn(log).filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
  expect(requests.some(({ url }) => url.startsWith(`${address}chat-whatsapp.html`))).toBe(true);
  const pages = new URL(address).origin;
  // Of the extension, of the page of the bundle, of anything that was opened: none but the pages themselves asked for anything.
  expect(requests.filter(({ initiator }) => ![pages, 'not an origin'].includes(initiator))).toEqual([]);
  expect(requests.filter(({ url }) => /by-mail|by-style/.test(url))).toEqual([]);
  expect(requests.filter(({ url }) => decodeURIComponent(url).includes(ID_NUMBER))).toEqual([]);
});
