import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { EvidenceRow } from '../../../src/storage/rows.ts';
import { CaseScreen } from './case-screen.ts';
import type { Chromium } from './chromium.ts';
import type { Seeded } from './seed-capture.ts';
import { TEXTS } from './texts.ts';

/** The viewer at a seeded capture. */
export const openViewer = (chromium: Chromium, { caseId, evidenceId }: Seeded): Promise<CaseScreen> =>
  CaseScreen.open(chromium, `#/case/${caseId}/evidence/${evidenceId}`);

/** Opens the editor from the viewer. */
export async function openEditor(screen: CaseScreen): Promise<void> {
  await screen.press(TEXTS.en.marking.open);
  await screen.page.waitForSelector('.marking .whole img');
}

/** Where a place of the whole is on the screen now. */
async function onScreen(page: Page, at: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const box = await page.$eval('.marking .whole', (whole) => whole.getBoundingClientRect().toJSON());
  const factor = box.width / 800;
  return { x: box.x + at.x * factor, y: box.y + at.y * factor };
}

/** Drags from one place of the whole to another. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const [start, end] = [await onScreen(page, from), await onScreen(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Saves the marks and gives the item that was made of them. */
export async function save(screen: CaseScreen, { store, evidenceId }: Seeded): Promise<EvidenceRow> {
  const before = new Set((await store.rows('evidence')).map(({ id }) => id));
  await screen.press(TEXTS.en.marking.save);
  await screen.says(TEXTS.en.marking.saved);
  const made = (await store.rows('evidence')).filter(({ id }) => !before.has(id));
  expect(made.map(({ facts }) => facts.derived?.evidenceId)).toEqual([evidenceId]);
  const [one] = made;
  if (!one) throw new Error('nothing was made');
  return one;
}
