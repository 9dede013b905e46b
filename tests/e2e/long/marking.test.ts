import { expect, test } from 'vitest';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { coloursIn } from '../../unit/support/draw-in-node.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { drag, openEditor, openViewer, save } from '../support/marking-screen.ts';
import { type Scheme, takePicture, useScheme } from '../support/pictures.ts';
import { seedPicture, seedPieces, storedPicture } from '../support/seed-capture.ts';
import { TEXTS, type Tongue } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;
const BLACK = new Set(['0,0,0']);
const PHONE: Rect = { x: 120, y: 560, width: 180, height: 80 };

test('blacks out a dragged region of one picture: its pixels are gone from what is stored', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPicture(chromium);
  const { store, evidenceId } = seeded;
  const original = await storedPicture(store.page, evidenceId, 'picture');
  const originalRow = (await store.rows('evidence')).find(({ id }) => id === evidenceId);
  const screen = await openViewer(chromium, seeded);
  await openEditor(screen);
  await drag(screen.page, { x: 100, y: 100 }, { x: 500, y: 300 });
  await screen.says(words.marking.pending);
  const made = await save(screen, seeded);

  const [mark] = made.facts.derived?.marks ?? [];
  if (mark?.is !== 'black-out') throw new Error('no black-out');
  const { rect } = mark;
  expect(rect.width * rect.height).toBeGreaterThan(390 * 190);
  const bytes = await storedPicture(store.page, made.id, 'picture');
  expect(coloursIn(bytes, rect)).toEqual(BLACK);
  const above = { x: 0, y: 0, width: 800, height: rect.y };
  expect(coloursIn(bytes, above)).toEqual(coloursIn(original, above));
  expect(coloursIn(bytes, above).size).toBeGreaterThan(1);

  expect(Buffer.from(await storedPicture(store.page, evidenceId, 'picture'))).toEqual(Buffer.from(original));
  expect((await store.rows('evidence')).find(({ id }) => id === evidenceId)).toEqual(originalRow);
  expect(await store.faults()).toEqual([]);

  // Saved can be undone at once; nothing of it stays but its tombstone.
  await screen.press(words.common.undo);
  await until('the end of the item', async () => (await store.rows('pictures')).length === 1);
  expect((await store.rows('evidence')).map(({ id }) => id)).toEqual([evidenceId]);
  expect(await store.faults()).toEqual([]);
});

test('blacks out a place that the page told of, over the seam of two of three pictures', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPieces(chromium, { places: [{ kind: 'phone', rect: PHONE }] });
  const { store, evidenceId, caseId } = seeded;
  const before = await storedPicture(store.page, evidenceId, 'tile-0001');
  const screen = await openViewer(chromium, seeded);
  await openEditor(screen);
  await screen.says(words.marking.places.phone.one);
  await screen.press(
    words.marking.places.oneShort +
      words.marking.places.all.replace('{places}', `\u2068${words.marking.places.phone.one}\u2069`),
  );
  await screen.says(words.marking.places.covered);
  const made = await save(screen, seeded);
  const { x, width } = PHONE;
  expect(
    coloursIn(await storedPicture(store.page, made.id, 'picture'), { x, y: 560, width, height: 40 }),
  ).toEqual(BLACK);
  expect(
    coloursIn(await storedPicture(store.page, made.id, 'tile-0001'), { x, y: 0, width, height: 40 }),
  ).toEqual(BLACK);
  expect(Buffer.from(await storedPicture(store.page, evidenceId, 'tile-0001'))).toEqual(Buffer.from(before));
  expect(await store.rows('pageTexts')).toContainEqual({ evidenceId: made.id, text: '' });

  // Both can be looked at, and the hashes of both are named.
  const hashes = (): Promise<string[]> =>
    screen.page.$$eval('textarea.hash-value', (all) => all.map((one) => one.value));
  await until('both hashes', async () => (await hashes()).length === 2);
  expect(await hashes()).toEqual([made.facts.sha256, made.facts.derived?.sha256]);
  await screen.page.click('.item-choice:first-of-type');
  await screen.says(words.case.viewer.download);

  // Lists show the one that may be seen.
  const list = await CaseScreen.open(chromium, `#/case/${caseId}`);
  await list.page.waitForSelector('img.thumbnail');
  // In the middle of what was blacked out, on a picture of 320 instead of 800 pixels.
  expect(await list.page.$eval('img.thumbnail', pixelOf, 0.4 * 210, 0.4 * 600)).toEqual([0, 0, 0]);
  await list.page.$$eval(
    'summary',
    (all, title) => all.find((one) => one.textContent.trim() === title)?.click(),
    words.case.check.title,
  );
  await list.says(words.case.check.verified.split('{')[0] ?? '');
});

test('can be used with the keyboard alone, and a draft outlives the page', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPieces(chromium);
  const screen = await openViewer(chromium, seeded);
  await openEditor(screen);
  const { keyboard } = screen.page;
  const marks = (): Promise<(string | null)[]> =>
    screen.page.$$eval('.mark-target', (all) => all.map((one) => one.getAttribute('aria-label')));
  const has = (...names: string[]): Promise<void> =>
    until(`marks ${names.join()}`, async () => (await marks()).map(plain).join() === names.join()).then(
      () => undefined,
    );

  await screen.page.focus('.marking .whole-scroll');
  await keyboard.press('6');
  await keyboard.press('Enter');
  await has('Number 1');
  await screen.page.waitForSelector('.mark-target:focus');
  await screen.page.focus('.marking .whole-scroll');
  await keyboard.press('2');
  await keyboard.press('Enter');
  await has('Number 1', 'Black out 1');
  await screen.page.waitForSelector('.mark-target[data-mark="1"]:focus');
  await keyboard.down('Shift');
  await keyboard.press('ArrowRight');
  await keyboard.up('Shift');
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowUp');
  await keyboard.down('Shift');
  await keyboard.press('Tab');
  await keyboard.up('Shift');
  await screen.page.waitForSelector('.mark-target[data-mark="0"]:focus');
  await keyboard.press('Delete');
  await has('Black out 1');
  await keyboard.down('Control');
  await keyboard.press('z');
  await has('Number 1', 'Black out 1');
  await keyboard.down('Shift');
  await keyboard.press('z');
  await keyboard.up('Shift');
  await keyboard.up('Control');
  await has('Black out 1');

  // Another page takes it up where it was left.
  await screen.page.close();
  const again = await openViewer(chromium, seeded);
  await openEditor(again);
  expect((await again.page.$$('.mark-target')).length).toBe(1);
  const made = await save(again, seeded);
  const [mark] = made.facts.derived?.marks ?? [];
  if (mark?.is !== 'black-out') throw new Error('no black-out');
  const piece = captureFactsOf(made).pieces?.findLast(({ at }) => at.y <= mark.rect.y);
  const bytes = await storedPicture(seeded.store.page, made.id, piece?.picture ?? '');
  expect(coloursIn(bytes, { ...mark.rect, y: mark.rect.y - (piece?.at.y ?? 0), height: 4 })).toEqual(BLACK);
  expect(Object.keys(await seeded.store.getLocal()).filter((key) => key.startsWith('marking-draft'))).toEqual(
    [],
  );
});

/** The colour of a place of a picture on the screen. Runs in the page, so it holds all that it needs. */
async function pixelOf(image: Element, x: number, y: number): Promise<number[]> {
  if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
  await image.decode();
  const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(x, y, 1, 1).data.subarray(0, 3) ?? [])];
}

const plain = (text: string | null): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

// Colours know no language and lengths no colour: each language and each scheme once.
const kinds: readonly { readonly language: Tongue; readonly scheme: Scheme }[] = [
  { language: 'he', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
];

test.each(kinds)(
  'viewer and editor have no accessibility fault: $language, $scheme',
  async ({ language, scheme }) => {
    const said = TEXTS[language];
    const chromium = await startTikiya('chrome', { language });
    const seeded = await seedPieces(chromium, {
      places: [
        { kind: 'phone', rect: PHONE },
        { kind: 'phone', rect: { ...PHONE, y: 900 } },
        { kind: 'email', rect: { ...PHONE, y: 1000 } },
      ],
      verdict: {
        remarks: [
          { is: 'clipped', atPx: 1400, ofPx: 60_000, why: 'stopped' },
          { is: 'gap', after: 'שלום, הזמנה 12345-AB', before: 'Thanks, we will check' },
          { is: 'messages', count: 412 },
        ],
      },
    });
    const faults: string[] = [];
    const screen = await openViewer(chromium, seeded);
    const { page } = screen;
    await useScheme(page, scheme);
    const look = async (name: string, at?: string): Promise<void> => {
      for (const width of [1280, 360]) {
        await page.setViewport({ width, height: width === 360 ? 740 : 900 });
        if (at !== undefined) await page.$eval(at, (found) => found.scrollIntoView());
        const picture = await takePicture(page, `${name}-${width}-${language}-${scheme}`);
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${picture}: ${fault}`));
      }
      await page.setViewport({ width: 1280, height: 900 });
    };
    await page.waitForSelector('.viewer .whole img');
    await page.waitForSelector('.hash-check .notice-good');
    await look('viewer-pieces');
    await screen.press(said.marking.open);
    await page.waitForSelector('.marking .whole img');
    await look('marking-empty');
    await drag(page, { x: 60, y: 60 }, { x: 380, y: 130 });
    for (const [tool, from, to] of [
      ['5', { x: 420, y: 60 }, { x: 760, y: 200 }],
      ['4', { x: 250, y: 420 }, { x: 430, y: 210 }],
      ['6', { x: 230, y: 440 }, { x: 230, y: 440 }],
    ] as const) {
      await page.focus('.marking .whole-scroll');
      await page.keyboard.press(tool);
      await drag(page, from, to);
    }
    await page.waitForFunction(() => document.querySelectorAll('.mark-target').length === 4);
    await look('marking');
    await page.focus('.marking .whole-scroll');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mark-target[data-mark="4"]:focus');
    await look('marking-crop');
    await page.keyboard.press('Delete');
    await page.waitForSelector('.mark-target[data-mark="4"]', { hidden: true });
    await screen.press(said.marking.save);
    await screen.says(said.marking.saved);
    await page.waitForSelector('.viewer .whole img');
    await page.waitForSelector('.hash-check .notice-good');
    await look('viewer-redacted');
    await page.goto(page.url().replace(/\/evidence\/.*/, ''));
    await page.reload();
    await page.waitForSelector('img.thumbnail');
    await look('timeline-redacted', 'img.thumbnail');
    expect(faults).toEqual([]);
  },
);
