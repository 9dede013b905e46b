import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsOf } from '../../../scripts/detect/read-file.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end('');
});
let origin = '';
let folder = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'detect-'));
});
afterAll(() => server.close());

const page = (base: string): string => `<!doctype html><head>
  <link rel="preload" as="fetch" href="${base}/preload.json"><link rel="preload" as="script" href="${base}/a.js">
  <link rel="modulepreload" href="${base}/m.js"><link rel="stylesheet" href="${base}/a.css">
  <link rel="prefetch" href="${base}/next"><link rel="icon" href="${base}/icon.png">
  <script src="${base}/s.js"></script><script type="module" src="${base}/sm.js"></script>
  <style>@import url("${base}/b.css"); body { background: url(${base}/ground.png) }</style></head>
  <body><img src="${base}/i.png" srcset="${base}/i2.png 2x"><iframe src="${base}/frame"></iframe>
  <object data="${base}/object"></object><embed src="${base}/embed"><video src="${base}/v.mp4" poster="${base}/p.png"></video>
  <p>מספר הזמנה: 4402118</p></body>`;

it.each(['', 'http'])(
  'a saved page makes no request while it is read, and none that has no address ends it: %s',
  async (kind) => {
    const path = join(folder, `page${kind}.html`);
    writeFileSync(path, page(kind === '' ? '' : origin));
    for (let time = 0; time < 2; time += 1) {
      const { orderNumber } = await findingsOf(
        path,
        'https://www.galim-shop.co.il/checkout/order-received/4402118/',
      );
      expect(orderNumber?.value).toBe('4402118');
    }
    // A request that was begun would be here before this one.
    await fetch(`${origin}/last`);
    expect(asked).toEqual(['/last']);
    asked.length = 0;
  },
);
