import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { saveRequest } from '../../unit/support/fake-world.ts';
import type { Chromium } from './chromium.ts';
import { randomFrom } from './random.ts';
import { seed } from './seed-capture.ts';
import { openStore, type Store } from './store.ts';
import { until } from './until.ts';

/** Captures that travel to the browser in one go: a message has its limits. Each such go is a case. */
const TOGETHER = 40;

/** Fills a library with so many captures of so many bytes each, in the very rows that the services write. */
export async function fillLibrary(chromium: Chromium, captures: number, byteLength: number): Promise<Store> {
  const next = randomFrom(8);
  for (let from = 0; from < captures; from += TOGETHER) {
    await seed(chromium, async (world) => {
      let target: Parameters<typeof saveRequest>[1] = { target: { to: 'new', title: `Case ${from}` } };
      let last = { caseId: '', evidenceId: '' };
      for (let index = from; index < Math.min(captures, from + TOGETHER); index += 1) {
        world.bytes = Uint8Array.from({ length: byteLength }, () => Math.floor(next() * 256));
        world.nowMs += 1_000;
        const { caseId, evidenceId = '' } = await saveCapture(world, saveRequest(`capture-${index}`, target));
        last = { caseId, evidenceId };
        target = { target: { to: 'case', caseId } };
      }
      return last;
    });
  }
  return openStore(chromium);
}

/** SHA-256 of every row and every byte that a backup holds, by table, computed in the browser. */
export const digestOf = (store: Store): Promise<Record<string, string>> => store.page.evaluate(digestTables);

async function digestTables(): Promise<Record<string, string>> {
  const left = [
    'meta',
    'digests',
    'restores',
    'staged',
    'captureJobs',
    'incoming',
    'reminders',
    'thumbnails',
  ];
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const hex = async (bytes: BufferSource): Promise<string> =>
    Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (one) =>
      one.toString(16).padStart(2, '0'),
    ).join('');
  const db = await done(indexedDB.open('tikiya'));
  const out: Record<string, string> = {};
  for (const name of db.objectStoreNames) {
    if (left.includes(name)) continue;
    const told: string[] = [];
    for (const key of await done(db.transaction(name).objectStore(name).getAllKeys())) {
      const row = (await done(db.transaction(name).objectStore(name).get(key))) as Record<string, unknown>;
      const bytes = row.bytes instanceof ArrayBuffer ? await hex(row.bytes) : '';
      const rest = Object.entries({ ...row, bytes }).sort(([one], [other]) => (one < other ? -1 : 1));
      told.push(JSON.stringify(rest));
    }
    out[name] = `${told.length} ${await hex(new TextEncoder().encode(told.join('\n')))}`;
  }
  db.close();
  return out;
}

/** The backup that the browser downloads once this is done. */
export async function downloadedBy(chromium: Chromium, press: () => Promise<void>): Promise<string> {
  const { downloads } = chromium.profile;
  const before = new Set(readdirSync(downloads));
  await press();
  const name = await until(
    'the downloaded backup',
    () => readdirSync(downloads).find((one) => !before.has(one) && /\.(?:zip|age)$/.test(one)),
    240_000,
  );
  const path = join(downloads, name);
  await until('the end of the download', () => existsSync(path) && !existsSync(`${path}.crdownload`));
  return path;
}

/** Watches how much memory the processes of a browser take; tells before and at most, in MB. */
export function watchMemory(chromium: Chromium): { readonly told: () => string } {
  let [all, one] = [0, 0];
  const look = (): void => {
    const each = readdirSync('/proc').map((id) => (/^\d+$/.test(id) ? mbOf(id, chromium.profile.folder) : 0));
    all = Math.max(
      all,
      each.reduce((sum, mb) => sum + mb, 0),
    );
    one = Math.max(one, ...each);
  };
  look();
  const before = `${Math.round(one)} MB in one process, ${Math.round(all)} in all`;
  const timer = setInterval(look, 250);
  return {
    told: () => {
      clearInterval(timer);
      return `memory before: ${before}; at most ${Math.round(one)} MB in one, ${Math.round(all)} in all`;
    },
  };
}

function mbOf(id: string, profile: string): number {
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile)) return 0;
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has just ended
  }
}
