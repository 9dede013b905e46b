import { randomUUID } from 'node:crypto';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { CaptureProgress, Saved } from '../../../src/contract/calls.ts';
import { wholeOf } from '../../../src/domain/capture/pieces.ts';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import type { CaptureFacts } from '../../../src/domain/case/evidence.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import type { Chromium } from './chromium.ts';
import type { Store } from './store.ts';
import { until } from './until.ts';

/** A tab that the shopper has opened to Tikiya by a click on its button. */
export interface Granted {
  readonly tabId: number;
  readonly url: string;
}

/** Clicks the button in the toolbar with this page in front, and closes the popup again. */
export async function grantOn(chromium: Chromium, page: Page): Promise<Granted> {
  const popup = await chromium.clickAction(page);
  const tab = await popup.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
    return front && { tabId: front.id, url: front.url ?? '' };
  });
  await popup.close();
  if (!tab) throw new Error('there is no tab in front');
  return tab;
}

/** Asks the worker as a page of the extension does; the reply's value, or its code thrown. */
export async function askWorker<Value>(store: Store, call: string, input: unknown): Promise<Value> {
  const reply = await store.page.evaluate((message) => chrome.runtime.sendMessage(message), { call, input });
  if (!reply.ok) throw new Error(reply.code);
  return reply.value as Value;
}

/** Begins a capture into a new case; gives its draft's id. */
export async function beginCapture(
  store: Store,
  tab: Granted,
  way: CaptureWay,
  over: { readonly keepsHtml?: boolean } = {},
): Promise<string> {
  const draftId = randomUUID();
  const target = { to: 'new', title: 'A case' };
  await askWorker(store, 'capture.begin', {
    draftId,
    ...tab,
    target,
    seen: {},
    way,
    keepsHtml: false,
    ...over,
  });
  return draftId;
}

/** How far a capture is. */
export const progressOf = (store: Store, draftId: string): Promise<CaptureProgress> =>
  askWorker(store, 'capture.progress', { draftId });

/** Waits until a capture is over, and gives what was saved. Throws when nothing was. */
export async function savedBy(store: Store, draftId: string, withinMs = 30_000): Promise<Saved> {
  const over = await until(
    'the end of the capture',
    async () => {
      const progress = await progressOf(store, draftId);
      return progress.is !== 'running' && progress;
    },
    withinMs,
  );
  if (over.is !== 'saved') throw new Error(`the capture ended as ${JSON.stringify(over)}`);
  return over.saved;
}

/** What is on disk of a capture. */
export interface Kept {
  readonly facts: CaptureFacts;
  readonly text: string;
  /** All pictures by name, decoded. */
  readonly pictures: ReadonlyMap<string, PNG>;
}

/** Reads a capture from disk with the browser's own IndexedDB. */
export async function readKept(store: Store, { evidenceId }: Partial<Saved>): Promise<Kept> {
  const [evidence] = (await store.rows('evidence')).filter(({ id }) => id === evidenceId);
  const [text] = (await store.rows('pageTexts')).filter((row) => row.evidenceId === evidenceId);
  if (!evidence || !text) throw new Error('the capture is not on disk');
  const files = await store.page.evaluate(readFiles, evidence.id);
  const pictures = files
    .filter(([name]) => name === 'picture' || name.startsWith('tile-'))
    .map(([name, base64]): [string, PNG] => [name, PNG.sync.read(Buffer.from(base64, 'base64'))]);
  return { facts: captureFactsOf(evidence), text: text.text, pictures: new Map(pictures) };
}

/** The whole that the pictures make together, as the facts say. */
export function joined({ facts, pictures }: Kept): PNG {
  const first = pictures.get('picture');
  if (!first) throw new Error('there is no picture');
  if (!facts.pieces) return first;
  const whole = new PNG(wholeOf(facts.pieces));
  for (const { picture, cut, at } of facts.pieces) {
    const from = pictures.get(picture);
    if (!from) throw new Error(`there is no ${picture}`);
    PNG.bitblt(from, whole, cut.x, cut.y, cut.width, cut.height, at.x, at.y);
  }
  return whole;
}

/** Runs in the page: all files of a capture in base64. */
async function readFiles(evidenceId: string): Promise<[string, string][]> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const read = db.transaction(['pictures', 'parts']);
  const rows: { evidenceId: string; name?: string; bytes: ArrayBuffer }[] = [
    await done(read.objectStore('pictures').get(evidenceId)),
    ...(await done(read.objectStore('parts').getAll())),
  ];
  db.close();
  return rows
    .filter((row) => row?.evidenceId === evidenceId)
    .map((row) => {
      let binary = '';
      for (const byte of new Uint8Array(row.bytes)) binary += String.fromCharCode(byte);
      return [row.name ?? 'picture', btoa(binary)];
    });
}
