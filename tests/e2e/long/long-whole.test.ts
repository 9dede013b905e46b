import { expect, test } from 'vitest';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { coloursIn, decodedSize } from '../../unit/support/draw-in-node.ts';
import { openEditor, openViewer, save } from '../support/marking-screen.ts';
import { seedLong, storedPicture } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

/** 60,000 pixels of page. */
const COUNT = 75;
/** Far fewer than all: those in sight and near. */
const FEW = 12;

test('a capture of 60,000 px is looked at, scrolled and blacked out with few pictures in memory', async () => {
  const chromium = await startTikiya();
  const seeded = await seedLong(chromium, COUNT);
  const screen = await openViewer(chromium, seeded);
  const { page } = screen;
  /** Which pieces have their picture, counted from 0. */
  const shown = (): Promise<number[]> =>
    page.$$eval('.whole-piece', (all) =>
      all.flatMap((one, index) => (one.querySelector('img') ? [index] : [])),
    );

  await page.waitForSelector('.whole-piece img');
  expect((await page.$$('.whole-piece')).length).toBe(COUNT);
  expect(Math.max(...(await shown()))).toBeLessThan(FEW);
  // All files are checked, one at a time.
  await screen.says(TEXTS.en.case.viewer.identicalFiles.other.replace('{count}', String(COUNT)));
  await page.focus('.whole-scroll');
  await page.keyboard.press('End');
  await until('the last picture alone with its neighbours', async () => {
    const now = await shown();
    return now.includes(COUNT - 1) && Math.min(...now) > COUNT - FEW;
  });

  await openEditor(screen);
  await page.focus('.marking .whole-scroll');
  await page.keyboard.press('End');
  await until('the last picture in the editor', async () => (await shown()).includes(COUNT - 1));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.mark-target:focus');
  const made = await save(screen, seeded);
  expect(captureFactsOf(made).pieces?.length).toBe(COUNT);
  const [mark] = made.facts.derived?.marks ?? [];
  if (mark?.is !== 'black-out') throw new Error('no black-out');
  const piece = captureFactsOf(made).pieces?.findLast(({ at }) => at.y <= mark.rect.y);
  expect(piece?.at.y).toBeGreaterThan(58_000);
  const bytes = await storedPicture(seeded.store.page, made.id, piece?.picture ?? '');
  expect(decodedSize(bytes)).toEqual({ width: 1280, height: 800 });
  const rect = { ...mark.rect, y: mark.rect.y - (piece?.at.y ?? 0), height: 10 };
  expect(coloursIn(bytes, rect)).toEqual(new Set(['0,0,0']));
  expect(await seeded.store.faults()).toEqual([]);
});
