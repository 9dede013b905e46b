import { expect, test } from 'vitest';
import en from '../../../src/words/languages/en.ts';
import { beginCapture, readKept, savedBy } from '../support/capture.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { pressOnPage, saysOnPage } from '../support/on-page.ts';
import { atPicture, captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

test('the copy is left out unless it is asked for', async () => {
  const open = await openFixture('changing-page.html', {});
  await captureWhole(open);
  expect(await keptCopy(open.store)).toBe('');
});

test('the picture of the window can have one beside it', async () => {
  const open = await openFixture('changing-page.html', {});
  const kept = await captureWhole(open, { way: 'visible', keepsHtml: true });
  expect(kept.facts).toMatchObject({ way: 'visible', verdict: { remarks: [] } });
  expect(kept.pictures.size).toBe(1);
  expect(await keptCopy(open.store)).toContain('<main');
});

test('a film strip that is called off keeps what it has, with the copy that was asked for', async () => {
  const open = await openFixture('long-page.html', {});
  const draftId = await beginCapture(open.store, open.tab, 'strip', { keepsHtml: true });
  await atPicture(open, draftId, 1);
  await pressOnPage(open.page, en.onPage.cancel);
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(remarksOf(kept)).toMatchObject([{ is: 'clipped', why: 'stopped' }]);
  expect(await keptCopy(open.store)).toContain('Section 19');
  await pressOnPage(open.page, en.onPage.undo);
  await saysOnPage(open.page, en.onPage.undone);
  expect(await open.store.rows('entries')).toEqual([]);
  expect(await keptCopy(open.store)).toBe('');
});
