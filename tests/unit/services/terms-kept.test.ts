import { beforeEach, describe, expect, it } from 'vitest';
import { isCapture } from '../../../src/domain/case/evidence.ts';
import { isKnownAs } from '../../../src/domain/terms/address.ts';
import { removeEntry, restoreEntry } from '../../../src/services/entries.ts';
import { eraseEntry, undoSave } from '../../../src/services/erase-entry.ts';
import { startPopup } from '../../../src/services/popup-start.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { awaitTerms, forgetTerms, reachTerms } from '../../../src/services/terms.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { findEarlierOfPage, listAwaitedTerms, listKeptTerms } from '../../../src/storage/terms-queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { writeTerms } from '../support/write-terms.ts';

const TERMS = 'https://gal.co.il/terms';
const REACHED = 'https://gal.co.il/he/pages/terms-of-use';
const FIRST = '2026-01-22T10:00:00.000Z';
const LATER = '2026-02-22T10:00:00.000Z';

let world: World;
let caseId: string;
beforeEach(async () => {
  world = await fakeWorld();
  caseId = (await saveNote(world, saveRequest('note'))).caseId;
});

const keep = (draftId: string, url = TERMS, at = FIRST): Promise<string> =>
  writeTerms(world, { caseId, draftId, at, text: 'x', url });
const awaited = async (): Promise<string[]> =>
  (await listAwaitedTerms(world.db, caseId)).map(({ url }) => url);
const kept = async (): Promise<string[]> => (await listKeptTerms(world.db, caseId)).map(({ id }) => id);

describe('terms that were kept and are not there any more', () => {
  beforeEach(async () => {
    await awaitTerms(world, { caseId, url: TERMS });
    await keep('t1');
    expect(await awaited()).toEqual([]);
  });

  it.each([
    ['the save was undone', undoSave],
    ['the entry was erased', eraseEntry],
    ['the entry is in the bin', removeEntry],
  ])('are awaited again: %s', async (_, takeBack) => {
    await takeBack(world, 't1');
    expect(await kept()).toEqual([]);
    expect(await awaited()).toEqual([TERMS]);
    expect((await startPopup(world, { url: TERMS, draftId: 'd' }, false)).awaitedTerms?.caseId).toBe(caseId);
    await keep('t2');
    expect(await kept()).toEqual(['e-t2']);
    expect(await awaited()).toEqual([]);
  });

  it('brought back from the bin are kept', async () => {
    await removeEntry(world, 't1');
    await restoreEntry(world, 't1');
    expect(await kept()).toEqual(['e-t1']);
    expect(await awaited()).toEqual([]);
  });

  it('can be forgotten', async () => {
    await undoSave(world, 't1');
    const [note] = await listAwaitedTerms(world.db, caseId);
    await forgetTerms(world.db, note?.id ?? '');
    expect(await awaited()).toEqual([]);
  });
});

it('kept terms that are asked for once more are awaited once more', async () => {
  const { id } = await awaitTerms(world, { caseId, url: TERMS });
  await keep('t1');
  expect((await awaitTerms(world, { caseId, url: TERMS })).id).toBe(id);
  expect(await awaited()).toEqual([TERMS]);
  expect(await kept()).toEqual(['e-t1']);
});

it('compares a page with no capture that is in the bin', async () => {
  await keep('t1');
  await keep('t2', TERMS, LATER);
  const second = await world.db.evidence.get('e-t2');
  if (!second || !isCapture(second)) throw new Error('not kept');
  expect((await findEarlierOfPage(world.db, second))?.id).toBe('e-t1');
  await removeEntry(world, 't1');
  expect(await findEarlierOfPage(world.db, second)).toBeUndefined();
});

describe('terms that a link led on to', () => {
  it('are known by the link too, in the chain as well', async () => {
    const { id } = await awaitTerms(world, { caseId, url: TERMS });
    await reachTerms(world.db, id, REACHED);
    await keep('t1', REACHED);
    const [terms] = await listKeptTerms(world.db, caseId);
    expect(terms?.facts).toMatchObject({ url: REACHED, linkedUrl: TERMS });
    expect(terms && isKnownAs(terms.facts, { url: TERMS })).toBe(true);
    expect((await checkCase(world.db, caseId)).problems).toEqual([]);
  });

  it('are compared with what the link showed before', async () => {
    await keep('t1');
    const { id } = await awaitTerms(world, { caseId, url: TERMS });
    await reachTerms(world.db, id, REACHED);
    await keep('t2', REACHED, LATER);
    const [, second] = await listKeptTerms(world.db, caseId);
    expect(second && (await findEarlierOfPage(world.db, second))?.id).toBe('e-t1');
  });

  it('say no link where their own address was linked', async () => {
    await awaitTerms(world, { caseId, url: TERMS });
    await keep('t1', `${TERMS}#refunds`);
    const [terms] = await listKeptTerms(world.db, caseId);
    expect(terms?.facts).not.toHaveProperty('linkedUrl');
  });
});

it('terms behind a # of a shop that is one document are told from its other pages', async () => {
  await awaitTerms(world, { caseId, url: 'https://gal.co.il/#/terms' });
  const elsewhere = await startPopup(world, { url: 'https://gal.co.il/#/cart', draftId: 'd' }, false);
  expect(elsewhere.awaitedTerms).toBeUndefined();
  const there = await startPopup(world, { url: 'https://gal.co.il/#/terms', draftId: 'd' }, false);
  expect(there.awaitedTerms?.caseId).toBe(caseId);
});
