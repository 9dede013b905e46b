import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, WebWorker } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';

const LOOK_EVERY_MS = 20;

/** What a process needed. Bytes that are resident and its own. */
interface MemorySeen {
  readonly restBytes: number;
  readonly peakBytes: number;
}

/** A watch over a process: what it needed until now, and at its end. */
export interface MemoryWatch {
  look(): MemorySeen & { readonly nowBytes: number };
  end(): MemorySeen;
}

/**
 * Watches the memory of the process of the extension's worker, which is that of its pages too. Linux only: undefined
 * where there is no /proc.
 */
export async function watchMemory({ browser, worker }: Chromium): Promise<MemoryWatch | undefined> {
  const id = await processOf(browser, await worker());
  if (id === undefined) return undefined;
  const restBytes = ownBytes(id);
  let peakBytes = restBytes;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, ownBytes(id));
  }, LOOK_EVERY_MS);
  return {
    look: () => ({ restBytes, peakBytes, nowBytes: ownBytes(id) }),
    end: () => {
      clearInterval(timer);
      return { restBytes, peakBytes };
    },
  };
}

// The browser does not say which process is whose: the one of the worker is told by the work that it is given.
async function processOf(browser: Browser, worker: WebWorker): Promise<number | undefined> {
  const browserId = browser.process()?.pid;
  if (browserId === undefined) return undefined;
  const before = new Map(childrenOf(browserId).map((id) => [id, ticksOf(id)]));
  if (before.size === 0) return undefined;
  await worker.evaluate(() => {
    const endMs = performance.now() + 600;
    while (performance.now() < endMs);
  });
  const worked = [...before].map(([id, ticks]) => ({ id, ticks: ticksOf(id) - ticks }));
  return worked.sort((a, b) => b.ticks - a.ticks)[0]?.id;
}

/** Processes for pages below a process. */
function childrenOf(root: number): number[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const parents = new Map(
    names.map((name) => [Number(name), Number(/PPid:\s+(\d+)/.exec(read(name, 'status'))?.[1])]),
  );
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(
    (id) => isBelow(id) && read(String(id), 'cmdline').includes('--type=renderer'),
  );
}

const ownBytes = (id: number): number =>
  Number(/RssAnon:\s+(\d+)/.exec(read(String(id), 'status'))?.[1] ?? 0) * 1024;

const ticksOf = (id: number): number => {
  const fields = read(String(id), 'stat').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
};

/** A file of a process; empty when the process is gone. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
