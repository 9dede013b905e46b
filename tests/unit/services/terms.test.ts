import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { eraseCase } from '../../../src/services/cases.ts';
import { startPopup } from '../../../src/services/popup-start.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import {
  awaitAgain,
  awaitTerms,
  forgetTerms,
  reachTerms,
  termsAwaitedAt,
} from '../../../src/services/terms.ts';
import { findEarlierOfPage, listAwaitedTerms, listKeptTerms } from '../../../src/storage/terms-queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { writeTerms } from '../support/write-terms.ts';

const TERMS = 'https://gal.co.il/terms';

let world: World;
let caseId: string;
beforeEach(async () => {
  world = await fakeWorld();
  caseId = (await saveNote(world, saveRequest('note'))).caseId;
});

const keepTerms = (draftId: string, at: string, text: string, url = TERMS, way: CaptureWay = 'terms') =>
  writeTerms(world, { caseId, draftId, at, text, url, way });

it('notes terms once, and says to the popup on their page which case waits for them', async () => {
  await awaitTerms(world, { caseId, url: TERMS });
  await awaitTerms(world, { caseId, url: `${TERMS}#refund` });
  expect(await listAwaitedTerms(world.db, caseId)).toHaveLength(1);
  const start = await startPopup(world, { url: `${TERMS}/`, draftId: 'other' }, false);
  expect(start.awaitedTerms).toEqual({ caseId, caseTitle: 'אוזניות פגומות' });
  expect(
    (await startPopup(world, { url: 'https://gal.co.il/', draftId: 'o' }, false)).awaitedTerms,
  ).toBeUndefined();
});

it('waits no more once they are kept', async () => {
  await awaitTerms(world, { caseId, url: TERMS });
  await keepTerms('t1', '2026-01-22T10:00:00.000Z', 'בתוך 14 ימים');
  expect(await listAwaitedTerms(world.db, caseId)).toEqual([]);
  expect((await listKeptTerms(world.db, caseId)).map(({ id }) => id)).toEqual(['e-t1']);
});

it('knows terms that an old address led to by encryption', async () => {
  await awaitTerms(world, { caseId, url: 'http://gal.co.il/terms' });
  expect((await startPopup(world, { url: TERMS, draftId: 'o' }, false)).awaitedTerms).toBeDefined();
});

describe('terms whose tab was led on to another address', () => {
  const REACHED = 'https://policies.example/gal?lang=he';

  it('are awaited there and at the address that was linked to, and kept there they are kept', async () => {
    const { id } = await awaitTerms(world, { caseId, url: TERMS });
    await reachTerms(world.db, id, REACHED);
    for (const url of [TERMS, REACHED])
      expect((await startPopup(world, { url, draftId: 'o' }, false)).awaitedTerms?.caseId).toBe(caseId);
    // Opened once more it is the same note.
    expect((await awaitTerms(world, { caseId, url: TERMS })).id).toBe(id);
    await keepTerms('t1', '2026-01-22T10:00:00.000Z', 'x', REACHED);
    expect(await listAwaitedTerms(world.db, caseId)).toEqual([]);
  });

  it('are not brought back once they are kept, and no other page than one of the web is taken', async () => {
    const { id } = await awaitTerms(world, { caseId, url: TERMS });
    await reachTerms(world.db, id, 'about:blank');
    expect(await listAwaitedTerms(world.db, caseId)).toMatchObject([{ url: TERMS }]);
    await keepTerms('t1', '2026-01-22T10:00:00.000Z', 'x');
    await reachTerms(world.db, id, REACHED);
    expect(await listAwaitedTerms(world.db, caseId)).toEqual([]);
    expect((await startPopup(world, { url: REACHED, draftId: 'o' }, false)).awaitedTerms).toBeUndefined();
  });
});

it('finds the capture of the same page that came before', async () => {
  await keepTerms('t1', '2026-01-22T10:00:00.000Z', 'a');
  await keepTerms('t2', '2026-02-22T10:00:00.000Z', 'b', `${TERMS}#x`);
  await keepTerms('t3', '2026-03-22T10:00:00.000Z', 'c', 'https://gal.co.il/privacy');
  const [, second] = await listKeptTerms(world.db, caseId);
  const [first] = await listKeptTerms(world.db, caseId);
  if (!first || !second) throw new Error('not kept');
  expect((await findEarlierOfPage(world.db, second))?.id).toBe('e-t1');
  expect(await findEarlierOfPage(world.db, first)).toBeUndefined();
});

it('compares whole pages only', async () => {
  await keepTerms('v1', '2026-01-22T10:00:00.000Z', 'a', TERMS, 'full-page');
  for (const way of ['region', 'element', 'selection', 'strip', 'chat'] as const)
    await keepTerms(way, '2026-02-22T10:00:00.000Z', 'a piece', TERMS, way);
  await keepTerms('t1', '2026-03-22T10:00:00.000Z', 'b');
  const [whole] = await listKeptTerms(world.db, caseId);
  const piece = (await world.db.evidence.get('e-region')) as typeof whole;
  if (!whole || !piece) throw new Error('not kept');
  expect((await findEarlierOfPage(world.db, whole))?.id).toBe('e-v1');
  expect(await findEarlierOfPage(world.db, piece)).toBeUndefined();
});

it('forgets terms, and those of an erased case', async () => {
  await awaitTerms(world, { caseId, url: TERMS });
  const row = await termsAwaitedAt(world.db, TERMS);
  await forgetTerms(world.db, row?.id ?? '');
  await forgetTerms(world.db, row?.id ?? '');
  expect(await termsAwaitedAt(world.db, TERMS)).toBeUndefined();
  await awaitTerms(world, { caseId, url: TERMS });
  await eraseCase(world, caseId);
  expect(await world.db.awaitedTerms.count()).toBe(0);
});

it('awaits forgotten terms again, at the address that they led to as well, and once however often it is asked', async () => {
  const REACHED = 'https://policies.example/gal?lang=he';
  const { id } = await awaitTerms(world, { caseId, url: TERMS });
  await reachTerms(world.db, id, REACHED);
  await forgetTerms(world.db, id);
  await awaitAgain(world, { caseId, url: TERMS, reachedUrl: REACHED });
  await awaitAgain(world, { caseId, url: TERMS, reachedUrl: REACHED });
  expect(await listAwaitedTerms(world.db, caseId)).toMatchObject([{ url: TERMS, reachedUrl: REACHED }]);
  for (const url of [TERMS, REACHED])
    expect((await startPopup(world, { url, draftId: 'o' }, false)).awaitedTerms?.caseId).toBe(caseId);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nothing'])(
  'refuses %s',
  async (url) => {
    await expect(awaitTerms(world, { caseId, url })).rejects.toEqual(
      expect.objectContaining({ code: 'bad-request' }),
    );
  },
);

it('refuses a case that is not there', async () => {
  await expect(awaitTerms(world, { caseId: 'none', url: TERMS })).rejects.toEqual(
    expect.objectContaining({ code: 'not-found' }),
  );
});
