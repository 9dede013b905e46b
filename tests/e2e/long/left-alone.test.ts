import { expect, test } from 'vitest';
import { beginCapture, joined, progressOf, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import { until } from '../support/until.ts';
import { type OpenFixture, openFixture, remarksOf } from '../support/whole-page.ts';

const isOver = ({ store }: OpenFixture, draftId: string) =>
  until('the end', async () => (await progressOf(store, draftId)).is !== 'running');

test('an element on a page that snaps is captured whole, and the page snaps again', async () => {
  const open = await openFixture('left-alone.html');
  const { page, store, tab } = open;
  const before = await page.evaluate(() => [scrollY, document.documentElement.outerHTML]);
  const draftId = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move(600, 700);
  await page.mouse.move(602, 702);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(remarksOf(kept)).toEqual([]);
  expect(joined(kept).height).toBe(2_700);
  await page.waitForFunction(() => document.querySelector('[popover=manual]') === null);
  expect(await page.evaluate(() => [scrollY, document.documentElement.outerHTML])).toEqual(before);
});

test('an element that no scrolling brings into sight ends there, and that is the reason given', async () => {
  const { page, store, tab } = await openFixture('left-alone.html');
  await page.$eval('#long', (long) => long.setAttribute('style', 'position:fixed;inset:0 0 auto'));
  const draftId = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move(600, 700);
  await page.mouse.move(602, 702);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(remarksOf(kept)).toMatchObject([{ is: 'clipped', ofPx: 2_700, why: 'not-scrolled' }]);
});

test('the focus in a frame is where it was, and what was selected there', async () => {
  const open = await openFixture('left-alone.html');
  const { page, store, tab } = open;
  const state = () =>
    page.evaluate(() => {
      const inner = (document.getElementById('same') as HTMLIFrameElement).contentDocument;
      const field = inner?.activeElement as HTMLInputElement | null;
      return [
        document.activeElement?.id,
        field?.id,
        inner?.hasFocus(),
        field?.selectionStart,
        field?.selectionEnd,
      ];
    });
  await page.evaluate(() => {
    const inner = (document.getElementById('same') as HTMLIFrameElement).contentDocument;
    const field = inner?.getElementById('inner') as HTMLInputElement;
    field.focus();
    field.setSelectionRange(2, 5);
  });
  const before = await state();
  expect(before).toEqual(['same', 'inner', true, 2, 5]);
  const draftId = await beginCapture(store, tab, 'region');
  await page.bringToFront();
  await shownOn(page);
  await page.keyboard.press('Escape');
  await isOver(open, draftId);
  await page.waitForFunction(() => document.querySelector('[popover=manual]') === null);
  expect(await state()).toEqual(before);
});

test('a menu that a press beside it would close stays open while a region is drawn', async () => {
  const open = await openFixture('left-alone.html');
  const { page, store, tab } = open;
  const isMenuOpen = () => page.$eval('#menu', (menu) => menu.matches(':popover-open'));
  await page.$eval('#menu', (menu) => (menu as HTMLElement).showPopover());
  const draftId = await beginCapture(store, tab, 'region');
  await page.bringToFront();
  await page.waitForSelector('[popover=manual]:popover-open');
  await page.mouse.move(150, 150);
  await page.mouse.down();
  await page.mouse.move(420, 320, { steps: 4 });
  await page.mouse.up();
  expect(await isMenuOpen()).toBe(true);
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(kept.text).toContain('Menu of the order');
  expect(await isMenuOpen()).toBe(true);
});

test('text selected in a field is kept by the words of the context menu, with a picture of the window', async () => {
  const { chromium, page, store, tab } = await openFixture('left-alone.html');
  await page.$eval('#field', (field) => {
    (field as HTMLTextAreaElement).focus();
    (field as HTMLTextAreaElement).select();
  });
  const before = new Set((await store.rows('evidence')).map(({ id }) => id));
  const worker = await chromium.worker();
  await worker.evaluate(
    async (id, selectionText) =>
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'capture-selection', selectionText },
        await chrome.tabs.get(id),
      ),
    tab.tabId,
    'Dana: the courier comes on Thursday',
  );
  const evidence = await until('the capture', async () =>
    (await store.rows('evidence')).find(({ id }) => !before.has(id)),
  );
  const kept = await readKept(store, { evidenceId: evidence.id });
  expect(kept.text).toBe('Dana: the courier comes on Thursday');
  expect(remarksOf(kept)).toContainEqual({ is: 'picture-only' });
  expect(kept.facts.way).toBe('selection');
});
