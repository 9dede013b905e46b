import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, clickActionOf } from '../../tests/e2e/support/chromium.ts';
import { inMs, type Line, median } from './table.ts';

const ROUNDS = 15;

/** An extension whose popup holds one field and no script: the least that a popup can take. */
function makeEmptyPopup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>empty</title><textarea autofocus>x</textarea>',
  );
  return folder;
}

/** From the click in the toolbar until the popup is drawn and can be typed into, against a popup with nothing in it. */
export async function popupTime(chromium: Chromium, page: Page): Promise<Line[]> {
  const folder = makeEmptyPopup();
  const emptyId = await chromium.browser.installExtension(folder);
  const times = { tikiya: [] as number[], empty: [] as number[], told: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const empty = await openTime(chromium, page, emptyId);
    const tikiya = await openTime(chromium, page, chromium.id);
    // The first of each warms up.
    if (round === 0) continue;
    times.empty.push(empty.drawnMs);
    times.tikiya.push(tikiya.drawnMs);
    times.told.push(tikiya.toldMs);
  }
  await chromium.browser.uninstallExtension(emptyId);
  rmSync(folder, { recursive: true, force: true });
  const [took, least] = [median(times.tikiya), median(times.empty)];
  return [
    {
      what: 'popup opens to usable',
      measured: inMs(took),
      against: `${inMs(least)} empty popup`,
      ratio: took / least,
      aim: '<= 1.5',
    },
    { what: 'popup shows case and findings', measured: inMs(median(times.told)) },
  ];
}

async function openTime(
  chromium: Chromium,
  page: Page,
  id: string,
): Promise<{ drawnMs: number; toldMs: number }> {
  await page.bringToFront();
  const clickedMs = performance.timeOrigin + performance.now();
  const popup = await clickActionOf(chromium.browser, id, page);
  // The popup draws nothing before it can be typed into: the first contentful paint is when it is usable.
  const drawn = await popup.waitForFunction(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint && document.activeElement?.tagName === 'TEXTAREA'
      ? performance.timeOrigin + paint.startTime
      : undefined;
  });
  const told = await popup.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null
        ? performance.timeOrigin + performance.now()
        : undefined,
    { polling: 'mutation' },
  );
  const at = { drawnMs: Number(await drawn.jsonValue()), toldMs: Number(await told.jsonValue()) };
  await popup.close();
  return { drawnMs: at.drawnMs - clickedMs, toldMs: at.toldMs - clickedMs };
}
