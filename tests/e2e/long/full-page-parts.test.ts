import { expect, test } from 'vitest';
import { joined } from '../support/capture.ts';
import {
  captureWhole,
  differences,
  elementShot,
  openFixture,
  partOf,
  remarksOf,
  stateOf,
} from '../support/whole-page.ts';
import { buttonToEnd, UNSTUCK } from '../support/whole-page-cases.ts';

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
