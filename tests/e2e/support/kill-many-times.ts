import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { CaseScreen } from './case-screen.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { PopupScreen } from './popup-screen.ts';
import { randomFrom, seedOfRun } from './random.ts';
import { openShop } from './shop.ts';
import { openStore, type Store } from './store.ts';
import { keptProfile } from './tikiya.ts';
import { until } from './until.ts';

/** From the press of Save on: a capture takes a part of this, the notes that follow it the rest. */
const KILLED_WITHIN_MS = 900;
/** From the moment at which the capture was shown as saved: notes are written. */
const KILLED_AFTER_SAVE_MS = 450;

interface Told {
  /** The captures that were there when the popup showed one as saved, by their ids. */
  screenshots(ids: readonly string[]): void;
  note(id: string): void;
}

/** Presses Save in the popup, then goes on saving notes; tells of each thing once it was shown or answered as saved. */
async function saveWithoutEnd(popup: PopupScreen, url: string, told: Told): Promise<void> {
  await popup.page.exposeFunction('tellScreenshots', told.screenshots);
  await popup.page.exposeFunction('tellNote', told.note);
  await popup.page.evaluate((address) => {
    const { tellScreenshots, tellNote } = globalThis as unknown as {
      tellScreenshots(ids: readonly string[]): Promise<void>;
      tellNote(id: string): Promise<void>;
    };
    const capturesThere = (): Promise<string[]> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tikiya');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const rows: { id: string; content: { kind: string } }[] = reading.result;
            resolve(rows.filter(({ content }) => content.kind === 'capture').map(({ id }) => id));
          };
        };
      });
    const goOn = async (): Promise<void> => {
      for (;;) {
        const draftId = crypto.randomUUID();
        const reply = await chrome.runtime.sendMessage({
          call: 'note.save',
          input: {
            draftId,
            tabId: 1,
            url: address,
            target: { to: 'new', title: 'notes' },
            seen: {},
            text: draftId,
          },
        });
        if (reply.ok) await tellNote(draftId);
      }
    };
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.saved')) return;
      observer.disconnect();
      void capturesThere().then(tellScreenshots).then(goOn);
    }).observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLButtonElement>('.save-bar button[type=submit]')?.click();
  }, url);
}

/** Checks that all of this is there, and gives which captures are. */
async function checkStore(
  store: Store,
  notes: ReadonlySet<string>,
  captures: ReadonlySet<string>,
): Promise<string[]> {
  expect(await store.faults()).toEqual([]);
  const entries = await store.rows('entries');
  const there = new Set(entries.map((entry) => entry.id));
  expect([...notes].filter((id) => !there.has(id))).toEqual([]);
  expect([...captures].filter((id) => !there.has(id))).toEqual([]);
  return entries.filter((entry) => entry.content.kind === 'capture').map((entry) => entry.id);
}

/**
 * Kills the browser so many times with SIGKILL, all but the first at random moments in the middle of writes, and checks
 * at every start that what was shown as saved is there, whole, and nothing else is there in halves. Prints the seed.
 */
export async function killManyTimes(kills: number): Promise<void> {
  const seed = seedOfRun();
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  const shop = await openShop();
  const url = `${shop}order-he.html`;
  const profile = keptProfile('chrome');
  const notes = new Set<string>();
  const captures = new Set<string>();
  let shown = 0;
  let killedBeforeSaved = 0;
  const start = (): Promise<Chromium> =>
    launchChromium({ extension: builtFolder('chrome'), profile, language: 'en' });

  for (let kill = 0; kill < kills; kill += 1) {
    const chromium = await start();
    // What one start finds, every later one has to find.
    for (const id of await checkStore(await openStore(chromium), notes, captures)) captures.add(id);
    const before = captures.size;
    const page = await chromium.open(url);
    const popup = await (await PopupScreen.openOn(chromium, page)).ready();
    // The save before may have been made without anybody having seen it, or the kill came before its draft was thrown away:
    // then this popup says so first.
    if (await popup.page.$('.saved')) {
      expect(captures.size).toBeGreaterThan(0);
      await popup.page.click('.saved > button');
      await popup.page.waitForSelector('.saved', { hidden: true });
      await popup.ready();
    }
    let isShown = false;
    await saveWithoutEnd(popup, url, {
      screenshots: (ids) => {
        for (const id of ids) captures.add(id);
        isShown = true;
      },
      note: (id) => notes.add(id),
    });
    // However fast or slow a machine is, the first comes before the save, at once after the press, and the second after it.
    if (kill % 2 === 1) {
      await until('the screenshot to be shown as saved', async () => isShown);
      await pause(random() * KILLED_AFTER_SAVE_MS);
    } else if (kill > 0) await pause(random() * KILLED_WITHIN_MS);
    await chromium.kill();
    if (isShown) {
      // One was shown as saved, so one more was there.
      expect(captures.size).toBe(before + 1);
      shown += 1;
    } else killedBeforeSaved += 1;
  }

  const chromium = await start();
  const store = await openStore(chromium);
  await checkStore(store, notes, captures);
  console.log(`${shown} screenshots and ${notes.size} notes were shown as saved, all are there.`);
  // Else the moments were not in the middle of anything.
  expect(killedBeforeSaved).toBeGreaterThan(0);
  expect(shown).toBeGreaterThan(0);
  const home = await CaseScreen.open(chromium);
  const cases = await store.rows('cases');
  await home.page.waitForFunction(
    (count) => document.querySelectorAll('.case-links li').length >= count,
    {},
    cases.length,
  );
  await chromium.close();
}
