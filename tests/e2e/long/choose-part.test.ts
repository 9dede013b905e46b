import { expect, test } from 'vitest';
import { wholeOf } from '../../../src/domain/capture/pieces.ts';
import type { Remark } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, readKept, savedBy } from '../support/capture.ts';
import { saysOnPage, shownOn, spokenOn } from '../support/on-page.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';
import { type OpenFixture, openFixture, remarksOf, stateOf } from '../support/whole-page.ts';

const { onPage, popup: words } = TEXTS.en;

/** Starts a full page where it is not clear what is meant; waits until the shopper is asked. */
async function startChoice({ store, tab, page }: OpenFixture): Promise<string> {
  // The page is free a moment before the worker is through with the one before.
  const draftId = await until('a capture to begin', () => beginCapture(store, tab, 'full-page'));
  await page.bringToFront();
  await shownOn(page);
  await saysOnPage(page, onPage.thisPart);
  return draftId;
}

/** Ends it, and says which part it is by its length: all of the part, and the window above and below it. */
async function lengthOf({ store }: OpenFixture, draftId: string): Promise<[number, readonly Remark[]]> {
  const kept = await readKept(store, await savedBy(store, draftId));
  return [wholeOf(kept.facts.pieces ?? []).height, remarksOf(kept)];
}

test('a drawer over an app that scrolls: either can be captured whole, by mouse and by keyboard', async () => {
  const open = await openFixture('choice-page.html');
  const { chromium, page, store } = open;
  const before = await stateOf(page);
  // With what lies above and below each.
  const [main, drawer] = [50 + 9 * 151, 102 + 6 * 151 + 62];

  // Asked for in the popup, which makes room; called off by Escape.
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.press(words.ways.more);
  await popup.pressAndLeave(words.ways.names['full-page']);
  await shownOn(page);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('[popover]') === null);
  expect(await store.rows('entries')).toEqual([]);
  expect(await stateOf(page)).toEqual(before);

  // The likeliest is proposed, and said.
  const proposed = await startChoice(open);
  await saysOnPage(page, '1 / 2 Terms of the sale');
  const spoken = await spokenOn(page);
  for (const name of [onPage.take, onPage.nextPart, onPage.cancel])
    expect(spoken).toContainEqual({ role: 'button', name });
  await page.keyboard.press('Enter');
  expect(await lengthOf(open, proposed)).toEqual([drawer, []]);
  expect(await stateOf(page)).toEqual(before);

  const byKeyboard = await startChoice(open);
  await page.keyboard.press('ArrowRight');
  await saysOnPage(page, '2 / 2 Order 0');
  await page.keyboard.press('Enter');
  // The drawer is in it as it stood, and lies over a part of it.
  const drawerTold = [
    { is: 'covered', count: 1 },
    { is: 'parts-not-scrolled', count: 1 },
  ];
  expect(await lengthOf(open, byKeyboard)).toEqual([main, drawerTold]);

  const byMouse = await startChoice(open);
  await page.mouse.move(200, 400);
  await page.mouse.down();
  await page.mouse.up();
  expect(await lengthOf(open, byMouse)).toEqual([main, drawerTold]);
  expect(await stateOf(page)).toEqual(before);
});
