import { beforeEach, describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import { undoSave } from '../../../src/services/erase-entry.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPart } from '../../../src/storage/queries.ts';
import { end, longRequest, type ScriptedPage, scriptedPage, take } from '../support/scripted-page.ts';

let page: ScriptedPage;
beforeEach(async () => {
  page = await scriptedPage();
});

describe('runCapture', () => {
  it('keeps every picture as it was made, its place, its hash, and what was read', async () => {
    page.says(
      page.begun(),
      take(0),
      take(1),
      take(2),
      end({ html: '<p>', messages: [{ who: 'Dana', text: 'hi' }] }),
    );
    const progress: number[] = [];
    const saved = await page.run(longRequest({ keepsHtml: true }), (done) => progress.push(done));
    const facts = await page.factsOf(saved?.evidenceId);
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
      const bytes = await readPart(page.world.db, saved?.evidenceId ?? '', name);
      expect(await sha256OfBytes(bytes ?? new ArrayBuffer(0))).toBe(sha256);
    }
    expect(await readPart(page.world.db, saved?.evidenceId ?? '', 'tile-0002')).toEqual(
      new Uint8Array([137, 80, 78, 71, 3]).buffer,
    );
    expect(progress).toEqual([1, 2, 3]);
    expect(page.told.map(({ tell }) => tell)).toEqual(['start', 'taken', 'taken', 'taken']);
    expect(await page.world.db.captureJobs.count()).toBe(0);
    expect((await checkCase(page.world.db, saved?.caseId ?? '')).problems).toEqual([]);
  });

  it.each([
    ['the page goes away', (): void => undefined, 'page-left'],
    [
      'another tab comes to the front',
      (): void => {
        page.world.tab = { ...page.world.tab, isActive: false };
      },
      'page-left',
    ],
    [
      'the disk is full',
      () => {
        const { parts } = page.world.db;
        const put = parts.put.bind(parts);
        parts.put = ((): Promise<never> => {
          parts.put = put;
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        }) as unknown as typeof parts.put;
      },
      'storage-full',
    ],
  ] as const)('keeps what it has and says where it ends when %s', async (_when, happen, why) => {
    page.says(page.begun(), take(0), ...(_when === 'the page goes away' ? [] : [happen, take(1)]));
    const facts = await page.factsOf((await page.run())?.evidenceId);
    expect(facts?.verdict).toEqual({ remarks: [{ is: 'clipped', atPx: 400, why }] });
    expect(facts?.pieces).toHaveLength(1);
  });

  it('keeps no picture of the page that the tab went to while it was taken', async () => {
    page.says(page.begun(), take(0), take(1));
    page.isLeftAt(2);
    const facts = await page.factsOf((await page.run())?.evidenceId);
    expect(facts?.verdict).toEqual({ remarks: [{ is: 'clipped', atPx: 400, why: 'page-left' }] });
    expect(facts?.pieces).toHaveLength(1);
    expect(await page.world.db.parts.count()).toBe(0);
  });

  it('leaves nothing behind when the page goes away before the first picture', async () => {
    page.says(page.begun());
    await expect(page.run()).rejects.toEqual(expect.objectContaining({ code: 'page-left' }));
    expect(await page.world.db.captureJobs.count()).toBe(0);
    expect(await page.world.db.cases.count()).toBe(0);
  });

  it('leaves nothing behind when the shopper gives up', async () => {
    page.says(page.begun(), take(0), { say: 'cancelled' });
    expect(await page.run()).toBeUndefined();
    expect(await Promise.all([page.world.db.pictures.count(), page.world.db.captureJobs.count()])).toEqual([
      0, 0,
    ]);
  });

  it('refuses a tab that shows another page than the shopper saw', async () => {
    page.world.tab = { ...page.world.tab, url: 'https://other.example/' };
    await expect(page.run()).rejects.toEqual(expect.objectContaining({ code: 'tab-changed' }));
  });

  it('saves once when the same attempt is asked for again', async () => {
    page.says(page.begun(), take(0), end());
    const first = await page.run();
    expect(await page.run()).toEqual(first);
    expect(await page.world.db.entries.count()).toBe(1);
  });

  it('gets a case of its own when the one it was meant for was deleted meanwhile', async () => {
    page.says(page.begun(), take(0), end());
    const saved = await page.run(longRequest({ target: { to: 'case', caseId: 'gone' } }));
    expect(saved?.caseTitle).toBe('הזמנה 12345-AB');
    expect(await page.world.db.entries.count()).toBe(1);
  });

  it('is taken back with all its files', async () => {
    page.says(page.begun(), take(0), take(1), end({ html: '<p>' }));
    const saved = await page.run();
    await undoSave(page.world, saved?.entryId ?? '');
    const { db } = page.world;
    expect(await Promise.all([db.pictures.count(), db.parts.count(), db.evidence.count()])).toEqual([
      0, 0, 0,
    ]);
  });
});
