import { expect, test } from 'vitest';
import { joined } from './support/capture.ts';
import {
  captureWhole,
  differences,
  openFixture,
  partOf,
  remarksOf,
  stateOf,
  wholeShot,
} from './support/whole-page.ts';
import { expectLongPage } from './support/whole-page-cases.ts';

test('12,000 px with lazy pictures and things that stick, pixel by pixel', () => expectLongPage({}));

test('the page is left exactly as it was', async () => {
  const open = await openFixture('long-page.html?height=4064&plain');
  await open.page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#field');
    field?.focus();
    field?.setSelectionRange(1, 3);
    window.scrollTo({ top: 864, behavior: 'instant' });
    document.querySelector('section')?.setAttribute('style', 'color:RED ;  --own: 1');
  });
  const before = await stateOf(open.page);
  expect(before).toMatchObject({ scroll: [0, 864], focus: 'field', animations: 0 });
  const kept = await captureWhole(open);
  expect(kept.pictures.size).toBeGreaterThan(3);
  expect(await stateOf(open.page)).toEqual(before);
});

test('an app that scrolls within: its part is walked, with the window around it', async () => {
  const open = await openFixture('inner-scroller.html');
  const before = await stateOf(open.page);
  const box = await open.page.$eval('.main', (one) => {
    const { x, y } = one.getBoundingClientRect();
    return {
      x: x + one.clientLeft,
      y: y + one.clientTop,
      width: one.clientWidth,
      below: innerHeight - (y + 3 + one.clientHeight),
    };
  });
  const kept = await captureWhole(open);
  expect(await stateOf(open.page)).toEqual(before);
  expect(remarksOf(kept)).toEqual([]);
  const whole = joined(kept);
  const shot = await wholeShot(
    open.page,
    `html, body, .app { block-size: auto; overflow: visible } body { position: relative }
     .main { overflow: visible } .main h2 { position: relative }`,
  );
  expect(whole.height).toBe(shot.height);
  const column = { x: box.x, y: 0, width: box.width, height: shot.height };
  expect(differences(partOf(whole, column), partOf(shot, column))).toEqual([]);
  // The window around it stands beside the first picture.
  const around = { x: 0, y: 0, width: box.x - 3, height: 500 };
  expect(differences(partOf(whole, around), partOf(shot, around))).toEqual([]);
});
