import { expect, test } from 'vitest';
import { captureFactsOf } from '../support/capture-facts.ts';
import { beginCapture, joined, progressOf, readKept, savedBy } from './support/capture.ts';
import { until } from './support/until.ts';
import {
  atPicture,
  captureWhole,
  differences,
  openFixture,
  partOf,
  remarksOf,
  stateOf,
  wholeShot,
} from './support/whole-page.ts';

const LONG = 'long-page.html?height=8064&plain';

/** Where the pictures that are there end: everything above is as in a whole capture. */
const UNSTUCK = 'header { position: relative !important } .bar { display: none }';
const withoutChat = (): void =>
  document.querySelector('slot-badge')?.shadowRoot?.querySelector('#chat')?.remove();

test('stopped in the middle it keeps what it has, says so, and gives the page back', async () => {
  const open = await openFixture(LONG);
  const before = await stateOf(open.page);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 3);
  await open.store.page.evaluate(
    (id) => chrome.runtime.sendMessage({ call: 'capture.stop', input: { draftId: id } }),
    draftId,
  );
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  const whole = joined(kept);
  expect(remarksOf(kept)).toEqual([{ is: 'clipped', atPx: whole.height, ofPx: 8064, why: 'stopped' }]);
  expect(await stateOf(open.page)).toEqual(before);
  const shot = await wholeShot(open.page, UNSTUCK, withoutChat);
  expect(differences(whole, partOf(shot, { x: 0, y: 0, width: whole.width, height: whole.height }))).toEqual(
    [],
  );
});

test('a shopper who looks at another tab for a moment loses nothing, and no picture is of that tab', async () => {
  const open = await openFixture(LONG);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 3);
  const other = await open.chromium.open('data:text/html,<body style="background:lime">private');
  // The pace allows two in a second: by then one would have been taken.
  const seen = await progressOf(open.store, draftId);
  await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
  const later = await progressOf(open.store, draftId);
  expect(later).toMatchObject({ is: 'running' });
  expect((later as { done: number }).done - (seen as { done: number }).done).toBeLessThanOrEqual(1);
  await open.page.bringToFront();
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(remarksOf(kept)).toEqual([]);
  const end = { x: 0, y: 0, width: 1280, height: 7_800 };
  expect(
    differences(partOf(joined(kept), end), partOf(await wholeShot(open.page, UNSTUCK, withoutChat), end)),
  ).toEqual([]);
});

test('a page that is left in the middle is kept as far as it was seen', async () => {
  const open = await openFixture(LONG);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 3);
  await open.page.goto(`${open.address}endless-feed.html`);
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  const whole = joined(kept);
  expect(remarksOf(kept)).toEqual([{ is: 'clipped', atPx: whole.height, why: 'page-left' }]);
  expect(kept.text).toContain('Section 19');
  await open.page.goto(open.tab.url);
  const shot = await wholeShot(open.page, UNSTUCK, withoutChat);
  expect(differences(whole, partOf(shot, { x: 0, y: 0, width: whole.width, height: whole.height }))).toEqual(
    [],
  );
});

test('no picture is of the page that the tab went to while the next one was waited for', async () => {
  const open = await openFixture(LONG);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 4);
  // Two pictures a second: the fifth is asked for at once, and waits.
  await open.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await open.page.goto(`${open.address}pick-region.html`);
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  const whole = joined(kept);
  expect(remarksOf(kept)).toEqual([{ is: 'clipped', atPx: whole.height, why: 'page-left' }]);
  await open.page.goto(open.tab.url);
  const shot = await wholeShot(open.page, UNSTUCK, withoutChat);
  expect(differences(whole, partOf(shot, { x: 0, y: 0, width: whole.width, height: whole.height }))).toEqual(
    [],
  );
});

test('the worker is killed in the middle: the page is given back, and the entry is there after the restart', async () => {
  const open = await openFixture(LONG, { attachWorkers: false });
  await open.page.evaluate(() => window.scrollTo({ top: 464, behavior: 'instant' }));
  const before = await stateOf(open.page);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 4);
  await open.chromium.killWorker();
  await until(
    'the page as it was',
    async () => JSON.stringify(await stateOf(open.page)) === JSON.stringify(before),
  );
  // Any call starts the worker anew, which ends what its earlier life has left.
  expect((await progressOf(open.store, draftId)).is).not.toBe('running');
  const [evidence] = await until('the entry', async () => {
    const rows = await open.store.rows('evidence');
    return rows.length > 0 && rows;
  });
  expect(captureFactsOf(evidence).verdict?.remarks).toMatchObject([{ is: 'clipped', why: 'interrupted' }]);
  expect(captureFactsOf(evidence).pieces?.length).toBeGreaterThanOrEqual(4);
  expect(await open.store.rows('entries')).toMatchObject([{ id: draftId }]);
  expect(await open.store.faults()).toEqual([]);
  expect(await stateOf(open.page)).toEqual(before);
});

test('what is put in above while it is walked makes neither gap nor doubling, and is told of', async () => {
  const open = await openFixture('changing-page.html?insert');
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([{ is: 'page-changed' }]);
  const shot = await wholeShot(open.page, '', () =>
    document.querySelector('main')?.firstElementChild?.remove(),
  );
  expect(differences(joined(kept), shot)).toEqual([]);
});

test('a page whose content is exchanged is told of', async () => {
  const open = await openFixture('changing-page.html?swap');
  expect(remarksOf(await captureWhole(open))).toEqual([{ is: 'page-changed' }]);
});

test('a box that scrolls within the page is told of; a menu that waits beside the window is not', async () => {
  const open = await openFixture('long-page.html?height=2464&plain');
  await open.page.evaluate(() => {
    const box = (css: string): void => {
      const outer = Object.assign(document.createElement('div'), { style: `overflow: auto; ${css}` });
      const inner = Object.assign(document.createElement('div'), { style: 'block-size: 900px' });
      inner.textContent = 'The small print';
      outer.append(inner);
      document.body.append(outer);
    };
    box('block-size: 200px');
    box('position: fixed; inset-block: 0; inset-inline-start: -400px; inline-size: 300px');
  });
  expect(remarksOf(await captureWhole(open))).toEqual([{ is: 'parts-not-scrolled', count: 1 }]);
});
