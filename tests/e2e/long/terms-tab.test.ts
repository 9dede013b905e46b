import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { CaptureFacts } from '../../../src/domain/case/evidence.ts';
import en from '../../../src/words/languages/en.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { askWorker } from '../support/capture.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openShop } from '../support/shop.ts';
import { openStore, type Store } from '../support/store.ts';

const SIGN_IN = '<!doctype html><title>Sign in</title><label>Password <input type="password"></label>';

/** A site that leads on, asks to sign in, and has lost a page. */
async function serveLeading(terms: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const to = { '/old-terms': terms, '/members': '/sign-in' }[url ?? ''];
    if (to) response.writeHead(302, { location: to }).end();
    else if (url === '/sign-in') response.writeHead(200, { 'content-type': 'text/html' }).end(SIGN_IN);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><p>Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface TermsTab {
  readonly store: Store;
  readonly caseId: string;
  readonly page: Page;
  readonly openPopup: () => Promise<PopupScreen>;
}

/** Opens terms for a new case as the case page does, and waits until their tab shows `shown`. */
async function openTerms(url: string, shown = url): Promise<TermsTab> {
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const caseId = randomUUID();
  const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
  await askWorker(store, 'case.create', {
    caseId,
    facts: { title: 'Headphones', status: 'open', hosts: [], purchase },
  });
  const opened = chromium.browser.waitForTarget((target) => target.url() === shown);
  await askWorker(store, 'terms.open', { caseId, url });
  const page = await (await opened).page();
  if (!page) throw new Error('the terms have no page');
  onTestFinished(async () => page.close());
  return { store, caseId, page, openPopup: () => PopupScreen.openOn(chromium, page) };
}

/** The shopper follows a link of the page. */
async function goOn(page: Page, to: string): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.evaluate((href) => {
    document.body.prepend(Object.assign(document.createElement('a'), { href, textContent: 'On', id: 'on' }));
  }, to);
  await Promise.all([page.waitForNavigation(), page.click('#on')]);
}

const termsKeptIn = async ({ store, caseId }: TermsTab): Promise<CaptureFacts[]> =>
  (await store.rows('evidence'))
    .filter((row) => row.caseId === caseId)
    .map(captureFactsOf)
    .filter(({ way }) => way === 'terms');
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test('where redirects led within the site are the terms, with the address that is truly shown', async () => {
  const shop = await openShop();
  const leading = await serveLeading(`${shop}terms.html`);
  const tab = await openTerms(`${leading}/old-terms`, `${shop}terms.html`);
  const popup = await tab.openPopup();
  await popup.ready();
  expect(plain(await popup.text())).toContain(
    'These are the terms you wanted to keep in the case Headphones',
  );
  await popup.save();
  const [facts] = await termsKeptIn(tab);
  expect(facts).toMatchObject({ way: 'terms', url: `${shop}terms.html`, verdict: { remarks: [] } });
});

test('a page that the shopper went on to is kept as the terms only if they say so, and that is told', async () => {
  const shop = await openShop();
  const tab = await openTerms(`${shop}terms.html`);
  await goOn(tab.page, `${shop}order-he.html`);
  const popup = await tab.openPopup();
  await popup.ready();
  const said = plain(await popup.text());
  expect(said).toContain(en.popup.terms.doubt.elsewhere);
  expect(said).toContain(`${shop}terms.html`);
  await popup.press(en.popup.terms.keepAnyway);
  await popup.saved();
  const [facts] = await termsKeptIn(tab);
  const told = { is: 'not-as-linked', why: 'elsewhere', linkedUrl: `${shop}terms.html` };
  expect(facts).toMatchObject({ way: 'terms', url: `${shop}order-he.html` });
  expect(facts?.verdict?.remarks).toContainEqual(told);
  expect(plain(await popup.text())).toContain('Not the page that was linked as the terms');
  const noted = (await tab.store.rows('awaitedTerms')).filter(({ caseId }) => caseId === tab.caseId);
  expect(noted.map(({ keptAs }) => typeof keptAs)).toEqual(['string']);
});

test('it can be saved as any page is, and the terms are still awaited', async () => {
  const shop = await openShop();
  const tab = await openTerms(`${shop}terms.html`);
  await goOn(tab.page, `${shop}order-he.html`);
  const popup = await tab.openPopup();
  await popup.ready();
  await popup.save();
  expect(await termsKeptIn(tab)).toEqual([]);
  expect((await tab.store.rows('awaitedTerms')).filter(({ caseId }) => caseId === tab.caseId)).toHaveLength(
    1,
  );
});

test.each([
  ['a page of another site', 'other-site'],
  ['a page that asks to sign in', 'sign-in'],
  ['a page that tells of an error', 'error'],
] as const)('%s is asked about', async (_what, why) => {
  const shop = await openShop();
  const leading = await serveLeading(`${shop.replace('127.0.0.1', 'localhost')}terms.html`);
  const path = { 'other-site': '/old-terms', 'sign-in': '/members', error: '/lost' }[why];
  const shown = why === 'other-site' ? `${shop.replace('127.0.0.1', 'localhost')}terms.html` : undefined;
  const end = why === 'sign-in' ? `${leading}/sign-in` : `${leading}${path}`;
  const popup = await (await openTerms(`${leading}${path}`, shown ?? end)).openPopup();
  await popup.ready();
  expect(plain(await popup.text())).toContain(en.popup.terms.doubt[why]);
});
