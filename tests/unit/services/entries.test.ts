import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryBody } from '../../../src/domain/case/entry.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { correctCase, createCase, eraseCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry, restoreEntry } from '../../../src/services/entries.ts';
import { eraseEntry, undoSave } from '../../../src/services/erase-entry.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { listEntries, listRecordsOf, listRemoved, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

let world: World;
let caseId: string;
let evidenceId: string;

beforeEach(async () => {
  world = await fakeWorld();
  const saved = await saveCapture(world, saveRequest('shot'));
  caseId = saved.caseId;
  evidenceId = saved.evidenceId ?? '';
});

const note = (text: string): EntryBody => ({
  happenedAt: { at: '2026-01-21T11:00:00.000Z', zone: 'Asia/Jerusalem' },
  content: { kind: 'note', text },
});

const withCode = (code: string): unknown => expect.objectContaining({ code });

async function faults(): Promise<unknown[]> {
  const { records, head } = await readChain(world.db, caseId);
  return verifyChain(records, head);
}

describe('a correction', () => {
  it('is a new version, and the earlier wording stays', async () => {
    await addEntry(world, { caseId, entryId: 'n1', body: note('טעות') });
    await correctEntry(world, { entryId: 'n1', version: 1, body: note('תיקון') });
    expect(await world.db.entries.get('n1')).toMatchObject({ version: 2, content: { text: 'תיקון' } });
    const wordings = (await listRecordsOf(world.db, 'n1')).map(
      (r) => (r.salted?.content as EntryBody | undefined)?.content,
    );
    expect(wordings).toMatchObject([{ text: 'טעות' }, { text: 'תיקון' }]);
    expect(await faults()).toEqual([]);
  });

  it('never overwrites what another window wrote meanwhile', async () => {
    await addEntry(world, { caseId, entryId: 'n1', body: note('א') });
    const attempts = await Promise.allSettled([
      correctEntry(world, { entryId: 'n1', version: 1, body: note('ב') }),
      correctEntry(world, { entryId: 'n1', version: 1, body: note('ג') }),
    ]);
    const [lost] = attempts.filter((one) => one.status === 'rejected');
    expect(attempts.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toEqual(withCode('changed-elsewhere'));
    expect(await faults()).toEqual([]);
  });

  it('cannot exchange the evidence of a screenshot', async () => {
    const entry = await world.db.entries.get('shot');
    const body: EntryBody = {
      happenedAt: note('').happenedAt,
      content: { kind: 'capture', evidenceId: 'another' },
    };
    await expect(
      correctEntry(world, { entryId: 'shot', version: entry?.version ?? 0, body }),
    ).rejects.toEqual(withCode('bad-request'));
  });

  it('of a case compares versions too', async () => {
    const row = await world.db.cases.get(caseId);
    if (!row) throw new Error('no case');
    const facts = { ...row.facts, title: 'שם אחר' };
    await correctCase(world, { caseId, version: 1, facts });
    const other = { ...facts, title: 'שם שלישי' };
    await expect(correctCase(world, { caseId, version: 1, facts: other })).rejects.toEqual(
      withCode('changed-elsewhere'),
    );
    expect(await faults()).toEqual([]);
  });
});

describe('removing', () => {
  it('takes an entry off the timeline and brings it back whole', async () => {
    await removeEntry(world, 'shot');
    await removeEntry(world, 'shot');
    expect(await listEntries(world.db, caseId, 10)).toEqual([]);
    expect((await listRemoved(world.db, caseId)).map((e) => e.id)).toEqual(['shot']);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(0);
    await restoreEntry(world, 'shot');
    expect((await listEntries(world.db, caseId, 10)).map((e) => e.id)).toEqual(['shot']);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(1);
    expect(await world.db.pictures.count()).toBe(1);
    expect(await faults()).toEqual([]);
  });
});

describe('erasing', () => {
  it('leaves tombstones without contents, and the chain still verifies', async () => {
    await eraseEntry(world, 'shot');
    expect(await world.db.pictures.count()).toBe(0);
    expect(await world.db.pageTexts.count()).toBe(0);
    expect(await world.db.evidence.get(evidenceId)).toBeUndefined();
    const everything = JSON.stringify(await world.db.records.toArray());
    for (const secret of ['הבטיח שליח', 'Dan', 'order/1']) expect(everything).not.toContain(secret);
    const { records } = await readChain(world.db, caseId);
    expect(records.filter((r) => r.header.action === 'erase')).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  it('a whole case leaves its chain of headers and nothing else', async () => {
    await addEntry(world, { caseId, entryId: 'n1', body: note('סוד') });
    await eraseCase(world, caseId);
    await eraseCase(world, caseId);
    const { db } = world;
    expect(
      await Promise.all([db.cases.count(), db.entries.count(), db.evidence.count(), db.pictures.count()]),
    ).toEqual([0, 0, 0, 0]);
    expect((await db.records.toArray()).every((r) => r.salted === null)).toBe(true);
    expect(await faults()).toEqual([]);
  });
});

describe('undoSave', () => {
  it('takes back the case that the save had made', async () => {
    await undoSave(world, 'shot');
    expect(await world.db.cases.count()).toBe(0);
    expect(await world.db.pictures.count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('leaves a case that was there before, or that has more in it', async () => {
    const second = await saveCapture(world, saveRequest('shot-2', { target: { to: 'case', caseId } }));
    await undoSave(world, second.entryId);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(1);
    await addEntry(world, { caseId, entryId: 'n1', body: note('עוד') });
    await undoSave(world, 'shot');
    expect((await listEntries(world.db, caseId, 10)).map((e) => e.id)).toEqual(['n1']);
    expect(await faults()).toEqual([]);
  });

  it('takes back the facts that the save had filled in, unless somebody changed them since', async () => {
    world.nowMs += 1000;
    const target = { to: 'case', caseId } as const;
    world.tab = { ...world.tab, url: 'https://other.example/' };
    const request = saveRequest('shot-2', { target, url: world.tab.url, seen: { merchant: 'טעות' } });
    await saveCapture(world, request);
    world.nowMs += 1000;
    await undoSave(world, 'shot-2');
    const row = await world.db.cases.get(caseId);
    expect(row?.facts.purchase.merchant).toBeUndefined();
    expect(row?.facts.hosts).toEqual(['gal.co.il']);
    expect(row).toMatchObject({ version: 3, entryCount: 1 });
    expect(await faults()).toEqual([]);

    world.nowMs += 1000;
    await saveCapture(world, { ...request, draftId: 'shot-3' });
    const filled = await world.db.cases.get(caseId);
    if (!filled) throw new Error('no case');
    world.nowMs += 1000;
    await correctCase(world, { caseId, version: filled.version, facts: { ...filled.facts, title: 'אחר' } });
    await undoSave(world, 'shot-3');
    expect((await world.db.cases.get(caseId))?.facts).toMatchObject({
      title: 'אחר',
      purchase: { merchant: 'טעות' },
    });
  });

  it('leaves a case in which an entry waits to be brought back', async () => {
    await addEntry(world, { caseId, entryId: 'n1', body: note('עוד') });
    await removeEntry(world, 'n1');
    await undoSave(world, 'shot');
    expect(await world.db.cases.count()).toBe(1);
    expect((await listRemoved(world.db, caseId)).map((e) => e.id)).toEqual(['n1']);
  });
});

it('createCase makes one case for one attempt', async () => {
  const facts = (await world.db.cases.get(caseId))?.facts;
  if (!facts) throw new Error('no case');
  await createCase(world, { caseId: 'c2', facts });
  await createCase(world, { caseId: 'c2', facts });
  expect(await world.db.cases.count()).toBe(2);
  expect((await readChain(world.db, 'c2')).records).toHaveLength(1);
});
