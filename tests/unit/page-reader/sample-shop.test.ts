import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSampleShop } from '../../../scripts/sample-shop.ts';

const extraDir = mkdtempSync(join(tmpdir(), 'tikiya-extra-'));
let shop: Awaited<ReturnType<typeof startSampleShop>>;

beforeAll(async () => {
  writeFileSync(join(extraDir, 'page.html'), '<p>עוד</p>');
  shop = await startSampleShop({ extraDir });
});
afterAll(async () => {
  await shop.close();
  rmSync(extraDir, { recursive: true });
});

/** The status of a raw request target, which `fetch` would tidy up. */
function statusOf(target: string, method = 'GET'): Promise<number | undefined> {
  const { hostname, port } = new URL(shop.url);
  return new Promise((answered, failed) => {
    const asked = request({ hostname, port, path: target, method }, (response) => {
      response.resume();
      response.on('end', () => answered(response.statusCode));
    });
    asked.on('error', failed).end();
  });
}

describe('the sample shop', () => {
  it('serves the pages as UTF-8 on this machine only', async () => {
    expect(shop.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const answer = await fetch(`${shop.url}order-he.html?from=test`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('גל אלקטרוניקה');
    expect(await (await fetch(shop.url)).text()).toContain('Sample pages');
  });

  it('serves a second folder under /extra/', async () => {
    expect(await (await fetch(`${shop.url}extra/page.html`)).text()).toBe('<p>עוד</p>');
  });

  it.each([
    '/../sample-shop.ts',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2f..%2fpackage.json',
    '/extra/../../etc/passwd',
    '/extra/%2e%2e/%2e%2e/etc/passwd',
    '/extra//etc/hosts',
    '/%00',
    '/%E0%A4%A',
    '/nothing.html',
    '/extra',
  ])('refuses %s', async (target) => expect(await statusOf(target)).toBe(404));

  it('answers reading only', async () => {
    expect(await statusOf('/order-he.html', 'POST')).toBe(405);
    expect(await statusOf('/order-he.html', 'HEAD')).toBe(200);
  });
});
