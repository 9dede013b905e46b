import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginCapture } from '../support/capture.ts';
import type { Firefox } from '../support/firefox.ts';
import { firefoxScreen, firefoxStore } from '../support/firefox-tikiya.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { keepFirefox } from '../support/kept-firefox.ts';
import { randomFrom, seedOfRun } from '../support/random.ts';
import { settled } from '../support/sudden-end.ts';

const KILLS = Number(process.env.KILLS ?? 4);
const KILLED_WITHIN_MS = 2_500;
const LONG_MS = 10 * 60_000;
const CASE = 'case-1';

/** Runs in a page of the extension: logs contacts without end, and holds the names of those that were answered as saved. */
function logWithoutEnd(caseId: string): void {
  const saved: string[] = [];
  Object.assign(globalThis, { saved });
  const happenedAt = { at: new Date().toISOString(), zone: 'Asia/Jerusalem' };
  const goOn = async (): Promise<void> => {
    for (;;) {
      const entryId = crypto.randomUUID();
      const promise = crypto.randomUUID();
      const content = { kind: 'contact', channel: 'phone', text: entryId };
      const input = {
        caseId,
        entryId,
        body: { happenedAt, content },
        promises: [{ entryId: promise, text: 'x' }],
      };
      const reply = await chrome.runtime.sendMessage({ call: 'contact.save', input });
      if (reply.ok) saved.push(entryId, promise);
    }
  };
  void goOn();
}

async function kill({ browser }: Firefox): Promise<void> {
  const process = browser.process();
  if (!process?.pid) throw new Error('the browser has no process');
  const ended = once(process, 'exit');
  // Puppeteer starts the browser as the head of a process group of its own.
  globalThis.process.kill(-process.pid, 'SIGKILL');
  await ended;
}

test(
  'a Firefox that is killed in the middle of captures and of logging has on disk all that was answered as saved',
  async () => {
    const seed = seedOfRun();
    console.log(`SEED=${seed}`);
    const random = randomFrom(seed);
    const address = await serveFixtures();
    const kept = await keepFirefox();
    let firefox = await kept.start();
    let store = await firefoxStore(firefox);
    const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
    const facts = { title: 'Kettle', status: 'open', purchase, hosts: [] };
    const made = { call: 'case.create', input: { caseId: CASE, facts } };
    expect(await store.page.evaluate((message) => chrome.runtime.sendMessage(message), made)).toMatchObject({
      ok: true,
    });

    const told = new Set<string>();
    let captures = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const page = await firefox.browser.newPage();
      await page.goto(`${address}long-page.html?height=9000&plain`, { waitUntil: 'load' });
      const tab = await firefox.grantOn(page, store.page);
      await beginCapture(store, tab, 'full-page');
      await store.page.evaluate(logWithoutEnd, CASE);
      await pause(((round + random()) / KILLS) * KILLED_WITHIN_MS);
      const saved = await store.page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved);
      for (const id of saved) told.add(id);
      await kill(firefox);

      firefox = await kept.start();
      store = await firefoxStore(firefox);
      // The event page starts with the first page that asks it, and settles what was under way.
      await (await firefoxScreen(firefox)).page.close();
      await settled(store);
      expect(await store.faults()).toEqual([]);
      const entries = await store.rows('entries');
      const there = new Set(entries.map(({ id }) => id));
      expect([...told].filter((id) => !there.has(id))).toEqual([]);
      captures = entries.filter(({ content }) => content.kind === 'capture').length;
    }
    console.log(
      `${KILLS} kills: ${told.size} entries were answered as saved and are there, and ${captures} captures`,
    );
    expect(told.size).toBeGreaterThan(0);
  },
  LONG_MS,
);
