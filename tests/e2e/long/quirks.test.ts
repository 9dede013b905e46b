import { expect, test } from 'vitest';
import { askWorker, joined, readKept } from '../support/capture.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { captureWhole, type OpenFixture, openFixture, remarksOf } from '../support/whole-page.ts';

const windowOf = ({ page }: OpenFixture): Promise<{ width: number; height: number }> =>
  page.evaluate(() => {
    if (document.compatMode !== 'BackCompat') throw new Error('this page has a doctype');
    return { width: document.body.clientWidth, height: document.body.clientHeight };
  });

test('a page without a doctype: its window is not all of it', async () => {
  const other = await serveFixtures('localhost');
  const open = await openFixture('quirks-page.html');
  await open.page.evaluate(async (address) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = address;
    await isLoaded;
  }, `${other}chat-zendesk.html`);
  const seen = await windowOf(open);
  const whole = await open.page.evaluate(() => document.body.scrollHeight);
  expect(whole).toBeGreaterThan(2 * seen.height);

  const { page, store, tab } = open;
  const quick = await askWorker<{ evidenceId: string }>(store, 'capture.save', {
    draftId: crypto.randomUUID(),
    ...tab,
    target: { to: 'new', title: 'A case' },
    seen: {},
  });
  const kept = await readKept(store, quick);
  expect(kept.facts.viewport).toEqual(seen);
  // What lies below the window is in no picture of it.
  expect(remarksOf(kept)).toEqual([]);

  const visible = await captureWhole(open, { way: 'visible', keepsHtml: true });
  expect(remarksOf(visible)).toEqual([]);
  const scale = await page.evaluate(() => devicePixelRatio);
  expect(joined(visible).height).toBe(seen.height * scale);

  const full = await captureWhole(open);
  expect(joined(full).height).toBe(whole * scale);
});

test('an app without a doctype: no row of what scrolls in it is lost', async () => {
  const open = await openFixture('quirks-app.html');
  const seen = await windowOf(open);
  const kept = await captureWhole(open);
  const whole = joined(kept);
  const rows = new Set<number>();
  for (let y = 0; y < whole.height; y += 1) {
    const at = (y * whole.width + whole.width - 30) * 4;
    const [red = 0, green, blue] = whole.data.subarray(at, at + 3);
    if (green === 90 && blue === 200) rows.add(red / 2);
  }
  // The page shows no more of it: its lower end lies below a window that does not scroll.
  const shown = Math.floor((6_000 - (60 + 1_000 - seen.height)) / 50);
  const missing = Array.from({ length: shown }, (_gap, at) => at).filter((at) => !rows.has(at));
  expect(missing).toEqual([]);
});
