import { expect } from 'vitest';
import { isComplete } from '../../../src/domain/capture/verdict.ts';
import { joined } from './capture.ts';
import { captureWhole, differences, openFixture, remarksOf, stateOf, wholeShot } from './whole-page.ts';

type Options = Parameters<typeof openFixture>[1];

/** What sticks, where a whole page shows it: the header in its place, bar and button at the end. */
export const UNSTUCK = `
  header { position: relative !important }
  .bar, #chat { position: absolute !important }`;

/** Runs in the page: the button in the shadow root is fixed to the window; of the whole page it is at the end. */
export const buttonToEnd = (): void => {
  const button = document.querySelector('slot-badge')?.shadowRoot?.querySelector('#chat');
  if (button) document.body.append(button);
};

/** 12,000 px with lazy pictures and things that stick are, pixel by pixel, what the browser's own picture shows. */
export async function expectLongPage(options: Options): Promise<void> {
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
}

/** A page wider than the window, from right to left, is captured in columns, each cell in its place. */
export async function expectColumns(zoom: number, options: Options): Promise<void> {
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
}

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
