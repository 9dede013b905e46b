import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage, PageWords, ToPage } from '../../../src/domain/capture/page-tools.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { runCapture } from '../../../src/services/run-capture.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { linkSaying, nowOf } from '../support/tools-link.ts';

let world: World;
let told: ToPage[];
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  world = await fakeWorld();
  told = [];
});

/** A page whose tools say these things one after the other; a function is run when it is its turn. */
function pageSays(...script: (FromPage | (() => void))[]): void {
  world.page.openTools = async () => linkSaying(script, { hear: (message) => told.push(message) });
}

const begun = (): FromPage => ({ say: 'begun', reading: world.reading });
const take = (done: number): FromPage => ({
  say: 'take',
  cut: { x: 0, y: 0, width: 640, height: 400 },
  at: { x: 0, y: done * 400 },
  cutOnly: false,
  done,
  total: 2,
  now: nowOf(world.reading),
});
const end = (): FromPage => ({
  say: 'end',
  outcome: { verdict: { remarks: [] }, text: '', textClipped: false, whole: { width: 640, height: 800 } },
});

const run = () =>
  runCapture(
    world,
    { ...saveRequest('long-1'), way: 'full-page', keepsHtml: false },
    {
      words: {} as PageWords,
      stopped: new AbortController().signal,
      onProgress: () => undefined,
      onByHand: () => undefined,
      onOpen: () => undefined,
    },
  );

describe('a page that is out of sight for a while', () => {
  it('takes none of another tab, and goes on when the page is in front again', async () => {
    const front = world.tab;
    pageSays(
      begun(),
      take(0),
      () => {
        world.tab = { ...front, isActive: false };
      },
      take(1),
      () => {
        world.tab = front;
      },
      take(1),
      end(),
    );
    const saved = await run();
    const facts = captureFactsOf(await world.db.evidence.get(saved?.evidenceId ?? ''));
    expect(facts.verdict).toEqual({ remarks: [] });
    expect(facts.pieces).toHaveLength(2);
    expect(told.map(({ tell }) => tell)).toEqual(['start', 'taken', 'not-taken', 'taken']);
  });

  it('goes on after another tab came to the front of which the browser gives no picture', async () => {
    const front = world.tab;
    world.page.captureVisible = async () => {
      world.page.captureVisible = async () => world.bytes.slice();
      world.tab = { ...front, isActive: false };
      throw new TikiyaError('page-not-capturable');
    };
    pageSays(
      begun(),
      take(0),
      () => {
        world.tab = front;
      },
      take(0),
      end(),
    );
    const facts = captureFactsOf(await world.db.evidence.get((await run())?.evidenceId ?? ''));
    expect(facts.verdict).toEqual({ remarks: [] });
    expect(told.map(({ tell }) => tell)).toEqual(['start', 'not-taken', 'taken']);
  });

  it('does not ask without end for what cannot be had', async () => {
    world.page.captureVisible = () => Promise.reject(new TikiyaError('capture-failed'));
    pageSays(begun(), ...Array.from({ length: 200 }, () => take(0)));
    await expect(run()).rejects.toEqual(expect.objectContaining({ code: 'capture-failed' }));
    expect(told.length).toBeLessThan(60);
  });
});
