import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { eraseCase } from '../../../src/services/cases.ts';
import { removeEntry } from '../../../src/services/entries.ts';
import { startPopup } from '../../../src/services/popup-start.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { awaitShopTerms, startShop } from '../../../src/services/shop-checklist.ts';
import { restoreChecklist, throwChecklist } from '../../../src/services/throw-checklist.ts';
import { listCases, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { writeTerms } from '../support/write-terms.ts';

const caseId = 'c1';
const HERE = 'https://gal.co.il/order/1';
const TERMS = 'https://gal.co.il/terms';
const OTHER_TERMS = 'https://gal.co.il/warranty';
const terms = [TERMS];
const asked = { caseId, title: 'גל', pageUrl: HERE, seen: { merchant: 'גל' }, url: TERMS };

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
});

const note = (draftId: string) =>
  saveNote(world, saveRequest(draftId, { target: { to: 'new', title: 'גל', caseId }, seen: {} }));
const keepTerms = (draftId: string, url: string) =>
  writeTerms(world, { caseId, draftId, at: '2026-01-21T11:00:00.000Z', text: 'x', url });
const start = (entryIds: readonly string[] = []) => startShop(world, { url: HERE, caseId, entryIds, terms });
const throwAway = (...entryIds: string[]) => throwChecklist(world, { caseId, entryIds, terms });
const onTimeline = async (): Promise<string[]> =>
  (await world.db.entries.toArray()).flatMap(({ id, removed }) => (removed ? [] : [id])).sort();
const awaitedAt = async (url: string) =>
  (await startPopup(world, { url, draftId: 'd' }, false)).awaitedTerms?.caseId;
async function faultsOfChain() {
  const { records, head } = await readChain(world.db, caseId);
  return verifyChain(records, head);
}

describe('a checklist that is thrown away', () => {
  it('takes the whole case when it holds nothing else, and gives it back', async () => {
    await note('n1');
    const { aside } = await throwAway('n1', 'never-saved');
    expect(await listCases(world.db)).toEqual([]);
    expect(await start(['n1'])).toMatchObject({ case: 'gone' });
    await restoreChecklist(world, { caseId, entryIds: ['n1'], aside });
    expect(await start(['n1'])).toMatchObject({ case: 'there', kept: ['n1'] });
  });

  it('takes only its own entries from a case that holds more, in one change, and gives them back', async () => {
    await note('n1');
    await note('n2');
    await note('mine');
    await throwAway('n1', 'n2');
    const { aside } = await throwAway('n1', 'n2');
    expect(await onTimeline()).toEqual(['mine']);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(1);
    await restoreChecklist(world, { caseId, entryIds: ['n1', 'n2'], aside });
    expect(await onTimeline()).toEqual(['mine', 'n1', 'n2']);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(3);
    expect(await faultsOfChain()).toEqual([]);
  });

  it('takes nothing when it cannot take all of it', async () => {
    await awaitShopTerms(world, asked);
    for (const id of ['n1', 'mine']) await note(id);
    const full = vi.spyOn(world.db.awaitedTerms, 'bulkDelete').mockRejectedValue(new Error('full'));
    await expect(throwAway('n1')).rejects.toThrow();
    full.mockRestore();
    expect(await onTimeline()).toEqual(['mine', 'n1']);
    expect(await awaitedAt(TERMS)).toBe(caseId);
  });

  it('leaves in the bin what was there before', async () => {
    for (const id of ['n1', 'n2', 'mine']) await note(id);
    await removeEntry(world, 'n2');
    const { kept } = await start(['n1', 'n2']);
    const { aside } = await throwAway(...kept);
    await restoreChecklist(world, { caseId, entryIds: kept, aside });
    expect(await onTimeline()).toEqual(['mine', 'n1']);
  });

  it('leaves nothing where nothing was kept, and saves nothing into what is in the bin', async () => {
    await awaitShopTerms(world, asked);
    await throwAway();
    expect(await start()).toMatchObject({ case: 'none', terms: 'none' });
    expect(await awaitedAt(TERMS)).toBeUndefined();
    await note('n1');
    await throwAway('n1');
    await expect(note('n2')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('terms of a checklist that is thrown away', () => {
  it('that were never kept are awaited again with what their case begins with', async () => {
    await awaitShopTerms(world, asked);
    const before = await world.db.awaitedTerms.toArray();
    const { aside } = await throwAway();
    expect(await world.db.awaitedTerms.count()).toBe(0);
    await restoreChecklist(world, { caseId, entryIds: [], aside });
    expect(await world.db.awaitedTerms.toArray()).toEqual(before);
    expect(await start()).toMatchObject({ case: 'none', terms: 'awaited' });
    expect(await awaitedAt(TERMS)).toBe(caseId);
  });

  it('go with it where the case holds more, and come back; those kept by hand stay', async () => {
    await note('mine');
    await awaitShopTerms(world, asked);
    await keepTerms('t1', TERMS);
    await keepTerms('by-hand', OTHER_TERMS);
    const before = await world.db.awaitedTerms.toArray();
    expect(await start()).toMatchObject({ terms: 'kept', keptTerms: ['t1'] });
    const { aside } = await throwAway('t1');
    expect(await onTimeline()).toEqual(['by-hand', 'mine']);
    expect(await awaitedAt(TERMS)).toBeUndefined();
    await restoreChecklist(world, { caseId, entryIds: ['t1'], aside });
    expect(await onTimeline()).toEqual(['by-hand', 'mine', 't1']);
    expect(await world.db.awaitedTerms.toArray()).toEqual(before);
    expect(await start()).toMatchObject({ terms: 'kept', keptTerms: ['t1'] });
  });

  it('keep the case out of the bin where some were kept by hand', async () => {
    await note('n1');
    await keepTerms('by-hand', OTHER_TERMS);
    await throwAway('n1');
    expect(await onTimeline()).toEqual(['by-hand']);
    expect(await listCases(world.db)).toHaveLength(1);
  });

  it('are awaited no more once their case was erased for good', async () => {
    await note('mine');
    await awaitShopTerms(world, asked);
    const { aside } = await throwAway();
    await eraseCase(world, caseId);
    await restoreChecklist(world, { caseId, entryIds: [], aside });
    expect(await world.db.awaitedTerms.count()).toBe(0);
  });
});
