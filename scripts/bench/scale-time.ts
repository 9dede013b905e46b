import { loadavg } from 'node:os';
import { CaseScreen } from '../../tests/e2e/support/case-screen.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { packed, writeRows } from '../../tests/e2e/support/seed-capture.ts';
import { openStore, type Store } from '../../tests/e2e/support/store.ts';
import { TEXTS } from '../../tests/e2e/support/texts.ts';
import { caseOpenTime } from './case-time.ts';
import { digestsMade, homeOpenTime } from './home-time.ts';
import { ENTRIES_EACH, likeTemplate, makeTemplate, PICTURE_BYTES, PICTURES_EACH } from './scale-library.ts';
import { measureSearch } from './search-time.ts';
import { inMegabytes, inMs, type Line, median } from './table.ts';

const TENTH = 10;
/** How many cases are kept in the end, if nothing else is said. */
export const WHOLE = 100;
/** On a machine that others use too. */
const LONG_MS = 900_000;
const ROUNDS = 5;
const AIM = '<= 1.3';
const words = TEXTS.en;

interface Measured {
  readonly workerMs: number;
  readonly homeMs: number;
  readonly caseMs: number;
  readonly keyMs: number;
  readonly exportMs: number;
  readonly backupMs: number;
}

/**
 * What takes how long with ten cases of 50 notes and 50 screenshots each, and with `cases`, when these are more. What goes
 * through everything is told per item; the rest ought to take the same, whatever else is kept.
 */
export async function scaleTime(chromium: Chromium, cases: number): Promise<Line[]> {
  // The extension makes its database itself.
  await (await CaseScreen.open(chromium)).page.close();
  const template = await makeTemplate();
  const store = await openStore(chromium);
  // The runner of this script puts it into every function, those that run in a page too.
  await store.page.evaluate('globalThis.__name = (one) => one');
  const fill = async (from: number, until: number): Promise<void> => {
    for (let number = from; number < until; number += 1) {
      const { meta: _meta, ...tables } = await likeTemplate(template, number);
      const rows = Object.entries(tables).map(([name, all]) => [name, all.map(packed)] as const);
      await store.page.evaluate(writeRows, Object.fromEntries(rows));
    }
    await digestsMade(chromium, until);
  };
  await fill(0, TENTH);
  const faults = await store.faults();
  if (faults.length > 0) throw new Error(`what was generated is not sound: ${faults[0]}`);
  const few = await measure(chromium, store, `${template.caseId}-0`, TENTH);
  if (cases <= TENTH) return linesOf(few, TENTH);
  await fill(TENTH, cases);
  return linesOf(await measure(chromium, store, `${template.caseId}-0`, cases), cases, few);
}

async function measure(chromium: Chromium, store: Store, caseId: string, cases: number): Promise<Measured> {
  const several = async (take: () => Promise<number>): Promise<number> => {
    const taken: number[] = [];
    // The first of each warms up.
    for (let round = 0; round <= ROUNDS; round += 1) taken.push(await take());
    return median(taken.slice(1));
  };
  const workerMs = await several(() => workerStart(chromium, store));
  const homeMs = await several(() => homeOpenTime(chromium));
  const caseMs = await several(() => caseOpenTime(chromium, caseId));
  const { cpu } = await measureSearch(chromium, cases * ENTRIES_EACH);
  return {
    workerMs,
    homeMs,
    caseMs,
    keyMs: median(cpu),
    exportMs: await exportOne(chromium, caseId),
    backupMs: await backupAll(chromium),
  };
}

/** From a message that nobody is there to answer until the answer of the worker that it started. */
async function workerStart(chromium: Chromium, store: Store): Promise<number> {
  await chromium.killWorker();
  return store.page.evaluate(async () => {
    const fromMs = performance.now();
    await chrome.runtime.sendMessage({ call: 'capture.progress', input: { draftId: 'none' } });
    return performance.now() - fromMs;
  });
}

async function exportOne(chromium: Chromium, caseId: string): Promise<number> {
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  await screen.press(words.export.button);
  await screen.button(words.export.make);
  const fromMs = performance.now();
  await screen.press(words.export.make);
  screen.page.setDefaultTimeout(LONG_MS);
  await screen.button(words.export.download.one);
  const took = performance.now() - fromMs;
  await screen.page.close();
  return took;
}

async function backupAll(chromium: Chromium): Promise<number> {
  const screen = await CaseScreen.open(chromium, '#/backup');
  await screen.button(words.backup.make.start);
  const fromMs = performance.now();
  await screen.press(words.backup.make.start);
  // It was read back and checked by then, and is on its way to the downloads.
  await screen.page.waitForFunction(
    (done) => document.body.textContent.includes(done),
    { timeout: LONG_MS },
    words.backup.make.doneWhere,
  );
  const took = performance.now() - fromMs;
  await screen.page.close();
  return took;
}

function linesOf(many: Measured, cases: number, few?: Measured): Line[] {
  const line = (what: string, key: keyof Measured, items = 1): Line => {
    const ratio = few && many[key] / items / few[key];
    const against = few && `${inMs(few[key])} with ${TENTH} cases`;
    return {
      what,
      measured: inMs(many[key]),
      ...(against !== undefined && { against }),
      ...(ratio !== undefined && { ratio, aim: AIM }),
    };
  };
  const [entries, pictures] = [cases * ENTRIES_EACH, cases * PICTURES_EACH];
  const size = `${pictures} pictures of ${PICTURE_BYTES} bytes, ${inMegabytes(pictures * PICTURE_BYTES)}`;
  return [
    { what: `${cases} cases, ${entries} entries`, measured: size },
    { what: '  load of the machine, a minute', measured: (loadavg()[0] ?? 0).toFixed(1) },
    line('worker starts and answers', 'workerMs'),
    line('list of cases opens', 'homeMs'),
    line('case opens', 'caseMs'),
    line('key to results, processor time (ratio per entry)', 'keyMs', cases / TENTH),
    line('one case of 100 entries exported as PDF', 'exportMs'),
    line('everything backed up and checked (ratio per case)', 'backupMs', cases / TENTH),
  ];
}
