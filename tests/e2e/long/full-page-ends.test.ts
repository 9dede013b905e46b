import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { beginCapture, joined, progressOf, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import { until } from '../support/until.ts';
import {
  atPicture,
  captureWhole,
  differences,
  openFixture,
  partOf,
  remarksOf,
  stateOf,
  wholeShot,
} from '../support/whole-page.ts';

const LONG = 'long-page.html?height=8064&plain';

/** Where the pictures that are there end: everything above is as in a whole capture. */
const UNSTUCK = 'header { position: relative !important } .bar { display: none }';
const withoutChat = (): void =>
  document.querySelector('slot-badge')?.shadowRoot?.querySelector('#chat')?.remove();

/** Waits until a page that is in front has drawn so many times. */
const framesDrawn = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const next = (left: number): void => {
          if (left === 0) resolve();
          else requestAnimationFrame(() => next(left - 1));
        };
        next(wanted);
      }),
    count,
  );

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
  await open.page.waitForFunction(() => document.visibilityState === 'hidden');
  const seen = await progressOf(open.store, draftId);
  // A picture is taken of what is drawn: had any been asked for, it would be of one of these.
  await framesDrawn(other, 150);
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
  // Two pictures a second: the fifth is asked for as soon as the page stands there and is drawn, and waits.
  await open.page.waitForFunction(() => scrollY >= 4 * document.documentElement.clientHeight - 1);
  await framesDrawn(open.page, 4);
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

test('what scrolls within the page is told of, sideways too; a menu that waits beside the window is not', async () => {
  const open = await openFixture('long-page.html?height=1664&plain');
  await open.page.evaluate(() => {
    const box = (css: string, inner: string, name = ''): void => {
      const outer = Object.assign(document.createElement('div'), { style: css, className: name });
      const held = Object.assign(document.createElement('div'), { style: inner });
      held.textContent = 'The small print';
      outer.append(held);
      document.body.append(outer);
    };
    box('overflow: auto; block-size: 200px', 'block-size: 900px');
    box('overflow: auto; block-size: 200px', 'inline-size: 4000px');
    // A carousel that stands at its last picture, and words that are merely cut off.
    box('overflow: hidden; block-size: 200px', 'translate: -1280px', 'swiper');
    box('overflow: hidden', 'inline-size: 4000px');
    box(
      'overflow: auto; position: fixed; inset-block: 0; inset-inline-start: -400px; inline-size: 300px',
      'block-size: 3000px',
    );
  });
  expect(remarksOf(await captureWhole(open))).toEqual([
    { is: 'parts-not-scrolled', count: 1 },
    { is: 'parts-sideways', count: 2 },
  ]);
});

test('a page that is pinched larger: what is seen is kept, and that it is no more than that', async () => {
  const open = await openFixture(LONG);
  const { page, store, tab } = open;
  const devtools = await page.createCDPSession();
  const pinch = (pageScaleFactor: number) =>
    devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor });

  const midway = await beginCapture(store, tab, 'full-page');
  await atPicture(open, midway, 2);
  await pinch(2);
  const ended = await readKept(store, await savedBy(store, midway));
  expect(remarksOf(ended)).toMatchObject([
    { is: 'clipped', ofPx: 8064, why: 'zoomed-in' },
    { is: 'page-changed' },
  ]);

  const seen = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    shown: visualViewport?.height ?? 0,
  }));
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([
    { is: 'clipped', atPx: Math.round(seen.shown), ofPx: 8064, why: 'zoomed-in' },
  ]);
  expect(joined(kept)).toMatchObject({ width: seen.width, height: seen.height });

  // A region that begins in the middle of the page reaches beyond what is seen.
  const region = await beginCapture(store, tab, 'region');
  await page.bringToFront();
  await shownOn(page);
  await page.keyboard.press('Enter');
  const part = await readKept(store, await savedBy(store, region));
  expect(remarksOf(part)).toMatchObject([{ is: 'clipped', why: 'zoomed-in' }]);
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  const [x, y] = [2 * Math.round(seen.width / 4), 2 * Math.round(seen.height / 4)];
  const corner = { x, y, width: seen.width - x, height: seen.height - y };
  expect(differences(joined(part), partOf(await windowShot(page), corner))).toEqual([]);
});

async function windowShot(page: Page): Promise<PNG> {
  const devtools = await page.createCDPSession();
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  await devtools.detach();
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

test('a feed without an end stops by the rule and says so', async () => {
  const open = await openFixture('endless-feed.html');
  const kept = await captureWhole(open);
  const whole = joined(kept);
  expect(remarksOf(kept)).toEqual([{ is: 'clipped', atPx: whole.height, why: 'keeps-growing' }]);
  expect(whole.height).toBeGreaterThan(6_000);
  expect(whole.height).toBeLessThan(40_000);
  expect(kept.text).toContain('Post 20');
});
