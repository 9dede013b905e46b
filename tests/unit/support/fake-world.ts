import type { SaveRequest } from '../../../src/contract/calls.ts';
import type { PageReading } from '../../../src/domain/detect/finding.ts';
import type { TabState } from '../../../src/platform/ports.ts';
import type { Deps } from '../../../src/services/deps.ts';
import { type Database, makeDatabase } from '../../../src/storage/database.ts';

const START_MS = Date.parse('2026-01-21T10:00:00.000Z');

let count = 0;

/** A fresh database of its own name on fake-indexeddb. */
export async function freshDatabase(): Promise<Database> {
  count += 1;
  const db = makeDatabase(`test-${count}`);
  await db.open();
  return db;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface World extends Writable<Deps> {
  /** Moves the clock. */
  nowMs: number;
  tab: TabState;
  reading: PageReading;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A world with one tab that shows a shop's page, on a fresh database or a given one; everything in it can be changed by the test. */
export async function fakeWorld(from?: Database): Promise<World> {
  const world: World = {
    db: from ?? (await freshDatabase()),
    nowMs: START_MS,
    tab: { tabId: 7, windowId: 1, url: 'https://gal.co.il/order/1', isActive: true },
    reading: {
      url: 'https://gal.co.il/order/1',
      title: 'הזמנה 12345-AB',
      viewport: { width: 1280, height: 800 },
      scroll: { x: 0, y: 120 },
      devicePixelRatio: 2,
      text: 'תודה על הזמנתך',
      textClipped: false,
      findings: {},
    },
    bytes: new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
    clock: () => world.nowMs,
    zone: () => 'Asia/Jerusalem',
    userAgent: 'Test/1',
    extensionVersion: '0.0.0',
    reachStep: async () => undefined,
    page: {
      tabState: async () => world.tab,
      clear: async () => undefined,
      readPage: async () => world.reading,
      captureVisible: async () => world.bytes.slice(),
      openTools: async () => {
        throw new Error('no page tools in this world');
      },
    },
  };
  return world;
}

/** A request to save into a new case. */
export function saveRequest(draftId: string, over: Partial<SaveRequest> = {}): SaveRequest {
  return {
    draftId,
    tabId: 7,
    url: 'https://gal.co.il/order/1',
    target: { to: 'new', title: 'אוזניות פגומות' },
    seen: { orderNumber: '12345-AB', total: { minor: 129990, currency: 'ILS' } },
    agent: 'Dan',
    text: 'הבטיח שליח',
    ...over,
  };
}
