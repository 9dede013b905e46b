import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureRequest } from '../../../src/domain/capture/capture-request.ts';
import type { FromPage, PageWords, ToPage, WalkOutcome } from '../../../src/domain/capture/page-tools.ts';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { undoSave } from '../../../src/services/erase-entry.ts';
import { finishLeftCaptures, runCapture } from '../../../src/services/run-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPart } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

const WORDS = { language: 'en', direction: 'ltr', texts: {} } as unknown as PageWords;

let world: World;
let told: ToPage[];
beforeEach(async () => {
  world = await fakeWorld();
  told = [];
  let picture = 0;
  world.page.captureVisible = async () => {
    picture += 1;
    return new Uint8Array([137, 80, 78, 71, picture]);
  };
});

const request = (over: Partial<CaptureRequest> = {}): CaptureRequest => ({
  ...saveRequest('long-1'),
  way: 'full-page',
  keepsHtml: false,
  ...over,
});

/** A page whose tools say these things one after the other; a function is run when it is its turn. */
function pageSays(...script: (FromPage | (() => void))[]): void {
  world.page.openTools = async () => {
    const rest = [...script];
    return {
      tell: (message) => told.push(message),
      next: async () => {
        for (;;) {
          const first = rest.shift();
          if (typeof first !== 'function') return first;
          first();
        }
      },
      close: () => undefined,
    };
  };
}

const begun = (): FromPage => ({ say: 'begun', reading: world.reading });
const take = (done: number): FromPage => ({
  say: 'take',
  cut: { x: 0, y: 0, width: 640, height: 400 },
  at: { x: 0, y: done * 400 },
  cutOnly: false,
  done,
  total: 3,
});
const outcome = (over: Partial<WalkOutcome> = {}): WalkOutcome => ({
  verdict: { remarks: [] },
  text: 'the whole text',
  textClipped: false,
  whole: { width: 640, height: 1200 },
  ...over,
});
const end = (over: Partial<WalkOutcome> = {}): FromPage => ({ say: 'end', outcome: outcome(over) });

const run = (
  what: CaptureRequest = request(),
  onProgress: (done: number, total: number | null) => void = () => undefined,
) =>
  runCapture(world, what, {
    words: WORDS,
    stopped: new AbortController().signal,
    onProgress,
    onOpen: () => undefined,
  });

const factsOf = async (evidenceId: string | undefined) =>
  (await world.db.evidence.get(evidenceId ?? ''))?.facts;

describe('runCapture', () => {
  it('keeps every picture as it was made, its place, its hash, and what was read', async () => {
    pageSays(
      begun(),
      take(0),
      take(1),
      take(2),
      end({ html: '<p>', messages: [{ who: 'Dana', text: 'hi' }] }),
    );
    const progress: number[] = [];
    const saved = await run(request({ keepsHtml: true }), (done) => progress.push(done));
    const facts = await factsOf(saved?.evidenceId);
    expect(facts).toMatchObject({ way: 'full-page', verdict: { remarks: [] }, textClipped: false });
    expect(facts?.pieces).toEqual([
      { picture: 'picture', cut: { x: 0, y: 0, width: 1280, height: 800 }, at: { x: 0, y: 0 } },
      { picture: 'tile-0001', cut: { x: 0, y: 0, width: 1280, height: 800 }, at: { x: 0, y: 800 } },
      { picture: 'tile-0002', cut: { x: 0, y: 0, width: 1280, height: 800 }, at: { x: 0, y: 1600 } },
    ]);
    expect(facts?.parts?.map(({ name }) => name)).toEqual([
      'tile-0001',
      'tile-0002',
      'messages.json',
      'page.html',
    ]);
    for (const { name, sha256 } of facts?.parts ?? []) {
      const bytes = await readPart(world.db, saved?.evidenceId ?? '', name);
      expect(await sha256OfBytes(bytes ?? new ArrayBuffer(0))).toBe(sha256);
    }
    expect(await readPart(world.db, saved?.evidenceId ?? '', 'tile-0002')).toEqual(
      new Uint8Array([137, 80, 78, 71, 3]).buffer,
    );
    expect(progress).toEqual([1, 2, 3]);
    expect(told.map(({ tell }) => tell)).toEqual(['start', 'taken', 'taken', 'taken']);
    expect(await world.db.captureJobs.count()).toBe(0);
    expect((await checkCase(world.db, saved?.caseId ?? '')).problems).toEqual([]);
  });

  it.each([
    ['the page goes away', (): void => undefined, 'page-left'],
    [
      'another tab comes to the front',
      (): void => {
        world.tab = { ...world.tab, isActive: false };
      },
      'page-left',
    ],
    [
      'the disk is full',
      () => {
        const { parts } = world.db;
        const put = parts.put.bind(parts);
        parts.put = ((): Promise<never> => {
          parts.put = put;
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        }) as unknown as typeof parts.put;
      },
      'storage-full',
    ],
  ] as const)('keeps what it has and says where it ends when %s', async (_when, happen, why) => {
    pageSays(begun(), take(0), ...(_when === 'the page goes away' ? [] : [happen, take(1)]));
    const facts = await factsOf((await run())?.evidenceId);
    expect(facts?.verdict).toEqual({ remarks: [{ is: 'clipped', atPx: 400, why }] });
    expect(facts?.pieces).toHaveLength(1);
  });

  it('leaves nothing behind when the page goes away before the first picture', async () => {
    pageSays(begun());
    await expect(run()).rejects.toEqual(expect.objectContaining({ code: 'page-left' }));
    expect(await world.db.captureJobs.count()).toBe(0);
    expect(await world.db.cases.count()).toBe(0);
  });

  it('leaves nothing behind when the shopper gives up', async () => {
    pageSays(begun(), take(0), { say: 'cancelled' });
    expect(await run()).toBeUndefined();
    expect(await Promise.all([world.db.pictures.count(), world.db.captureJobs.count()])).toEqual([0, 0]);
  });

  it('refuses a tab that shows another page than the shopper saw', async () => {
    world.tab = { ...world.tab, url: 'https://other.example/' };
    await expect(run()).rejects.toEqual(expect.objectContaining({ code: 'tab-changed' }));
  });

  it('saves once when the same attempt is asked for again', async () => {
    pageSays(begun(), take(0), end());
    const first = await run();
    expect(await run()).toEqual(first);
    expect(await world.db.entries.count()).toBe(1);
  });

  it('gets a case of its own when the one it was meant for was deleted meanwhile', async () => {
    pageSays(begun(), take(0), end());
    const saved = await run(request({ target: { to: 'case', caseId: 'gone' } }));
    expect(saved?.caseTitle).toBe('הזמנה 12345-AB');
    expect(await world.db.entries.count()).toBe(1);
  });

  it('is taken back with all its files', async () => {
    pageSays(begun(), take(0), take(1), end({ html: '<p>' }));
    const saved = await run();
    await undoSave(world, saved?.entryId ?? '');
    const { db } = world;
    expect(await Promise.all([db.pictures.count(), db.parts.count(), db.evidence.count()])).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('a capture that the worker left in the middle', () => {
  const dieAfter = async (step: string): Promise<void> => {
    world.reachStep = async (reached) => {
      if (reached === step) throw new TikiyaError('unexpected');
    };
    pageSays(begun(), take(0), take(1), end());
    await run().catch(() => undefined);
    world.reachStep = async () => undefined;
  };

  it.each(['picture-kept', 'ended'])('is ended at the next start (died at %s)', async (step) => {
    await dieAfter(step);
    expect(await world.db.captureJobs.count()).toBe(1);
    await finishLeftCaptures(world, () => false);
    const [evidence] = await world.db.evidence.toArray();
    expect(evidence?.facts.verdict?.remarks).toEqual([
      { is: 'clipped', atPx: step === 'ended' ? 800 : 400, why: 'interrupted' },
    ]);
    expect(await world.db.captureJobs.count()).toBe(0);
    expect((await checkCase(world.db, evidence?.caseId ?? '')).problems).toEqual([]);
  });

  it('is forgotten when it had no picture', async () => {
    await world.db.captureJobs.put({
      id: 'long-1',
      evidenceId: 'e',
      request: request(),
      startedAt: { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
      reading: world.reading,
      pictures: [],
      pieces: [],
    });
    await finishLeftCaptures(world, () => false);
    expect(await Promise.all([world.db.captureJobs.count(), world.db.entries.count()])).toEqual([0, 0]);
  });

  it('is left alone while it runs, and keeps no text of a page of which a part was meant', async () => {
    await dieAfter('picture-kept');
    await finishLeftCaptures(world, (id) => id === 'long-1');
    expect(await world.db.captureJobs.count()).toBe(1);
    const [job] = await world.db.captureJobs.toArray();
    if (job) await world.db.captureJobs.put({ ...job, request: { ...job.request, way: 'region' } });
    await finishLeftCaptures(world, () => false);
    expect((await world.db.pageTexts.toArray()).map(({ text }) => text)).toEqual(['']);
  });

  it('is written once when the popup asks for it while the new worker ends it', async () => {
    await dieAfter('picture-kept');
    const [saved] = await Promise.all([run(), finishLeftCaptures(world, () => false)]);
    expect(saved?.entryId).toBe('long-1');
    expect(await world.db.entries.count()).toBe(1);
  });
});
