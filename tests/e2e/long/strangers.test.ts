import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { startTikiya } from '../support/tikiya.ts';

/** The door between extensions. */
interface Sender {
  sendMessage(id: string, message: unknown): Promise<unknown>;
}

const CALL = { call: 'data.erase', input: {} };

/** An extension of somebody else, with nothing but a page. */
function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-other-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3,"name":"other","version":"1"}');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>other</title>');
  return folder;
}

test('another extension gets no answer, and a page cannot even see that Tikiya is there', async () => {
  const chromium = await startTikiya();
  const otherId = await chromium.browser.installExtension(otherExtension());
  const other = await chromium.open(`chrome-extension://${otherId}/page.html`);
  const answer = await other.evaluate(
    (id, call) =>
      (chrome.runtime as unknown as Sender).sendMessage(id, call).then(
        (reply: unknown) => ({ reply }),
        (error: Error) => ({ refused: error.message }),
      ),
    chromium.id,
    CALL,
  );
  expect(answer).toEqual({ refused: expect.stringContaining('Receiving end does not exist') });

  const page = await chromium.open(`${await openShop()}order-he.html`);
  const seen = await page.evaluate(async (own) => {
    const files = ['manifest.json', 'icons/48.png', 'page-reader.js', 'src/ui/popup/index.html'];
    const answers = await Promise.all(
      files.map((file) =>
        fetch(own + file).then(
          () => file,
          () => 'refused',
        ),
      ),
    );
    const loaded = await Promise.all(
      files.map(
        (file) =>
          new Promise((told) => {
            const image = new Image();
            image.onload = () => told(file);
            image.onerror = () => told('refused');
            image.src = own + file;
          }),
      ),
    );
    return { answers, loaded, hasRuntime: 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {}) };
  }, chromium.url(''));
  const refused = ['refused', 'refused', 'refused', 'refused'];
  expect(seen).toEqual({ answers: refused, loaded: refused, hasRuntime: false });
});

test('what the extension puts into a page leaves nothing there that the page could see', async () => {
  const chromium = await startTikiya();
  const page = await chromium.open(`${await openShop()}order-he.html`);
  const seen = (): Promise<readonly string[]> =>
    page.evaluate(() => [
      ...Object.getOwnPropertyNames(globalThis).sort(),
      document.documentElement.outerHTML,
      ...performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('/favicon.ico')), // the browser's own, in its own time
    ]);
  const before = await seen();
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  expect(await popup.text()).toContain('12345-AB');
  await popup.save();
  expect(await seen()).toEqual(before);
});
