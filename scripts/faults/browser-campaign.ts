import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { makeProfile } from '../../tests/e2e/support/profile.ts';
import { Store } from '../../tests/e2e/support/store.ts';
import { ensurePrograms } from '../browsers/ensure-programs.ts';
import { CHROMIUM } from '../browsers/program.ts';
import { buildExtension, builtFolder } from '../build/build-extension.ts';
import { startSampleShop } from '../sample-shop.ts';
import type { Tally } from './tally.ts';
import { corrected, writeWithoutEnd } from './write-without-end.ts';

/** Within so long after writing began it is ended, at random. */
const ENDED_WITHIN_MS = 1_500;
const KINDS = ['browser killed', 'worker killed', 'extension reloaded'] as const;

/** Ends browser, worker and extension at random moments in the middle of writes, and looks at what is on disk, until `untilMs`. */
export async function runBrowserCampaign(
  { random, untilMs }: { readonly random: () => number; readonly untilMs: number },
  tally: Tally,
): Promise<void> {
  await ensurePrograms([CHROMIUM]);
  await buildExtension('chrome');
  const shop = await startSampleShop();
  const profile = makeProfile({ install: builtFolder('chrome') });
  const told = new Map<string, string>();
  const start = (): Promise<Chromium> =>
    launchChromium({ extension: builtFolder('chrome'), profile, language: 'en', attachWorkers: false });
  let chromium = await start();
  try {
    for (let turn = 0; Date.now() < untilMs; turn += 1) {
      const kind = KINDS[turn % KINDS.length] ?? 'browser killed';
      const page = await openBare(chromium);
      await page.exposeFunction('tellSaved', (id: string, text: string) => void told.set(id, text));
      // It never ends by itself, and what ends it takes its answer along.
      page.evaluate(writeWithoutEnd, turn).catch(() => undefined);
      await pause(random() * ENDED_WITHIN_MS);
      if (kind === 'worker killed') await chromium.killWorker();
      else if (kind === 'extension reloaded') await reload(chromium);
      if (kind !== 'worker killed') {
        await chromium.kill();
        chromium = await start();
      } else await page.close();
      tally.count('written from a page', kind, await faultsIn(new Store(await openBare(chromium)), told));
    }
    console.log(`${told.size} things were answered as saved.`);
  } finally {
    await chromium.close();
    profile.remove();
    await shop.close();
  }
}

/** A page of the extension that runs none of its code. What runs a script here names its functions by a helper that no page has. */
async function openBare(chromium: Chromium): Promise<Page> {
  const page = await chromium.open(chromium.url('manifest.json'));
  await page.evaluate('globalThis.__name = (one) => one');
  return page;
}

/** As when the browser updates it: worker and pages end, what is on disk stays. */
async function reload(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await chromium.browser.waitForTarget((target) => target.type() === 'service_worker').catch(() => undefined);
}

async function faultsIn(store: Store, told: ReadonlyMap<string, string>): Promise<string[]> {
  const faults = await store.faults();
  const there = new Map(
    (await store.rows('entries')).map(({ id, content }) => [
      id,
      'text' in content ? content.text : undefined,
    ]),
  );
  // A correction may be on disk of which nobody was told any more.
  const lost = [...told].filter(([id, text]) => there.get(id) !== text && there.get(id) !== corrected(id));
  await store.page.close();
  return [...faults, ...lost.map(([id]) => `${id} was answered as saved, and is not there`)];
}
