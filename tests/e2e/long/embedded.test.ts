import { expect, test } from 'vitest';
import { serveFixtures } from '../support/fixtures.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

test('embedded parts are named with their places, but pictures, pages of the site and what stands in for a lost one', async () => {
  const other = await serveFixtures('localhost');
  const open = await openFixture(`embedded-page.html?other=${encodeURIComponent(`${other}rtl-page.html`)}`);
  const kept = await captureWhole(open);
  expect(remarksOf(kept).filter(({ is }) => is === 'embedded')).toEqual([
    { is: 'embedded', count: 2, atPx: [1240, 2000] },
  ]);
  expect(remarksOf(kept)).toContainEqual({ is: 'picture-only' });
  // The page of the same site can be read like a frame of it.
  expect(kept.text).toMatch(/Before[\s\S]*Row 1[\s\S]*Instead of it/);
});

test('so they are in the picture of the window', async () => {
  const open = await openFixture('embedded-page.html');
  await open.page.evaluate(() => window.scrollTo({ top: 1900, behavior: 'instant' }));
  const kept = await captureWhole(open, { way: 'visible', keepsHtml: true });
  expect(remarksOf(kept)).toContainEqual({ is: 'embedded', count: 1, atPx: [100] });
});
