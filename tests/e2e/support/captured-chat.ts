import type { Page } from 'puppeteer-core';
import type { PersonalPlace } from '../../../src/domain/capture/mark.ts';
import type { Message } from '../../../src/domain/capture/message.ts';
import type { CaptureWay, Remark } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, grantOn, type Kept, readKept, savedBy } from './capture.ts';
import { serveFixtures } from './fixtures.ts';
import { readKeptJson } from './kept-json.ts';
import { sharedTikiya } from './shared-tikiya.ts';
import { openStore, type Store } from './store.ts';

/** A captured conversation as it is on disk. */
export interface Captured extends Kept {
  readonly page: Page;
  readonly messages: readonly Message[] | undefined;
  readonly places: readonly PersonalPlace[];
  readonly remarks: readonly Remark[];
}

export interface Opened {
  readonly page: Page;
  readonly store: Store;
  readonly begin: (way?: CaptureWay) => Promise<string>;
  readonly end: (draftId: string, withinMs?: number) => Promise<Captured>;
}

/** Opens a page of the fixtures in the browser of the file. */
export async function opened(path: string): Promise<Opened> {
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const page = await chromium.open(path.startsWith('http') ? path : `${await serveFixtures()}${path}`);
  const begin = async (way: CaptureWay = 'chat'): Promise<string> =>
    beginCapture(store, await grantOn(chromium, page), way);
  const end = async (draftId: string, withinMs = 110_000): Promise<Captured> => {
    const saved = await savedBy(store, draftId, withinMs);
    const kept = await readKept(store, saved);
    return {
      ...kept,
      page,
      messages: await readKeptJson<Message[]>(store, saved, 'messages.json'),
      places: (await readKeptJson<PersonalPlace[]>(store, saved, 'places.json')) ?? [],
      remarks: kept.facts.verdict?.remarks ?? [],
    };
  };
  return { page, store, begin, end };
}

/** Captures a page of the fixtures. */
export async function captured(path: string, way: CaptureWay = 'chat'): Promise<Captured> {
  const { begin, end } = await opened(path);
  return end(await begin(way));
}

interface Said {
  readonly i: number;
  readonly own: boolean;
  readonly who: string;
  readonly when: string;
  readonly text: string;
  readonly emoji: boolean;
}

/** What the virtual list of the fixtures holds, in order. */
export const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (globalThis as unknown as { said: Said[] }).said);

/** The same as a capture should have it. */
export const asMessages = (said: readonly Said[]): Message[] =>
  said.map(({ own, who, when, text, emoji }) => ({ who, when, text: emoji ? `${text}🎁` : text, own }));

export const messages = (count: number): Remark => ({ is: 'messages', count });
export const textsOf = (kept: Captured): string[] => (kept.messages ?? []).map(({ text }) => text);
