import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { launchChromium } from '../support/chromium.ts';
import { randomFrom, seedOfRun } from '../support/random.ts';
import { redactAndErase } from '../support/redact-and-erase.ts';
import { seedPicture } from '../support/seed-capture.ts';
import { openStore, type Store } from '../support/store.ts';
import { keptProfile } from '../support/tikiya.ts';

const KILLS = Number(process.env.KILLS ?? 12);
const LONG_MS = 15 * 60_000;
/** From the first request on: a redaction takes a part of this, what is erased the rest. */
const KILLED_WITHIN_MS = 1_200;

/** What was answered: redacted copies that are there, and what is gone for good. */
interface Answered {
  readonly redacted: Set<string>;
  /** Copies that were to be erased: they may be there or not. */
  readonly going: Set<string>;
  readonly gone: Set<string>;
}

/** Nothing half there, every redacted copy that was answered is, and nothing that was erased. */
async function check(store: Store, { redacted, going, gone }: Answered): Promise<void> {
  expect(await store.faults()).toEqual([]);
  const ids = new Set<string>();
  for (const table of ['cases', 'entries', 'evidence'] as const)
    for (const { id } of await store.rows(table)) ids.add(id);
  expect([...redacted].filter((id) => !going.has(id) && !ids.has(id))).toEqual([]);
  expect([...gone].filter((id) => ids.has(id))).toEqual([]);
}

test(
  'a browser killed while it redacts and erases leaves nothing half there, and brings nothing back',
  async () => {
    const seed = seedOfRun();
    console.log(`SEED=${seed}`);
    const random = randomFrom(seed);
    const profile = keptProfile('chrome');
    const start = () =>
      launchChromium({ extension: builtFolder('chrome'), profile, language: 'en', attachWorkers: false });
    const answered: Answered = { redacted: new Set(), going: new Set(), gone: new Set() };
    let chromium = await start();
    const { evidenceId } = await seedPicture(chromium);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { page } = await openStore(chromium);
      await page.exposeFunction('tell', (what: keyof Answered, id: string) => void answered[what].add(id));
      // A kill takes its answer along; it never ends by itself.
      page.evaluate(redactAndErase, evidenceId).catch(() => undefined);
      await pause(random() * KILLED_WITHIN_MS);
      await chromium.kill();
      chromium = await start();
      const store = await openStore(chromium);
      await check(store, answered);
      await store.page.close();
    }
    await chromium.close();
    console.log(`${answered.redacted.size} redacted, ${answered.gone.size} erased, ${KILLS} kills.`);
    expect(answered.redacted.size).toBeGreaterThan(0);
    expect(answered.gone.size).toBeGreaterThan(0);
  },
  LONG_MS,
);
