import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { finishLeftCaptures } from '../../../src/services/run-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { end, longRequest, type ScriptedPage, scriptedPage, take } from '../support/scripted-page.ts';

let page: ScriptedPage;
beforeEach(async () => {
  page = await scriptedPage();
});

describe('a capture that the worker left in the middle', () => {
  const dieAfter = async (step: string, way: CaptureWay = 'full-page'): Promise<void> => {
    page.world.reachStep = async (reached) => {
      if (reached === step) throw new TikiyaError('unexpected');
    };
    page.says(page.begun(), take(0), take(1), end());
    await page.run(longRequest({ way })).catch(() => undefined);
    page.world.reachStep = async () => undefined;
  };

  it.each(['picture-kept', 'ended'])('is ended at the next start (died at %s)', async (step) => {
    await dieAfter(step);
    expect(await page.world.db.captureJobs.count()).toBe(1);
    await finishLeftCaptures(page.world, () => false);
    const [evidence] = await page.world.db.evidence.toArray();
    expect(captureFactsOf(evidence).verdict?.remarks).toEqual([
      { is: 'clipped', atPx: step === 'ended' ? 800 : 400, why: 'interrupted' },
    ]);
    expect(await page.world.db.captureJobs.count()).toBe(0);
    expect((await checkCase(page.world.db, evidence?.caseId ?? '')).problems).toEqual([]);
  });

  it('is forgotten when it had no picture', async () => {
    await page.world.db.captureJobs.put({
      id: 'long-1',
      evidenceId: 'e',
      request: longRequest(),
      startedAt: { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
      reading: page.world.reading,
      pictures: [],
      pieces: [],
    });
    await finishLeftCaptures(page.world, () => false);
    expect(await Promise.all([page.world.db.captureJobs.count(), page.world.db.entries.count()])).toEqual([
      0, 0,
    ]);
  });

  it('is left alone while it runs, and keeps no text of a page of which a part was meant', async () => {
    await dieAfter('picture-kept', 'region');
    await finishLeftCaptures(page.world, (id) => id === 'long-1');
    const left = await page.world.db.captureJobs.toArray();
    expect(left).toHaveLength(1);
    expect(JSON.stringify(left)).not.toContain(page.world.reading.text);
    await finishLeftCaptures(page.world, () => false);
    expect((await page.world.db.pageTexts.toArray()).map(({ text }) => text)).toEqual(['']);
  });

  it('is written once when the popup asks for it while the new worker ends it', async () => {
    await dieAfter('picture-kept');
    const [saved] = await Promise.all([page.run(), finishLeftCaptures(page.world, () => false)]);
    expect(saved?.entryId).toBe('long-1');
    expect(await page.world.db.entries.count()).toBe(1);
  });
});
