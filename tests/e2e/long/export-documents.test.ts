import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { samplePdf } from '../../support/sample-files.ts';
import { acceptancePdf } from '../../unit/report/acceptance-document.ts';
import { ACCEPTANCE } from '../../unit/report/acceptance-strings.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { launchFirefox } from '../support/firefox.ts';
import { fontsNotEmbedded, pageCount, picturesIn, textOfPdf, unsoundness } from '../support/pdf.ts';
import { seedLong } from '../support/seed-capture.ts';
import { openStore, Store } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en.export;
/** On a machine that is busy with something else. */
const MAKING_MS = 80_000;
const PAGE = 'src/ui/case-page/index.html';

/** What people write that no bundled font has. Each machine has other fonts for it; the text has to be there on any. */
const SIGNS = ['👍🏽', '👨‍👩‍👧‍👦', '🇮🇱', '1️⃣', '→', '✓', '退款', 'Ω', '\u{e001}', '\u{10fffd}'];
/** Of these at least, every machine that draws text has a picture. */
const COMMON = ['→', '✓', 'Ω'];

/** Drops files on the page, as the browser tells of it. */
const drop = (page: Page, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> =>
  page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of given) {
        const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([content], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
    },
    files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
  );

/** A picture that no PDF can hold as it is. */
const webp = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(200, 120);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = 'teal';
    context.fillRect(0, 0, 200, 120);
    const blob = await canvas.convertToBlob({ type: 'image/webp' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });

/** Presses what makes the PDF, and reads it as it is handed to the browser. */
async function exported(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if ((blob as Blob).type === 'application/pdf') Object.assign(window, { made: blob });
      return make(blob as Blob);
    };
  });
  const press = async (text: string, withinMs?: number): Promise<void> => {
    await until(
      text,
      () =>
        page.evaluate((wanted) => {
          const button = [...document.querySelectorAll('button')].find(
            (one) => one.textContent.trim() === wanted,
          );
          button?.click();
          return button !== undefined;
        }, text),
      withinMs,
    );
  };
  await press(words.button);
  await until('the choice', () =>
    page.evaluate((wanted) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent.includes(wanted));
      const box = label?.querySelector('input') ?? document.getElementById(label?.htmlFor ?? '');
      if (!(box instanceof HTMLInputElement)) return false;
      if (!box.checked) box.click();
      return box.checked;
    }, words.attach),
  );
  await press(words.make);
  await press(words.download.one, MAKING_MS);
  const base64 = await until(
    'the PDF',
    () =>
      page.evaluate(async () => {
        const { made } = window as unknown as { made?: Blob };
        if (!made) return undefined;
        const bytes = new Uint8Array(await made.arrayBuffer());
        let binary = '';
        for (let at = 0; at < bytes.length; at += 8_192)
          binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
        return btoa(binary);
      }),
    MAKING_MS,
  );
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

function onDisk(bytes: Uint8Array, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  if (process.env.KEEP_PDF) writeFileSync(join(process.env.KEEP_PDF, name), bytes);
  return path;
}

async function check(store: Store, page: Page, browser: string): Promise<void> {
  const contract = new Uint8Array(await acceptancePdf(ACCEPTANCE));
  await drop(page, [
    ['receipt.pdf', samplePdf('Receipt 4711')],
    ['contract.pdf', contract],
    ['broken.pdf', contract.slice(0, 900)],
    ['photo.webp', Uint8Array.from(await webp(page))],
  ]);
  await until('four files', async () => (await store.rows('entries')).length === 4);
  const path = onDisk(await exported(page), `${browser}.pdf`);
  expect(unsoundness(path)).toBeUndefined();
  expect(fontsNotEmbedded(path)).toEqual([]);
  const text = textOfPdf(path).replace(/\s+/g, ' ');
  expect(SIGNS.filter((sign) => !text.includes(sign))).toEqual([]);
  // Both pages with their own words, beside what is told of the files.
  for (const wanted of [
    'Receipt 4711',
    'page 1 of 1 of the document',
    '12345-AB',
    'תקשורת',
    'Отмена',
    'المعاملة',
  ])
    expect(text).toContain(wanted);
  // The two pages, the picture, and what every machine can paint.
  expect(picturesIn(path)).toBeGreaterThanOrEqual(3 + COMMON.length);
  await attachedWhole(path, store);
  const { facts } =
    (await store.rows('evidence')).find((row) => (row.facts as { name?: string }).name === 'contract.pdf') ??
    {};
  expect(facts?.sha256).toBe(createHash('sha256').update(contract).digest('hex'));
  expect(text).toContain(facts?.sha256);
}

/** Every file of the case comes out of the PDF with its hash, and the manifest knows it. */
async function attachedWhole(path: string, store: Store): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'tikiya-attached-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  execFileSync('pdfdetach', ['-enc', 'UTF-8', '-saveall', '-o', out, path]);
  const hashes = new Map(
    readdirSync(out).map((name) => {
      const bytes = readFileSync(join(out, name));
      return [createHash('sha256').update(bytes).digest('hex'), name] as const;
    }),
  );
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  for (const { id, facts } of await store.rows('evidence')) {
    const name = hashes.get(facts.sha256);
    expect([facts.kind === 'file' ? facts.name : '', name]).toEqual([expect.anything(), expect.any(String)]);
    const listed = manifest.evidence.find((one) => one.id === id)?.files[0];
    expect(listed?.sha256).toBe(facts.sha256);
    expect(listed?.path?.split('/').at(-1)).toBe(name);
  }
}

/** A case whose name holds what fonts lack. */
const newCase = (store: Store): Promise<unknown> =>
  store.page.evaluate((input) => chrome.runtime.sendMessage({ call: 'case.create', input }), {
    caseId: 'case-1',
    facts: { title: `Kettle ${SIGNS.join(' ')}`, status: 'open', purchase: emptyPurchase, hosts: [] },
  });

test('pages of added PDFs, a WebP and signs of no font are printed in Chromium', async () => {
  const chromium = await startTikiya();
  const store = await openStore(chromium);
  await newCase(store);
  const page = await chromium.open(chromium.url(`${PAGE}#/case/case-1`));
  await page.waitForSelector('main h1');
  await check(store, page, 'chromium');
});

test('the same in Firefox', async () => {
  const firefox = await launchFirefox(builtFolder('firefox'), 'en');
  onTestFinished(() => firefox.close());
  const store = new Store(await firefox.open(PAGE));
  await newCase(store);
  const page = await firefox.open(`${PAGE}#/case/case-1`);
  await until('the case', () => page.evaluate(() => document.querySelector('main h1') !== null));
  await check(store, page, 'firefox');
});

test('75 pictures are counted while they are printed, and it can be stopped', async () => {
  const chromium = await startTikiya();
  const seeded = await seedLong(chromium, 75);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  await screen.press(words.button);
  await screen.press(words.make);
  await screen.page.waitForFunction(() =>
    /\b[1-9]\d? .*75/.test(document.querySelector('.export-progress')?.textContent ?? ''),
  );
  await screen.press(words.cancel);
  await screen.says(words.stopped);

  const again = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const path = await again.exportPdf(chromium, words);
  expect(unsoundness(path)).toBeUndefined();
  const text = textOfPdf(path).replace(/\s+/g, ' ');
  expect(picturesIn(path)).toBe(75);
  const parts = Number(/Appendix 1, part 1 of (\d+)/.exec(text)?.[1]);
  expect(parts).toBeGreaterThan(20);
  expect(text).toContain(`Appendix 1, part ${parts} of ${parts}`);
  expect(pageCount(path)).toBeGreaterThan(parts);
});
