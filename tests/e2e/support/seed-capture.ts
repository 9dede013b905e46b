import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import type { PersonalPlace } from '../../../src/domain/capture/mark.ts';
import type { Verdict } from '../../../src/domain/capture/verdict.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { samplePng } from '../../unit/report/sample-png.ts';
import { capturePieces, windowPicture } from '../../unit/support/captured-pieces.ts';
import { fakeWorld, saveRequest, type World } from '../../unit/support/fake-world.ts';
import { CaseScreen } from './case-screen.ts';
import type { Chromium } from './chromium.ts';
import { openStore, type Store } from './store.ts';

export interface Seeded {
  readonly caseId: string;
  readonly evidenceId: string;
  readonly store: Store;
}

interface Extras {
  readonly places?: readonly PersonalPlace[];
  readonly verdict?: Verdict;
}

/** Puts a capture of three pictures into the store, in the very rows that the services write. */
export const seedPieces = (chromium: Chromium, extras: Extras = {}): Promise<Seeded> =>
  seed(chromium, (world) => capturePieces(world, {}, extras));

/** The same with so many pictures of 1280 × 800, one below the other. `draw`: a PNG of that size by its place. */
export const seedLong = (
  chromium: Chromium,
  count: number,
  draw = (index: number): Uint8Array => samplePng(1280, 800, 1 + (index % 5)),
): Promise<Seeded> => {
  const size = { width: 1280, height: 800 };
  const picture = (index: number): ArrayBuffer => Uint8Array.from(draw(index)).buffer;
  return seed(chromium, (world) => capturePieces(world, {}, {}, { count, size, picture }));
};

/** The same with a screenshot of one picture. */
export const seedPicture = (chromium: Chromium): Promise<Seeded> =>
  seed(chromium, async (world) => {
    world.reading = { ...world.reading, devicePixelRatio: 1 };
    world.bytes = new Uint8Array(windowPicture(0));
    const { caseId, evidenceId = '' } = await saveCapture(world, saveRequest('one'));
    return { caseId, evidenceId };
  });

/** Whatever `capture` writes into a world, put into the store in the very rows that the services write. */
export async function seed(chromium: Chromium, capture: Capture): Promise<Seeded> {
  const { tables, ...named } = await rowsOf(capture);
  // The extension makes its database itself.
  await (await CaseScreen.open(chromium)).page.close();
  const store = await openStore(chromium);
  await store.page.evaluate(writeRows, tables);
  return { ...named, store };
}

type Capture = (world: World) => Promise<{ caseId: string; evidenceId: string }>;

/** The rows that `capture` writes into a world, by table and packed, for `writeRows`. */
export async function rowsOf(capture: Capture) {
  const world = await fakeWorld();
  const { caseId, evidenceId } = await capture(world);
  const tables: Record<string, unknown[]> = {};
  for (const table of world.db.tables) tables[table.name] = (await table.toArray()).map(packed);
  await world.db.delete();
  return { caseId, evidenceId, tables };
}

/** Bytes cannot travel to the page as they are. */
export const packed = (row: object): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) =>
      value instanceof ArrayBuffer ? [key, { base64: Buffer.from(value).toString('base64') }] : [key, value],
    ),
  );

/** Writes packed rows by table. Runs in the page, so it holds all that it needs. */
export async function writeRows(tables: Record<string, unknown[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = Object.keys(tables).filter((name) => name !== 'meta');
  const transaction = db.transaction(names, 'readwrite');
  for (const name of names)
    for (const row of tables[name] ?? []) {
      const unpacked = Object.fromEntries(
        Object.entries(row as object).map(([key, value]) => {
          const text = (value as { base64?: string } | null)?.base64;
          if (text === undefined) return [key, value];
          return [key, Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer];
        }),
      );
      transaction.objectStore(name).put(unpacked);
    }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

/** The bytes of one of a capture's pictures, as they are stored. */
export async function storedPicture(page: Page, evidenceId: string, name: string): Promise<ArrayBuffer> {
  const base64 = await page.evaluate(readBytes, evidenceId, name);
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
}

/** Runs in the page, so it holds all that it needs. */
async function readBytes(evidenceId: string, name: string): Promise<string> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const row: { bytes: ArrayBuffer } =
    name === 'picture'
      ? await done(db.transaction('pictures').objectStore('pictures').get(evidenceId))
      : await done(db.transaction('parts').objectStore('parts').get([evidenceId, name]));
  db.close();
  return btoa(Array.from(new Uint8Array(row.bytes), (byte) => String.fromCharCode(byte)).join(''));
}
