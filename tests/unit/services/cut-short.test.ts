import { beforeEach, describe, expect, it } from 'vitest';
import type { FromPage, PageWords } from '../../../src/domain/capture/page-tools.ts';
import type { SoFar } from '../../../src/domain/capture/so-far.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { finishLeftCaptures, runCapture } from '../../../src/services/run-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPart } from '../../../src/storage/queries.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { end, longRequest, type ScriptedPage, scriptedPage, take } from '../support/scripted-page.ts';

const messages = [
  { who: 'Dana', when: '10:01', text: 'Where is my order?' },
  { who: 'Shop', when: '10:09', text: 'On its way' },
];
const place = { kind: 'phone', rect: { x: 1, y: 2, width: 3, height: 4 } } as const;
const gap = { is: 'gap', after: 'Where is my order?', before: 'On its way' } as const;
const clipped = { is: 'clipped', atPx: 800, why: 'page-left' } as const;

const taking = (done: number, soFar: SoFar, over: { skipSame?: boolean } = {}): FromPage => ({
  ...(take(done) as Extract<FromPage, { say: 'take' }>),
  soFar,
  ...over,
});

let page: ScriptedPage;
beforeEach(async () => {
  page = await scriptedPage();
});

const jsonOf = async (evidenceId: string, name: string): Promise<unknown> => {
  const bytes = await readPart(page.world.db, evidenceId, name);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
};

describe('a capture that is cut short', () => {
  it('keeps what a film strip had to say, with the text of its pictures', async () => {
    const remarks = [{ is: 'gap-between-pictures', count: 1 }, { is: 'picture-only' }] as const;
    page.says(
      page.begun(),
      taking(0, { remarks: [], text: 'one', textClipped: false }),
      taking(1, { remarks, text: 'one\ntwo', textClipped: false, places: [place] }),
    );
    const saved = await page.run(longRequest({ way: 'strip' }));
    expect((await page.factsOf(saved?.evidenceId))?.verdict).toEqual({ remarks: [clipped, ...remarks] });
    expect((await page.world.db.pageTexts.get(saved?.evidenceId ?? ''))?.text).toBe('one\ntwo');
    expect(await jsonOf(saved?.evidenceId ?? '', 'places.json')).toEqual([place]);
  });

  it('keeps the messages of a chat, their number, and what is missing between them', async () => {
    const remarks = [{ is: 'messages', count: 2 }, gap] as const;
    page.says(
      page.begun(),
      taking(0, { remarks: [{ is: 'messages', count: 1 }], messages: messages.slice(0, 1) }),
      taking(1, { remarks, messages }),
    );
    const saved = await page.run(longRequest({ way: 'chat' }));
    const evidenceId = saved?.evidenceId ?? '';
    expect((await page.factsOf(evidenceId))?.verdict).toEqual({ remarks: [clipped, ...remarks] });
    expect(await jsonOf(evidenceId, 'messages.json')).toEqual(messages);
    expect((await page.world.db.pageTexts.get(evidenceId))?.text).toBe(
      '[10:01] Dana: Where is my order?\n[10:09] Shop: On its way',
    );
    expect((await checkCase(page.world.db, saved?.caseId ?? '')).problems).toEqual([]);
  });

  it('says at the next start what it had when the worker died', async () => {
    page.world.reachStep = async (reached) => {
      if (reached === 'picture-kept') throw new TikiyaError('unexpected');
    };
    page.says(page.begun(), taking(0, { remarks: [{ is: 'messages', count: 2 }, gap], messages }));
    await page.run(longRequest({ way: 'chat' })).catch(() => undefined);
    page.world.reachStep = async () => undefined;
    await finishLeftCaptures(page.world, () => false);
    const [evidence] = await page.world.db.evidence.toArray();
    expect(captureFactsOf(evidence).verdict?.remarks).toEqual([
      { ...clipped, atPx: 400, why: 'interrupted' },
      { is: 'messages', count: 2 },
      gap,
    ]);
    expect(await jsonOf(evidence?.id ?? '', 'messages.json')).toEqual(messages);
  });

  it('keeps the text that was known before the first picture, of a part of a page', async () => {
    page.says(page.begun(), taking(0, { remarks: [], text: 'the selected text', textClipped: false }));
    const saved = await page.run(longRequest({ way: 'selection' }));
    expect((await page.world.db.pageTexts.get(saved?.evidenceId ?? ''))?.text).toBe('the selected text');
  });

  it('keeps the remarks, and nothing else, of a picture that was skipped as the same', async () => {
    page.world.page.captureVisible = async () => new Uint8Array([137, 80, 78, 71, 1]);
    const remarks = [{ is: 'gap-between-pictures', count: 1 }] as const;
    page.says(
      page.begun(),
      taking(0, { remarks: [], text: 'one' }),
      taking(1, { remarks, text: 'one\ntwo' }, { skipSame: true }),
    );
    const saved = await page.run(longRequest({ way: 'strip' }));
    const facts = await page.factsOf(saved?.evidenceId);
    expect(facts?.pieces).toHaveLength(1);
    expect(facts?.verdict?.remarks).toEqual([{ ...clipped, atPx: 400 }, ...remarks]);
    expect((await page.world.db.pageTexts.get(saved?.evidenceId ?? ''))?.text).toBe('one');
    expect(page.told.at(-1)).toEqual({ tell: 'taken', kept: false });
  });

  it('is nothing but what the tools say in the end, when they come to it', async () => {
    page.says(page.begun(), taking(0, { remarks: [gap], messages }), end());
    const saved = await page.run();
    expect((await page.factsOf(saved?.evidenceId))?.verdict).toEqual({ remarks: [] });
    expect(await jsonOf(saved?.evidenceId ?? '', 'messages.json')).toBeUndefined();
  });
});

describe('a stop that comes early', () => {
  it('is told to the page when it came while the tools were brought there', async () => {
    const stop = new AbortController();
    page.says(page.begun(), take(0), end());
    const open = page.world.page.openTools;
    page.world.page.openTools = async (tabId) => {
      stop.abort();
      return open(tabId);
    };
    await runCapture(page.world, longRequest(), {
      words: {} as PageWords,
      stopped: stop.signal,
      onProgress: () => undefined,
      onByHand: () => undefined,
      onOpen: () => undefined,
    });
    expect(page.told.filter(({ tell }) => tell === 'stop')).toHaveLength(1);
  });
});
