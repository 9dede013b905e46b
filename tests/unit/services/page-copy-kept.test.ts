import { beforeEach, describe, expect, it } from 'vitest';
import type { FromPage } from '../../../src/domain/capture/page-tools.ts';
import { TikiyaError } from '../../../src/domain/errors.ts';
import { finishLeftCaptures } from '../../../src/services/run-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { readPart } from '../../../src/storage/queries.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { end, longRequest, type ScriptedPage, scriptedPage, take } from '../support/scripted-page.ts';

const clipped = { is: 'clipped', atPx: 400, why: 'page-left' } as const;
const copy = (html: string, isClipped = false): FromPage => ({
  say: 'copy',
  html,
  isClipped,
  lacksStyles: false,
});

let page: ScriptedPage;
beforeEach(async () => {
  page = await scriptedPage();
});

const kept = async (evidenceId: string | undefined) => {
  const bytes = await readPart(page.world.db, evidenceId ?? '', 'page.html');
  const facts = await page.factsOf(evidenceId);
  return {
    html: bytes && new TextDecoder().decode(bytes),
    remarks: facts?.verdict?.remarks,
    parts: facts?.parts?.map(({ name }) => name) ?? [],
  };
};

describe('the page as a file beside its pictures', () => {
  it('is that of the beginning where the capture is cut short, which is said', async () => {
    page.says(page.begun(), copy('<p>start'), take(0));
    const saved = await page.run(longRequest({ keepsHtml: true }));
    expect(await kept(saved?.evidenceId)).toEqual({
      html: '<p>start',
      remarks: [clipped, { is: 'page-copy', how: 'early' }],
      parts: ['page.html'],
    });
    expect((await checkCase(page.world.db, saved?.caseId ?? '')).problems).toEqual([]);
  });

  it('is that of the end where the capture comes to it', async () => {
    page.says(page.begun(), copy('<p>start'), take(0), end({ html: '<p>end' }));
    const saved = await page.run(longRequest({ keepsHtml: true }));
    expect(await kept(saved?.evidenceId)).toEqual({ html: '<p>end', remarks: [], parts: ['page.html'] });
    expect((await checkCase(page.world.db, saved?.caseId ?? '')).problems).toEqual([]);
  });

  it('is there at the next start when the worker died, and says that it is clipped', async () => {
    page.world.reachStep = async (reached) => {
      if (reached === 'picture-kept') throw new TikiyaError('unexpected');
    };
    page.says(page.begun(), copy('<p>start', true), take(0));
    await page.run(longRequest({ keepsHtml: true })).catch(() => undefined);
    page.world.reachStep = async () => undefined;
    await finishLeftCaptures(page.world, () => false);
    const [evidence] = await page.world.db.evidence.toArray();
    expect(await kept(evidence?.id)).toMatchObject({ html: '<p>start' });
    expect(captureFactsOf(evidence).verdict?.remarks).toEqual([
      { ...clipped, why: 'interrupted' },
      { is: 'page-copy', how: 'early' },
      { is: 'text-clipped' },
    ]);
  });

  it.each([
    ['a whole page', 'full-page', 'missing'],
    ['a part of one', 'region', 'part'],
  ] as const)('is told as missing where it was wanted of %s and never came', async (_what, way, how) => {
    page.says(page.begun(), take(0), end());
    const saved = await page.run(longRequest({ keepsHtml: true, way }));
    expect((await kept(saved?.evidenceId)).remarks).toEqual([{ is: 'page-copy', how }]);
  });

  it('costs no picture where there is no room for it', async () => {
    const { parts } = page.world.db;
    const bulkPut = parts.bulkPut.bind(parts);
    parts.bulkPut = ((): Promise<never> => {
      parts.bulkPut = bulkPut;
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    }) as unknown as typeof parts.bulkPut;
    page.says(page.begun(), copy('<p>start'), take(0), take(1));
    const saved = await page.run(longRequest({ keepsHtml: true }));
    expect(await kept(saved?.evidenceId)).toEqual({
      html: undefined,
      remarks: [
        { ...clipped, atPx: 800 },
        { is: 'page-copy', how: 'missing' },
      ],
      parts: ['tile-0001'],
    });
  });

  it('is neither kept nor spoken of where nobody asked for it', async () => {
    page.says(page.begun(), copy('<p>start'), take(0), end());
    const saved = await page.run();
    expect(await kept(saved?.evidenceId)).toEqual({ html: undefined, remarks: [], parts: [] });
  });

  it('goes with a capture that is called off before its first picture', async () => {
    page.says(page.begun(), copy('<p>start'), { say: 'cancelled' });
    expect(await page.run(longRequest({ keepsHtml: true }))).toBeUndefined();
    expect(await page.world.db.parts.count()).toBe(0);
  });
});
