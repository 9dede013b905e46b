import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { ExportContent } from '../../../src/domain/export/export-content.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Seeded, seedLong, seedPicture, seedPieces } from '../support/seed-capture.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;
const FOR_WHOM = '.export-form input:not([type=radio], [type=checkbox], [type=hidden])';

/** A window of one colour, another one each time. */
function coloured(index: number): Uint8Array {
  const png = new PNG({ width: 1280, height: 800 });
  for (let at = 0; at < png.data.length; at += 4)
    png.data.set([40 + index * 10, 90, 200 - index * 10, 255], at);
  return PNG.sync.write(png);
}

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const notedOf = async ({ store }: Pick<Seeded, 'store'>): Promise<ExportContent[]> =>
  (await store.rows('entries')).flatMap(({ content }) => (content.kind === 'export' ? [content] : []));

test('the table, the summary and the print are each noted once, with for whom', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPicture(chromium);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const { page } = screen;
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await screen.press(words.export.button);
  await page.waitForSelector(FOR_WHOM);
  await page.type(FOR_WHOM, 'the manager of Gal');
  await page.evaluate((text) => {
    const folds = [...document.querySelectorAll('summary')];
    folds.find((one) => one.textContent.trim() === text)?.click();
  }, words.export.others);
  for (const [count, button] of [
    [1, words.export.csv],
    [2, words.export.copy],
    [2, words.export.copy],
    [3, words.printing.print],
  ] as const) {
    await screen.press(button);
    await until(button, async () => (await notedOf(seeded)).length === count);
  }
  await page.waitForSelector('body[data-printed]');
  const noted = await notedOf(seeded);
  expect(noted.map(({ form }) => form).sort()).toEqual(['csv', 'print', 'summary']);
  for (const { text, rootHash } of noted) {
    expect(text).toBe('the manager of Gal');
    expect(rootHash).toMatch(/^[0-9a-f]{64}$/);
  }
  await screen.says(words.entry.exports.print);
});

test('the dates for a calendar are noted with their hash and for whom; one date of one’s own is not', async () => {
  const chromium = await startTikiya();
  const store = await openStore(chromium);
  const caseId = randomUUID();
  const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await askWorker(store, 'case.create', {
    caseId,
    facts: {
      title: 'A fridge with a crooked door',
      status: 'open',
      hosts: [],
      purchase: {
        jurisdiction: 'IL',
        channel: 'distance',
        kind: 'goods',
        transactionDate: dayIn(-4),
        receivedDate: dayIn(-2),
        disclosureDate: dayIn(-2),
      },
    },
  });
  for (const days of [3, 5])
    await askWorker(store, 'entry.add', {
      caseId,
      entryId: randomUUID(),
      body: {
        happenedAt: { at: new Date(Date.now() - 3_600_000).toISOString(), zone: 'Asia/Jerusalem' },
        content: { kind: 'promise', text: 'A technician', state: 'open', dueOn: dayIn(days) },
      },
    });
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const { page } = screen;
  const { downloads } = chromium.profile;
  const calendars = (): string[] => readdirSync(downloads).filter((name) => name.endsWith('.ics'));

  const { add: own, addAll } = words.due.calendar;
  // One date goes into the shopper's own calendar: nobody was handed anything.
  const pressIn = (selector: string, text: string): Promise<void> =>
    page.evaluate(
      ([within, start]) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
        const found = buttons.find((one) => one.textContent?.trim().startsWith(start));
        if (!found) throw new Error(start);
        found.click();
      },
      [selector, text] as const,
    );
  const isThere = (selector: string, text: string): Promise<boolean> =>
    page.$$eval(selector, (all, start) => all.some((one) => one.textContent?.trim().startsWith(start)), text);
  await until('its dates', () => isThere('main button', own));
  await pressIn('main', own);
  const [ownFile = ''] = await until('one date', () => (calendars().length === 1 ? calendars() : undefined));
  expect(await notedOf({ store })).toEqual([]);

  await screen.press(words.export.button);
  await page.waitForSelector(FOR_WHOM);
  await page.type(FOR_WHOM, 'my sister, who drives me');
  await page.evaluate((text) => {
    const folds = [...document.querySelectorAll('summary')];
    folds.find((one) => one.textContent.trim() === text)?.click();
  }, words.export.others);
  await until('all dates', () => isThere('.export-form button', addAll));
  await pressIn('.export-form', addAll);
  const [noted] = await until('the note', async () => {
    const all = await notedOf({ store });
    return all.length > 0 ? all : undefined;
  });
  const name = await until('the file', () => calendars().find((one) => one !== ownFile));
  const bytes = readFileSync(join(downloads, name));
  expect(bytes.toString('utf8').match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(1);
  expect(noted).toMatchObject({
    form: 'calendar',
    fileName: name,
    byteLength: bytes.length,
    sha256: sha(bytes),
    text: 'my sister, who drives me',
  });
  expect(noted?.rootHash).toMatch(/^[0-9a-f]{64}$/);
  await screen.says(words.entry.exports.calendar);
});

test('the picture of an entry shows the whole of a long capture, in as many images as that takes', async () => {
  const chromium = await startTikiya();
  const seeded = await seedLong(chromium, 15, coloured);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const { downloads } = chromium.profile;
  const before = new Set(readdirSync(downloads));
  await screen.press(words.entryImage.save);
  const [noted] = await until('the note', async () => {
    const all = await notedOf(seeded);
    return all.length > 0 ? all : undefined;
  });
  // 15 windows of 800 pixels, at half of their size: 6,000.
  expect(noted).toMatchObject({ form: 'image', files: [{}, {}] });
  const names = await until('both images', () => {
    const made = readdirSync(downloads).filter((name) => !before.has(name) && name.endsWith('.png'));
    return made.length === 2 ? made.sort() : undefined;
  });
  const images = names.map((name) => readFileSync(join(downloads, name)));
  expect(noted?.files?.map(({ sha256 }) => sha256).sort()).toEqual(images.map(sha).sort());
  const colours = new Set<number>();
  let shown = 0;
  for (const bytes of images) {
    const { width, height, data } = PNG.sync.read(bytes);
    for (let y = 0; y < height; y += 1) {
      const at = (y * width + width / 2) * 4;
      if (data[at + 1] !== 90) continue;
      shown += 1;
      const red = data[at] ?? 0;
      // Where two windows meet, a row may be of both.
      if (red % 10 === 0) colours.add(red);
    }
  }
  expect(colours.size).toBe(15);
  // Every window is there in its full height, and what both images share.
  expect(shown).toBeGreaterThanOrEqual(15 * 800);
  expect(shown).toBeLessThan(15 * 800 + 100);
});

test('files that are downloaded from the viewer are noted by their hash, and stand together on one line', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPieces(chromium);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}/evidence/${seeded.evidenceId}`);
  const { downloads } = chromium.profile;
  await screen.press(words.case.viewer.download);
  const [name] = await until('the file', () => {
    const names = readdirSync(downloads).filter((one) => one.endsWith('.png'));
    return names.length === 1 ? names : undefined;
  });
  const bytes = readFileSync(join(downloads, name ?? ''));
  await screen.says(words.export.done.split('{name}')[1] ?? '');
  await screen.press(words.case.viewer.download);
  await screen.page.$$eval('summary', (all) => {
    for (const one of all) one.click();
  });
  await screen.page.waitForSelector('.file-list button');
  await screen.page.$$eval('.file-list button', (all) => (all[1] as HTMLElement | undefined)?.click());
  await until('both notes', async () => (await notedOf(seeded)).length === 2);
  const noted = await notedOf(seeded);
  expect(noted.map(({ form }) => form)).toEqual(['file', 'file']);
  expect(noted.map(({ sha256 }) => sha256)).toContain(sha(bytes));
  for (const { rootHash } of noted) expect(rootHash).toMatch(/^[0-9a-f]{64}$/);

  const list = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const together = words.timeline.files.other.replace('{count}', '2');
  await list.says(together);
  expect(await list.text()).not.toContain(words.entry.exports.file);
  await list.page.$$eval(
    'summary',
    (all, text) => all.find((one) => one.textContent.trim() === text)?.click(),
    together,
  );
  await list.says(words.entry.exports.file);
});
