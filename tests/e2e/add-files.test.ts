import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import { jpegWithExif } from '../support/make-jpeg.ts';
import { SAMPLE_JPEG, SAMPLE_MAIL, sampleChatZip, samplePdf } from '../support/sample-files.ts';
import { coloursIn, decodedSize } from '../unit/support/draw-in-node.ts';
import { CaseScreen } from './support/case-screen.ts';
import type { Chromium } from './support/chromium.ts';
import { storedPicture } from './support/seed-capture.ts';
import { openStore, type Store } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const words = TEXTS.en.addFiles;
const PHOTO = jpegWithExif(
  { width: 240, height: 160, orientation: 6, taken: '2026:11:03 18:22:07', model: 'Pixel 9' },
  SAMPLE_JPEG,
);

async function openCase(chromium: Chromium): Promise<{ store: Store; screen: CaseScreen }> {
  const store = await openStore(chromium);
  const facts = { title: 'Kettle', status: 'open', purchase: emptyPurchase, hosts: [] };
  await store.page.evaluate((input) => chrome.runtime.sendMessage({ call: 'case.create', input }), {
    caseId: 'case-1',
    facts,
  });
  return { store, screen: await CaseScreen.open(chromium, '#/case/case-1') };
}

function onDisk(files: Readonly<Record<string, Uint8Array | string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.waitForSelector('input[data-files]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...paths);
}

/** Lets a file fall on the page, or pastes it, as the browser tells of it. */
const give = (page: Page, how: 'drop' | 'paste', name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (event, fileName, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], fileName));
      const options = { bubbles: true, cancelable: true };
      if (event === 'drop')
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: transfer }));
      else document.body.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: transfer }));
    },
    how,
    name,
    [...bytes],
  );

const entries = (store: Store, count: number) =>
  until(`${count} entries`, async () => (await store.rows('entries')).length === count);

test('files are chosen, dropped and pasted; the same one twice is noticed', async () => {
  const chromium = await startTikiya();
  const { store, screen } = await openCase(chromium);
  const { page } = screen;
  await choose(
    page,
    onDisk({
      'IMG_1.jpg': PHOTO,
      'order.eml': SAMPLE_MAIL,
      'chat.zip': sampleChatZip(),
      'bill.pdf': samplePdf(),
    }),
  );
  await entries(store, 4);
  const facts = (await store.rows('evidence')).map((one) => one.facts);
  const reads = facts
    .flatMap((one) => (one.kind === 'file' ? [one.read] : []))
    .sort((one, other) => one.is.localeCompare(other.is));
  expect(reads).toMatchObject([
    { is: 'chat', messageCount: 301, unknownLines: 0, mediaCount: 1, participants: ['דנה', 'בית עסק שירות'] },
    { is: 'mail', subject: 'Order 4711 was cancelled' },
    { is: 'pdf', pages: 1 },
    { is: 'photo', width: 240, height: 160, orientation: 6, takenAt: { local: '2026-11-03T18:22:07' } },
  ]);
  expect((await store.rows('pageTexts')).map(({ text }) => text)).toContain('Invoice 4711');
  // Photo and PDF have small pictures, made once.
  expect(await store.rows('thumbnails')).toHaveLength(2);

  // Blacked out where it is seen, not where it is stored: the picture lies on its side in the file.
  const [photo] = (await store.rows('evidence')).filter((one) => one.facts.mediaType === 'image/jpeg');
  const left = { x: 0, y: 0, width: 40, height: 240 };
  const marks = [{ is: 'black-out', rect: left }];
  await store.page.evaluate((input) => chrome.runtime.sendMessage({ call: 'evidence.mark', input }), {
    evidenceId: photo?.id,
    derivedId: 'marked',
    marks,
  });
  const drawn = await storedPicture(store.page, 'marked', 'picture');
  expect(decodedSize(drawn)).toEqual({ width: 160, height: 240 });
  expect(coloursIn(drawn, left).size).toBe(1);
  expect(coloursIn(drawn, { x: 60, y: 0, width: 100, height: 240 }).size).toBeGreaterThan(20);

  await give(page, 'drop', 'dropped.txt', new TextEncoder().encode('just a note'));
  await entries(store, 5);
  await give(page, 'paste', 'image.png', SAMPLE_JPEG);
  await entries(store, 6);

  await give(page, 'drop', 'again.jpg', PHOTO);
  await screen.says(words.states.twin);
  expect(await store.rows('entries')).toHaveLength(6);
  await screen.press(words.addAnyway);
  await entries(store, 7);
  expect(await store.rows('incoming')).toEqual([]);
  expect(await store.faults()).toEqual([]);
});

test('a page that is killed in the middle leaves a whole entry or nothing, and says which', async () => {
  const chromium = await startTikiya();
  const { store, screen } = await openCase(chromium);
  const [path = ''] = onDisk({ 'long call.bin': new Uint8Array(80_000_000) });
  await choose(screen.page, [path]);
  await until('bytes on disk', async () => (await store.rows('incoming')).length > 0);
  await screen.page.close({ runBeforeUnload: false });

  const again = await CaseScreen.open(chromium, '#/case/case-1');
  await until('it was settled', async () => {
    const [rows, entries] = [await store.rows('incoming'), await store.rows('entries')];
    return entries.length === 1 || rows[0]?.brokenOff;
  });
  if ((await store.rows('entries')).length === 0) {
    await again.says('long call.bin');
    expect(await store.countPieces()).toBe(0);
    await again.press(words.understood);
  }
  await until('nothing is left', async () => (await store.rows('incoming')).length === 0);
  expect(await store.faults()).toEqual([]);
});
