import { beforeEach, expect, it, vi } from 'vitest';
import { end, type ScriptedPage, scriptedPage, take } from '../support/scripted-page.ts';

let page: ScriptedPage;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  page = await scriptedPage();
});

const later = (): void => {
  page.world.nowMs += 60_000;
};

it('keeps address, title, scroll and time of the first picture, not of the beginning', async () => {
  const now = {
    url: 'https://gal.co.il/order/777',
    title: 'Order 777',
    scroll: { x: 0, y: 900 },
    viewport: { width: 900, height: 700 },
    devicePixelRatio: 3,
  };
  page.says(page.begun(), later, take(0, now), later, take(1, now), end());
  const facts = await page.factsOf((await page.run())?.evidenceId);
  expect(facts).toMatchObject({
    ...now,
    capturedAt: { at: '2026-01-21T10:01:00.000Z' },
    capturedUntil: { at: '2026-01-21T10:02:00.000Z' },
    verdict: { remarks: [] },
  });
  expect(facts?.pieces?.[0]?.cut).toMatchObject({ width: 640 * 3, height: 400 * 3 });
  const [entry] = await page.world.db.entries.toArray();
  expect(entry?.happenedAt).toEqual(facts?.capturedAt);
});

it('says so when the page went to another address between two pictures', async () => {
  const url = 'https://gal.co.il/order/777';
  page.says(page.begun(), take(0), take(1, { url }), take(2, { url: 'https://gal.co.il/cart' }), end());
  const facts = await page.factsOf((await page.run())?.evidenceId);
  expect(facts).toMatchObject({ url: 'https://gal.co.il/order/1', title: 'הזמנה 12345-AB' });
  expect(facts?.verdict?.remarks).toEqual([{ is: 'address-changed', url }]);
});

it.each([
  ['#row-12', []],
  ['#/order/777', [{ is: 'address-changed', url: 'https://gal.co.il/order/1#/order/777' }]],
])('a page that goes to %s of itself: %j', async (hash, remarks) => {
  page.says(page.begun(), take(0), take(1, { url: `https://gal.co.il/order/1${hash}` }), end());
  const facts = await page.factsOf((await page.run())?.evidenceId);
  expect(facts?.verdict?.remarks).toEqual(remarks);
});

it('keeps no picture of a page that was zoomed after the first one', async () => {
  page.says(page.begun(), take(0), take(1, { devicePixelRatio: 3 }), end());
  const facts = await page.factsOf((await page.run())?.evidenceId);
  expect(facts?.pieces).toHaveLength(1);
  expect(page.told.map(({ tell }) => tell)).toEqual(['start', 'taken', 'not-taken']);
});

it('keeps no picture in which what was to be captured stands elsewhere', async () => {
  page.says(page.begun(), take(0), take(0), end());
  page.isMovedAt(1);
  const facts = await page.factsOf((await page.run())?.evidenceId);
  expect(page.told.map(({ tell }) => tell)).toEqual(['start', 'not-taken', 'taken']);
  expect(facts?.pieces).toHaveLength(1);
  expect(await page.world.db.pictures.count()).toBe(1);
});
