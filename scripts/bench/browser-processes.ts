import { readdir, readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** A process of a browser, until now. */
interface BrowserProcess {
  /** `renderer`; absent: the browser itself. */
  readonly kind: string | undefined;
  /** Resident memory in bytes since its start. */
  readonly peak: number;
}

async function processesOf(browser: Browser): Promise<readonly BrowserProcess[]> {
  const root = browser.process()?.pid;
  const parents = new Map<number, number>();
  const seen = new Map<number, BrowserProcess>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = await readFile(`/proc/${name}/status`, 'utf8');
      const command = await readFile(`/proc/${name}/cmdline`, 'utf8');
      parents.set(Number(name), Number(/PPid:\s+(\d+)/.exec(status)?.[1]));
      const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
      seen.set(Number(name), { peak, kind: /--type=([\w-]+)/.exec(command)?.[1] });
    } catch (thrown) {
      // It ended between the listing and the reading.
      if (!['ENOENT', 'ESRCH'].includes((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown;
    }
  }
  const isOurs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isOurs(parents.get(pid) ?? -1));
  return [...seen].filter(([pid]) => isOurs(pid)).map(([, one]) => one);
}

/** Memory of the largest process of a page, and of the browser's own. Linux only. */
export async function peaksOf(browser: Browser): Promise<{ renderer: number; browser: number }> {
  const all = await processesOf(browser);
  const peak = (wanted?: string): number =>
    Math.max(...all.filter(({ kind }) => kind === wanted).map((one) => one.peak));
  return { renderer: peak('renderer'), browser: peak() };
}
