import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PersonalPlace } from '../../../src/domain/capture/mark.ts';
import { beginCapture, joined, type Kept, readKept, savedBy } from '../support/capture.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { readKeptJson } from '../support/kept-json.ts';
import { shownOn } from '../support/on-page.ts';
import { captureWhole, type OpenFixture, openFixture, remarksOf } from '../support/whole-page.ts';

const IN_ORDER = /Before\s+Total 99\.90\s+Slotted note\s+Order 12345\s+After/;
const LATE = [{ is: 'still-loading', pictures: 1 }];
const PICTURE_ONLY = [{ is: 'picture-only' }];

/** What the window shows, with a copy of the page. */
const captureSeen = (open: OpenFixture): Promise<Kept> =>
  captureWhole(open, { way: 'visible', keepsHtml: true });

/** Everything that the window shows, as a region. */
async function captureRegion({ store, tab, page }: OpenFixture): Promise<Kept> {
  const draftId = await beginCapture(store, tab, 'region');
  await shownOn(page);
  await drawAll(page);
  await page.keyboard.press('Enter');
  return readKept(store, await savedBy(store, draftId));
}

/** Opens the page and has it show what comes late. */
async function openLate(search: string): Promise<OpenFixture> {
  const open = await openFixture(`open-parts.html?${search}`);
  await open.page.evaluate(() => (globalThis as unknown as { showLate: () => void }).showLate());
  return open;
}

async function drawAll(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(2, 2);
  await page.mouse.down();
  await page.mouse.move(width - 2, height - 2);
  await page.mouse.up();
}

test.each(['visible', 'full-page'] as const)('the text of %s holds shadow roots and frames', async (way) => {
  const open = await openFixture('open-parts.html');
  const kept = await captureWhole(open, { way, keepsHtml: true });
  expect(kept.text).toMatch(IN_ORDER);
  expect(remarksOf(kept)).toEqual([]);
});

test.each(['photo', 'drawing', 'frame'])('a late picture is told of: %s', async (kind) => {
  const open = await openLate(`late=${kind}`);
  expect(remarksOf(await captureSeen(open))).toEqual(LATE);
  expect(remarksOf(await captureRegion(open))).toEqual(LATE);
  expect(remarksOf(await captureWhole(open))).toEqual(LATE);
});

test.each(['page', 'frame', 'shadow'])(
  'a window of support of another site is told of: %s',
  async (within) => {
    const other = await serveFixtures('localhost');
    const open = await openLate(`within=${within}&other=${other}frame-page.html`);
    expect(remarksOf(await captureSeen(open))).toEqual(PICTURE_ONLY);
    expect(remarksOf(await captureRegion(open))).toEqual(PICTURE_ONLY);
    expect(remarksOf(await captureWhole(open))).toEqual(PICTURE_ONLY);
  },
);

test('of a list that keeps only the rows in sight all rows are read, and personal details are found', async () => {
  const { store, tab } = await openFixture('virtual-rows.html');
  const draftId = await beginCapture(store, tab, 'full-page');
  const saved = await savedBy(store, draftId, 60_000);
  const kept = await readKept(store, saved);
  const rows = [...kept.text.matchAll(/Order line (\d+)/g)].map(([, at]) => Number(at));
  expect(rows).toEqual(Array.from({ length: 200 }, (_gap, at) => at));
  const places = await readKeptJson<PersonalPlace[]>(store, saved, 'places.json');
  const whole = joined(kept);
  expect(whole.height).toBe(8_000);
  expect(places).toHaveLength(1);
  const [{ rect } = { rect: undefined }] = places ?? [];
  expect(rect?.y).toBeGreaterThanOrEqual(4_800);
  expect(rect?.y).toBeLessThan(4_840);
});
