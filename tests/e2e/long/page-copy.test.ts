import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { VECTORS } from '../../unit/page-tools/page-copy/vectors.ts';
import type { Store } from '../support/store.ts';
import { captureWhole, openFixture } from '../support/whole-page.ts';

/** The copy that was kept beside the only capture there is. */
function keptCopy(store: Store): Promise<string> {
  return store.page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opened = indexedDB.open('tikiya');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const rows = opened.result.transaction('parts').objectStore('parts').getAll();
          rows.onsuccess = () => {
            const row = (rows.result as { name: string; bytes: ArrayBuffer }[]).find(
              ({ name }) => name === 'page.html',
            );
            opened.result.close();
            resolve(row ? new TextDecoder().decode(row.bytes) : '');
          };
        };
      }),
  );
}

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

test('the copy is left out unless it is asked for', async () => {
  const open = await openFixture('changing-page.html', {});
  await captureWhole(open);
  expect(await keptCopy(open.store)).toBe('');
});

test('the picture of the window can have one beside it', async () => {
  const open = await openFixture('changing-page.html', {});
  const kept = await captureWhole(open, { way: 'visible', keepsHtml: true });
  expect(kept.facts).toMatchObject({ way: 'visible', verdict: { remarks: [] } });
  expect(kept.pictures.size).toBe(1);
  expect(await keptCopy(open.store)).toContain('<main');
});
