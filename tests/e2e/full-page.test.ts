import { expect, test } from 'vitest';
import { joined } from './support/capture.ts';
import {
  captureWhole,
  differences,
  elementShot,
  openFixture,
  partOf,
  remarksOf,
  stateOf,
  wholeShot,
} from './support/whole-page.ts';
import { buttonToEnd, expectColumns, expectLongPage, UNSTUCK } from './support/whole-page-cases.ts';

test('12,000 px with lazy pictures and things that stick, pixel by pixel', () => expectLongPage({}));

test('a wide page from right to left is captured in columns, at 150 % on a fine screen', () =>
  expectColumns(1.5, { arguments: ['--force-device-scale-factor=2'] }));

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

test('an open dialog with terms that scroll is what is captured', async () => {
  const open = await openFixture('modal-page.html');
  const before = await stateOf(open.page);
  const at = await open.page.$eval('.terms', (one) => one.getBoundingClientRect().toJSON());
  const kept = await captureWhole(open, { way: 'terms' });
  expect(await stateOf(open.page)).toEqual(before);
  expect(remarksOf(kept)).toEqual([]);
  expect(kept.facts.way).toBe('terms');
  const shot = await elementShot(
    open.page,
    '.terms',
    'dialog { block-size: auto !important; max-block-size: none; position: absolute; inset-block: 0 auto } .terms { block-size: auto; overflow: visible }',
  );
  const part = partOf(joined(kept), {
    x: Math.ceil(at.x),
    y: Math.ceil(at.y),
    width: at.width,
    height: shot.height,
  });
  expect(shot.height).toBe(15 * 121);
  expect(differences(part, shot)).toEqual([]);
});

test('a page in a frame of the same site is walked there', async () => {
  const open = await openFixture('frame-page.html');
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([]);
  expect(kept.text).toContain('Section 6');
  const frame = open.page.frames()[1];
  await frame?.addStyleTag({ content: `${UNSTUCK} * { transition: none !important }` });
  await frame?.evaluate(buttonToEnd);
  const shot = await elementShot(
    open.page,
    'iframe',
    'html, body { block-size: auto; overflow: visible } iframe { block-size: 2874px !important; margin: 0 !important }',
  );
  const inner = { x: 5, y: 5, width: shot.width - 10, height: 2864 };
  const part = partOf(joined(kept), { x: 25, y: 45, width: inner.width, height: inner.height });
  expect(differences(part, partOf(shot, inner))).toEqual([]);
});
