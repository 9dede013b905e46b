import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { VECTORS } from '../unit/page-tools/page-copy/vectors.ts';
import { beginCapture, readKept, savedBy } from './support/capture.ts';
import { keptCopy } from './support/kept-copy.ts';
import { atPicture, captureWhole, openFixture, remarksOf } from './support/whole-page.ts';

/** Shows a copy as a file would be, and gives what it did: scripts that ran, addresses that it asked for. */
async function whatItDoes(page: Page, html: string): Promise<string[]> {
  const did: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) did.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('button, #press, input, summary, div, p')) {
      one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      if (one.localName !== 'a') one.click();
    }
  });
  if (await page.evaluate(() => 'ran' in window)) did.push('a script ran');
  return did;
}

test('a copy of a page full of traps does nothing, even where its policy is not heeded', async () => {
  const open = await openFixture('changing-page.html', {});
  // Each by itself, so that none hides the next; scripts that the page itself runs are its own affair.
  await open.page.evaluate(
    (vectors) => {
      document.body.replaceChildren();
      for (const vector of vectors) {
        const holder = document.createElement('section');
        holder.setHTMLUnsafe(vector);
        document.body.append(holder);
      }
      const last = document.createElement('h1');
      last.textContent = 'the end of it';
      document.body.append(last);
      document.body.setAttribute('onload', 'window.ran = 1');
    },
    VECTORS.filter((vector) => !/refresh|plaintext/.test(vector)),
  );
  await captureWhole(open, { keepsHtml: true });
  const copy = await keptCopy(open.store);
  expect(copy).toContain('the end of it');
  const page = await open.chromium.browser.newPage();
  // The traps do work where they are left alive.
  expect(await whatItDoes(page, VECTORS.slice(0, 12).join(''))).toContain('a script ran');
  expect(await whatItDoes(page, copy)).toEqual([]);
  const withoutPolicy = copy.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(withoutPolicy.length).toBeLessThan(copy.length);
  expect(await whatItDoes(page, withoutPolicy)).toEqual([]);
});

test('the copy of the beginning is there when the page is left in the middle, and that is said', async () => {
  const open = await openFixture('long-page.html', {});
  const draftId = await beginCapture(open.store, open.tab, 'full-page', { keepsHtml: true });
  await atPicture(open, draftId, 2);
  await open.page.goto(`${open.address}endless-feed.html`);
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(remarksOf(kept)).toMatchObject([
    { is: 'clipped', why: 'page-left' },
    { is: 'page-copy', how: 'early' },
  ]);
  expect(kept.facts.parts?.map(({ name }) => name)).toContain('page.html');
  expect(await keptCopy(open.store)).toContain('Section 19');
});
