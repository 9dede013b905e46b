import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

import type { Rect } from '../../../src/domain/capture/pieces.ts';
import type { CaptureWay, Remark } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, type Granted, grantOn, type Kept, progressOf, readKept, savedBy } from './capture.ts';
import type { Chromium } from './chromium.ts';
import { serveFixtures } from './fixtures.ts';
import { sharedTikiya } from './shared-tikiya.ts';
import { openStore, type Store } from './store.ts';
import { startTikiya } from './tikiya.ts';

/** A fixture that is open in a tab to which the shopper has let Tikiya. */
export interface OpenFixture {
  readonly chromium: Chromium;
  readonly store: Store;
  readonly page: Page;
  readonly tab: Granted;
  readonly address: string;
}

/** Opens a page of the capture fixtures: in the browser of the file, or in one of its own when it needs `options`. */
export async function openFixture(
  path: string,
  options?: Parameters<typeof startTikiya>[1],
): Promise<OpenFixture> {
  const address = await serveFixtures();
  const chromium = options ? await startTikiya('test-chrome', options) : await sharedTikiya();
  const store = await openStore(chromium);
  const page = await chromium.open(address + path);
  const tab = await grantOn(chromium, page);
  return { chromium, store, page, tab, address };
}

/** Captures the whole page and reads what was kept. */
export async function captureWhole(
  { store, tab }: OpenFixture,
  over: { readonly keepsHtml?: boolean; readonly way?: CaptureWay; readonly withinMs?: number } = {},
): Promise<Kept> {
  const draftId = await beginCapture(store, tab, over.way ?? 'full-page', {
    keepsHtml: over.keepsHtml ?? false,
  });
  return readKept(store, await savedBy(store, draftId, over.withinMs ?? 60_000));
}

/** What is said of a capture, by the kind of each remark. */
export const remarksOf = ({ facts }: Kept): readonly Remark[] => facts.verdict?.remarks ?? [];

/**
 * The browser's own picture of the whole page, with these styles on it and after `prepare` has run there; without
 * anything that Tikiya shows.
 */
export async function wholeShot(page: Page, css = '', prepare: () => void = () => undefined): Promise<PNG> {
  await page.bringToFront();
  await readyForShot(page, css, prepare);
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** The browser's own picture of one element, however long it is. */
export async function elementShot(page: Page, selector: string, css = ''): Promise<PNG> {
  await page.bringToFront();
  await readyForShot(page, css, () => undefined);
  const element = await page.$(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return PNG.sync.read(Buffer.from(await element.screenshot({ captureBeyondViewport: true })));
}

async function readyForShot(page: Page, css: string, prepare: () => void): Promise<void> {
  await page.evaluate(() => {
    for (const ours of document.querySelectorAll('div[popover=manual]')) ours.remove();
    for (const picture of document.images) if (picture.dataset.src) picture.src = picture.dataset.src;
  });
  await page.evaluate(prepare);
  await page.addStyleTag({
    content: `${css}\n* { transition: none !important; caret-color: transparent !important }`,
  });
  await page.evaluate(async () => {
    for (const picture of document.images) {
      picture.loading = 'eager';
      await picture.decode().catch(() => undefined);
    }
    // The browser measures what it has last drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** A part of a picture. Whole pixels. */
export function partOf(picture: PNG, { x, y, width, height }: Rect): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
}

/** All that a page may find changed after a capture: its markup, where it is scrolled to, focus and selection. */
export function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    for (const ours of document.querySelectorAll('div[popover=manual]')) ours.remove();
    const field = document.activeElement as HTMLInputElement | null;
    return {
      markup: document.documentElement.outerHTML,
      shadowed: [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.innerHTML ?? '').join(''),
      scroll: [scrollX, scrollY],
      scrolled: [...document.querySelectorAll('*')].map((one) => [one.scrollLeft, one.scrollTop]).join(),
      focus: document.activeElement?.id,
      selection: [field?.selectionStart, field?.selectionEnd, String(getSelection())],
      animations: document.getAnimations().length,
    };
  });
}

/** Waits for the middle of a capture: until so many pictures are on disk. */
export async function atPicture({ store }: OpenFixture, draftId: string, count: number): Promise<void> {
  for (;;) {
    const progress = await progressOf(store, draftId);
    if (progress.is !== 'running') throw new Error(`the capture is over: ${JSON.stringify(progress)}`);
    if (progress.done >= count) return;
  }
}

/** Where two pictures differ, each stretch of rows as `x, y, width × height`: so that a test can name what may. */
export function differences(one: PNG, other: PNG): string[] {
  if (one.width !== other.width || one.height !== other.height)
    return [`${one.width}×${one.height} against ${other.width}×${other.height}`];
  const found: string[] = [];
  let open: { left: number; right: number; top: number } | undefined;
  for (let y = 0; y <= one.height; y += 1) {
    const row = y < one.height ? differingColumns(one, other, y) : undefined;
    if (row) {
      open = {
        left: Math.min(open?.left ?? row.left, row.left),
        right: Math.max(open?.right ?? row.right, row.right),
        top: open?.top ?? y,
      };
    } else if (open) {
      found.push(`${open.left}, ${open.top}, ${open.right - open.left + 1} × ${y - open.top}`);
      open = undefined;
    }
  }
  return found;
}

function differingColumns(one: PNG, other: PNG, y: number): { left: number; right: number } | undefined {
  const [start, end] = [y * one.width * 4, (y + 1) * one.width * 4];
  if (one.data.subarray(start, end).equals(other.data.subarray(start, end))) return undefined;
  const columns: number[] = [];
  for (let at = start; at < end; at += 4) {
    if (!one.data.subarray(at, at + 3).equals(other.data.subarray(at, at + 3)))
      columns.push((at - start) / 4);
  }
  const [left] = columns;
  return left === undefined ? undefined : { left, right: columns.at(-1) ?? left };
}
