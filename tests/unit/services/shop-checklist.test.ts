import { beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { correctCase } from '../../../src/services/cases.ts';
import { undoSave } from '../../../src/services/erase-entry.ts';
import { startPopup } from '../../../src/services/popup-start.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { awaitShopTerms, startShop } from '../../../src/services/shop-checklist.ts';
import { throwChecklist } from '../../../src/services/throw-checklist.ts';
import { listCases, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

const URL_HERE = 'https://gal.co.il/order/1';
const TERMS = 'https://gal.co.il/terms';
const asked = { caseId: 'c1', title: 'גל', pageUrl: URL_HERE, seen: {}, url: TERMS };
const target = { to: 'new', title: 'גל', caseId: 'c1' } as const;
const noted = (draftId: string, more = {}) => saveRequest(draftId, { target, seen: {}, ...more });

let world: World;
async function faultsOfChain() {
  const { records, head } = await readChain(world.db, 'c1');
  return verifyChain(records, head);
}
beforeEach(async () => {
  world = await fakeWorld();
});

const terms = [TERMS];
const start = (entryIds: readonly string[] = []) =>
  startShop(world, { url: URL_HERE, caseId: 'c1', entryIds, terms });

describe('the case of a checklist', () => {
  it('is made with the first thing kept, under the id that was chosen before, and takes the rest', async () => {
    await saveNote(world, noted('n1'));
    await saveCapture(world, noted('p1', { seen: { merchant: 'גל' } }));
    const cases = await listCases(world.db);
    expect(cases.map(({ id, entryCount }) => [id, entryCount])).toEqual([['c1', 2]]);
    expect(cases[0]?.facts).toMatchObject({
      title: 'גל',
      purchase: { merchant: 'גל' },
      hosts: ['gal.co.il'],
    });
    expect(await start(['n1', 'p1', 'other'])).toMatchObject({
      case: 'there',
      kept: ['n1', 'p1'],
      caseTitle: 'גל',
    });
  });

  it('is not made by asking for the terms, which count as awaited until they are there', async () => {
    expect(await start()).toMatchObject({ case: 'none', terms: 'none' });
    expect(await awaitShopTerms(world, asked)).toMatchObject({ url: TERMS });
    await awaitShopTerms(world, asked);
    expect(await start()).toMatchObject({ case: 'none', terms: 'awaited' });
    expect(await world.db.awaitedTerms.count()).toBe(1);
    expect(await listCases(world.db)).toEqual([]);
    expect((await readChain(world.db, 'c1')).records).toEqual([]);
  });

  it('is made with the terms, by what was seen where they were asked for', async () => {
    await awaitShopTerms(world, { ...asked, seen: { merchant: 'גל' } });
    const onTerms = await startPopup(world, { url: TERMS, draftId: 'd' }, false);
    expect(onTerms.awaitedTerms).toEqual({ caseId: 'c1', caseTitle: 'גל', isNew: true });
    world.tab = { ...world.tab, url: TERMS };
    await saveCapture(world, noted('t1', { url: TERMS }));
    expect(await start(['t1'])).toMatchObject({ case: 'there', kept: ['t1'] });
    expect((await world.db.cases.get('c1'))?.facts).toMatchObject({
      title: 'גל',
      purchase: { merchant: 'גל' },
      hosts: ['gal.co.il'],
    });
    expect((await startPopup(world, { url: TERMS, draftId: 'd' }, false)).awaitedTerms).toEqual({
      caseId: 'c1',
      caseTitle: 'גל',
    });
    expect(await faultsOfChain()).toEqual([]);
  });

  it('tells which entries hold its terms, so that they can be taken back', async () => {
    world.tab = { ...world.tab, url: TERMS };
    await saveCapture(world, noted('t1', { url: TERMS }));
    await world.db.evidence.toCollection().modify((row) => {
      Object.assign(row.facts, { way: 'terms' });
    });
    expect(await start(['t1'])).toMatchObject({ terms: 'kept', keptTerms: ['t1'] });
    // Kept by hand: they are there, and not the checklist's to take back.
    expect(await start()).toMatchObject({ terms: 'kept' });
    expect(await start()).not.toHaveProperty('keptTerms');
    await undoSave(world, 't1');
    expect(await start(['t1'])).toMatchObject({ terms: 'none' });
    expect(await start(['t1'])).not.toHaveProperty('keptTerms');
  });

  it('that was made and deleted since awaits no terms', async () => {
    await awaitShopTerms(world, asked);
    await saveNote(world, noted('n1'));
    await throwChecklist(world, { caseId: 'c1', entryIds: ['n1'], terms });
    expect((await startPopup(world, { url: TERMS, draftId: 'd' }, false)).awaitedTerms).toBeUndefined();
    await expect(awaitShopTerms(world, asked)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('opens nothing that is no address', async () => {
    await expect(awaitShopTerms(world, { ...asked, url: 'javascript:alert(1)' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect(await start()).toMatchObject({ case: 'none' });
  });

  it('learns neither fact nor host from the page of another business', async () => {
    await saveNote(world, noted('n1'));
    world.tab = { ...world.tab, url: 'https://other.co.il/p' };
    const seen = { merchant: 'אחר' };
    await saveCapture(
      world,
      noted('p1', { url: 'https://other.co.il/p', seen, beside: true, text: 'המחיר ₪849' }),
    );
    const row = await world.db.cases.get('c1');
    expect(row).toMatchObject({ entryCount: 2, version: 1, facts: { hosts: ['gal.co.il'] } });
    expect(row?.facts.purchase.merchant).toBeUndefined();
  });
});

it('says what the law wants to be told of a seller, with its section', async () => {
  expect((await start()).duty).toMatchObject({ details: ['name', 'number', 'address'], section: '14ג(א)' });
});

describe('orders at the same site', () => {
  it('are told with when the case first heard of them, and a case without an order is none', async () => {
    await saveNote(world, noted('n1'));
    expect((await start()).orders).toEqual([]);
    world.nowMs += 60_000;
    await saveCapture(world, noted('p1', { seen: { orderNumber: '77', items: [{ name: 'Wave 3' }] } }));
    world.nowMs += 60_000;
    const row = await world.db.cases.get('c1');
    if (!row) throw new Error('no case');
    await correctCase(world, { caseId: 'c1', version: row.version, facts: { ...row.facts, title: 'גל 2' } });
    expect((await start()).orders).toEqual([
      {
        caseId: 'c1',
        title: 'גל 2',
        purchase: { hosts: ['gal.co.il'], orderNumber: '77', items: [{ name: 'Wave 3' }] },
        notedAt: { at: '2026-01-21T10:01:00.000Z', zone: 'Asia/Jerusalem' },
      },
    ]);
  });

  it('are those of this site and of open cases alone', async () => {
    const seen = { transactionDate: '2026-01-20' as Day };
    await saveNote(world, noted('n1', { seen }));
    expect(
      (await startShop(world, { url: 'https://www.gal.co.il/', caseId: 'x', entryIds: [], terms })).orders,
    ).toHaveLength(1);
    expect(
      (await startShop(world, { url: 'https://pil.co.il/', caseId: 'x', entryIds: [], terms })).orders,
    ).toEqual([]);
    const row = await world.db.cases.get('c1');
    if (!row) throw new Error('no case');
    await correctCase(world, {
      caseId: 'c1',
      version: row.version,
      facts: { ...row.facts, status: 'closed' },
    });
    expect((await start()).orders).toEqual([]);
  });
});
