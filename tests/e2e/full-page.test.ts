import { expect, test } from 'vitest';
import { isComplete } from '../../src/domain/capture/verdict.ts';
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

/** What sticks, where a whole page shows it: the header in its place, bar and button at the end. */
const UNSTUCK = `
  header { position: relative !important }
  .bar, #chat { position: absolute !important }`;

/** Runs in the page: the button in the shadow root is fixed to the window; of the whole page it is at the end. */
const buttonToEnd = (): void => {
  const button = document.querySelector('slot-badge')?.shadowRoot?.querySelector('#chat');
  if (button) document.body.append(button);
};

test.each([
  { name: 'as it is', options: {} },
  { name: 'with scroll bars', options: { hasScrollBars: true } },
  {
    name: 'with two pixels of the screen for one of the page',
    options: { arguments: ['--force-device-scale-factor=2'] },
  },
])('12,000 px with lazy pictures and things that stick, pixel by pixel, $name', async ({ options }) => {
  const open = await openFixture('long-page.html?height=12000&slow=100', options);
  // For its own picture the browser takes the scroll bars away, and would lay the page out anew.
  const width = await open.page.evaluate(
    () => `html { inline-size: ${document.documentElement.clientWidth}px }`,
  );
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([]);
  expect(isComplete(kept.facts.verdict ?? { remarks: [] })).toBe(true);
  expect(kept.text).toContain('Section 29');
  expect(differences(joined(kept), await wholeShot(open.page, UNSTUCK + width, buttonToEnd))).toEqual([]);
  expect(await open.store.faults()).toEqual([]);
});

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

test('a feed without an end stops by the rule and says so', async () => {
  const open = await openFixture('endless-feed.html');
  const kept = await captureWhole(open);
  const whole = joined(kept);
  expect(remarksOf(kept)).toEqual([{ is: 'clipped', atPx: whole.height, why: 'keeps-growing' }]);
  expect(whole.height).toBeGreaterThan(6_000);
  expect(whole.height).toBeLessThan(40_000);
  expect(kept.text).toContain('Post 20');
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

test.each([
  { name: 'right to left', zoom: 1, options: {} },
  { name: 'at 150 %', zoom: 1.5, options: {} },
  { name: 'at 150 % on a fine screen', zoom: 1.5, options: { arguments: ['--force-device-scale-factor=2'] } },
  {
    name: 'with one and a half pixels of the screen for one',
    zoom: 1,
    options: { arguments: ['--force-device-scale-factor=1.5'] },
  },
])('a wide page from right to left is captured in columns, $name', async ({ zoom, options }) => {
  const open = await openFixture('rtl-page.html', options);
  await open.store.page.evaluate((tabId, factor) => chrome.tabs.setZoom(tabId, factor), open.tab.tabId, zoom);
  await open.page.waitForFunction(
    (wanted) => Math.abs(devicePixelRatio / wanted - Math.round((devicePixelRatio / wanted) * 2) / 2) < 0.01,
    {},
    zoom,
  );
  await open.page.evaluate(() => window.scrollTo({ left: -100, top: 333.4, behavior: 'instant' }));
  const before = await stateOf(open.page);
  const kept = await captureWhole(open);
  expect(await stateOf(open.page)).toEqual(before);
  expect(remarksOf(kept)).toEqual([]);
  const whole = joined(kept);
  const scale = await open.page.evaluate(() => devicePixelRatio);
  expect(Math.abs(whole.width - 1900 * scale)).toBeLessThanOrEqual(2);
  expect(cellsOf(whole, scale)).toEqual(cellsWanted());
});

/** The colours in the middle of every cell, row by row; the first row lies under the bar. */
function cellsOf(whole: { width: number; data: Buffer }, scale: number): string[] {
  const colours: string[] = [];
  for (let row = 1; row < 20; row += 1) {
    for (let column = 0; column < 10; column += 1) {
      const [x, y] = [whole.width - (column * 190 + 95) * scale, (row * 120 + 100) * scale];
      const at = (Math.round(y) * whole.width + Math.round(x)) * 4;
      colours.push(whole.data.subarray(at, at + 3).join());
    }
  }
  return colours;
}

const cellsWanted = (): string[] =>
  Array.from({ length: 19 * 10 }, (_gap, at) => [(Math.floor(at / 10) + 1) * 12, (at % 10) * 25, 200].join());
