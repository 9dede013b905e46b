import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { chooseBackup } from '../support/backup-form.ts';
import { digestOf, downloadedBy, fillLibrary } from '../support/backup-library.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { randomFrom, seedOfRun } from '../support/random.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { keptProfile, startTikiya } from '../support/tikiya.ts';

const words = TEXTS.en.backup;
const KILLS = Number(process.env.KILLS ?? 6);
const PICTURES = 60;
const PICTURE_BYTES = 100_000;
const KILLED_WITHIN_MS = 2_500;
const LONG_MS = 15 * 60_000;
const TABLES = ['cases', 'entries', 'evidence', 'pictures', 'pageTexts', 'filePieces', 'records', 'heads'];

/** Chooses a backup and presses Restore; resolves once it was pressed. */
async function begin(chromium: Chromium, path: string): Promise<CaseScreen> {
  const screen = await CaseScreen.open(chromium, '#/backup');
  await chooseBackup(screen.page, path);
  await screen.button(words.restore.start);
  await screen.press(words.restore.start);
  return screen;
}

test(
  'a browser that is killed in the middle of a restore has all of it afterwards, or nothing',
  async () => {
    const seed = seedOfRun();
    console.log(`SEED=${seed}`);
    const random = randomFrom(seed);
    const source = await startTikiya('test-chrome', { language: 'en' });
    const whole = await digestOf(await fillLibrary(source, PICTURES, PICTURE_BYTES));
    const making = await CaseScreen.open(source, '#/backup');
    const path = await downloadedBy(source, () => making.press(words.make.start));

    const profile = keptProfile('test-chrome');
    const start = (): Promise<Chromium> =>
      launchChromium({ extension: builtFolder('test-chrome'), profile, language: 'en' });
    const ends = { whole: 0, nothing: 0 };
    for (let kill = 0; kill < KILLS && ends.whole === 0; kill += 1) {
      const chromium = await start();
      await begin(chromium, path);
      await pause(((kill + random()) / KILLS) * KILLED_WITHIN_MS);
      await chromium.kill();

      const next = await start();
      // What the dead page left behind is settled at the start of the worker, and asked for by this screen.
      const screen = await CaseScreen.open(next, '#/backup');
      await screen.says(words.restore.lead);
      const store = await openStore(next);
      await store.page.waitForFunction(
        async () => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open('tikiya');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const count = (name: string): Promise<number> =>
            new Promise((resolve, reject) => {
              const request = db.transaction(name).objectStore(name).count();
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            });
          const left = (await count('restores')) + (await count('staged'));
          db.close();
          return left === 0;
        },
        { polling: 200 },
      );
      expect(await store.faults()).toEqual([]);
      const there = await digestOf(store);
      if (there.cases?.startsWith('0 ')) {
        for (const table of TABLES) expect(there[table], table).toMatch(/^0 /);
        ends.nothing += 1;
      } else {
        expect(there).toEqual(whole);
        ends.whole += 1;
      }
      await next.close();
    }
    console.log(`${ends.nothing} times nothing was there, ${ends.whole} times all`);

    if (ends.whole > 0) return;
    const last = await start();
    const screen = await begin(last, path);
    await screen.page.waitForFunction(
      (done) => document.querySelector('.notice-good')?.textContent.includes(done),
      { timeout: LONG_MS },
      words.restore.done.other.replace('{count} ', ''),
    );
    expect(await digestOf(await openStore(last))).toEqual(whole);
    await last.close();
  },
  LONG_MS,
);
