import { expect, test } from 'vitest';
import { beginCapture, joined, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

/** The colour in the middle of each box of 500 px. */
const coloursOf = ({ width, height, data }: { width: number; height: number; data: Buffer }): string[] =>
  Array.from({ length: Math.floor(height / 500) }, (_gap, at) => {
    const from = ((at * 500 + 250) * width + 700) * 4;
    return data.subarray(from, from + 3).join();
  });

test.each([
  ['350', ''],
  ['600', ''],
  ['1500', 'Loading…'],
])('a feed that ends, each part %s ms late, saying “%s”: all of it', async (afterMs, says) => {
  const open = await openFixture(`loading-page.html?feed=${afterMs}&says=${encodeURIComponent(says)}`);
  const kept = await captureWhole(open);
  expect(kept.text).toContain('Order 23');
  expect(joined(kept).height).toBeGreaterThanOrEqual(24 * 300);
  expect(remarksOf(kept).filter(({ is }) => is !== 'page-changed')).toEqual([]);
});

test('sections whose words come late are captured with them', async () => {
  const kept = await captureWhole(await openFixture('loading-page.html?sections=1500'));
  expect(coloursOf(joined(kept))).toEqual(Array.from({ length: 6 }, () => '204,255,204'));
  expect(remarksOf(kept)).toEqual([]);
});

test.each(['sections=1500', 'grounds=1000'])('so they are in a frame: %s', async (what) => {
  const kept = await captureWhole(await openFixture(`loading-page.html?${what}&framed`));
  const colours = coloursOf(joined(kept)).slice(0, 5);
  for (const empty of ['255,255,255', '238,238,238']) expect(colours).not.toContain(empty);
  expect(remarksOf(kept)).toEqual([]);
});

test('what still loads in a frame is told of', async () => {
  const framed = async (what: string) =>
    remarksOf(await captureWhole(await openFixture(`loading-page.html?${what}&framed`)));
  expect(await framed('sections=60000')).toEqual([{ is: 'parts-loading', count: 6 }]);
  expect(await framed('grounds=60000')).toEqual([{ is: 'still-loading', pictures: 5 }]);
});

test('so are grounds, and those that do not come are counted', async () => {
  const kept = await captureWhole(await openFixture('loading-page.html?grounds=1000'));
  expect(new Set(coloursOf(joined(kept))).has('255,255,255')).toBe(false);
  expect(remarksOf(kept)).toEqual([]);
  const never = await captureWhole(await openFixture('loading-page.html?grounds=60000'));
  expect(remarksOf(never)).toEqual([{ is: 'still-loading', pictures: 5 }]);
});

test.each([
  ['forever', { is: 'parts-loading', count: 1 }],
  ['wall', { is: 'covered', count: 1 }],
  ['moved', { is: 'parts-cut-off', count: 1 }],
  ['turned', { is: 'parts-cut-off', count: 1 }],
  ['held', { is: 'parts-cut-off', count: 1 }],
  ['details', { is: 'parts-cut-off', count: 1 }],
])('?%s is told of', async (what, remark) => {
  expect(remarksOf(await captureWhole(await openFixture(`loading-page.html?${what}`)))).toEqual([remark]);
});

test('so is what an element hides', async () => {
  const open = await openFixture('inner-scroller.html');
  const draftId = await beginCapture(open.store, open.tab, 'element');
  await shownOn(open.page);
  await open.page.mouse.move(640, 400);
  for (let step = 0; step < 3; step += 1) await open.page.keyboard.press('ArrowUp');
  await open.page.keyboard.press('Enter');
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(remarksOf(kept)).toContainEqual({ is: 'parts-not-scrolled', count: 1 });
});

test.each([
  ['900', 80],
  ['1500', 80],
])('a chat whose older messages come %s ms late is read from its beginning', async (afterMs, count) => {
  const kept = await captureWhole(await openFixture(`chat-older.html?pages=4&after=${afterMs}`), {
    way: 'chat',
  });
  expect(remarksOf(kept)).toEqual([{ is: 'messages', count }]);
});

test('one whose older messages come later still says that they are missing', async () => {
  const kept = await captureWhole(await openFixture('chat-older.html?pages=2&after=4000'), { way: 'chat' });
  expect(remarksOf(kept)).toContainEqual({ is: 'older-missing', why: 'keeps-growing' });
});
