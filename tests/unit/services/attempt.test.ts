import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryBody } from '../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { startCall, stopCall } from '../../../src/services/call-timers.ts';
import { correctCase, createCase } from '../../../src/services/cases.ts';
import { saveContact } from '../../../src/services/contacts.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

// "Asked twice, saved once" must never become "saved" for words that are nowhere.
let world: World;
const caseId = 'c1';
const facts = { title: 'A case', status: 'open', purchase: emptyPurchase, hosts: [] } as const;
const ten = { at: '2026-01-21T10:00:00.000Z', zone: 'UTC' };
const later = { at: '2026-01-21T10:05:00.000Z', zone: 'UTC' };
const note = (text: string, happenedAt = ten): EntryBody => ({ happenedAt, content: { kind: 'note', text } });
const add = (body: EntryBody, more: { isTimeAssumed?: true } = {}) =>
  addEntry(world, { caseId, entryId: 'e1', body, ...more });
const entry = (id = 'e1') => world.db.entries.get(id);
const changed = expect.objectContaining({ code: 'changed-elsewhere' });

beforeEach(async () => {
  world = await fakeWorld();
  await createCase(world, { caseId, facts });
});

describe('the id of an attempt with other words', () => {
  it('has them on disk when it says that it is saved, and the first ones too', async () => {
    await add(note('first half'));
    expect(await add(note('first half, second half'))).toMatchObject({ text: 'first half, second half' });
    expect(await entry()).toMatchObject({ version: 2, content: { text: 'first half, second half' } });
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(1);
    expect((await checkCase(world.db, caseId)).problems).toEqual([]);
  });

  it('has another hour on disk when one was told, and keeps the first when none was', async () => {
    await add(note('x'), { isTimeAssumed: true });
    await add(note('x', later), { isTimeAssumed: true });
    expect(await entry()).toMatchObject({ version: 1, happenedAt: ten });
    await add(note('x', later));
    expect(await entry()).toMatchObject({ version: 2, happenedAt: later });
  });

  it('does not write over what was corrected since, and what was said first is no news', async () => {
    await add(note('a'));
    await correctEntry(world, { entryId: 'e1', version: 1, body: note('b') });
    await expect(add(note('c'))).rejects.toEqual(changed);
    await add(note('a'));
    expect(await entry()).toMatchObject({ version: 2, content: { text: 'b' } });
  });

  it('brings an entry back that went into the bin, and takes no id that was erased', async () => {
    await add(note('a'));
    await removeEntry(world, 'e1');
    await add(note('a'));
    const back = await entry();
    expect([back?.removed, back?.removedAtMs]).toEqual([0, undefined]);
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(1);
    expect((await checkCase(world.db, caseId)).problems).toEqual([]);
    await eraseEntry(world, 'e1');
    await expect(add(note('a'))).rejects.toEqual(changed);
  });

  it('is refused for another kind of entry, and for another case', async () => {
    await createCase(world, { caseId: 'c2', facts });
    await add(note('a'));
    const bill = { minor: 100, currency: 'ILS' };
    const payment: EntryBody = {
      happenedAt: ten,
      content: { kind: 'payment', direction: 'paid', sum: bill },
    };
    await expect(add(payment)).rejects.toEqual(changed);
    await expect(addEntry(world, { caseId: 'c2', entryId: 'e1', body: note('a') })).rejects.toEqual(changed);
  });
});

describe('a contact asked for again', () => {
  const contact = (text: string, promises: { entryId: string; text: string; dueOn?: Day }[]) => ({
    caseId,
    entryId: 'k1',
    body: { happenedAt: ten, content: { kind: 'contact', channel: 'chat', text } } as const,
    promises,
  });

  it('has the new words and the new promises, and the promise as it is worded now', async () => {
    await saveContact(world, contact('half', [{ entryId: 'p1', text: 'a courier' }]));
    await saveContact(
      world,
      contact('half and half', [
        { entryId: 'p1', text: 'a courier', dueOn: '2026-01-25' as Day },
        { entryId: 'p2', text: 'a credit' },
      ]),
    );
    expect(await entry('k1')).toMatchObject({ version: 2, content: { text: 'half and half' } });
    expect(await entry('p1')).toMatchObject({ content: { text: 'a courier', dueOn: '2026-01-25' } });
    expect(await entry('p2')).toMatchObject({ content: { text: 'a credit', contactId: 'k1' } });
    expect((await world.db.cases.get(caseId))?.entryCount).toBe(3);
    expect((await checkCase(world.db, caseId)).problems).toEqual([]);
  });

  it('leaves a promise alone that was kept since', async () => {
    const asked = contact('x', [{ entryId: 'p1', text: 'a courier' }]);
    await saveContact(world, asked);
    const before = await entry('p1');
    if (before?.content.kind !== 'promise') throw new Error('no promise');
    const kept = { happenedAt: before.happenedAt, content: { ...before.content, state: 'kept' as const } };
    await correctEntry(world, { entryId: 'p1', version: 1, body: kept });
    await saveContact(world, asked);
    expect(await entry('p1')).toMatchObject({ version: 2, content: { state: 'kept' } });
  });

  it('keeps its time in the bin when it is corrected there', async () => {
    await saveContact(world, contact('x', []));
    await removeEntry(world, 'k1');
    await saveContact(world, { ...contact('y', []), version: 1 });
    expect(await entry('k1')).toMatchObject({ removed: 1, removedAtMs: world.nowMs, version: 2 });
    expect(await world.db.entries.where('removedAtMs').belowOrEqual(world.nowMs).count()).toBe(1);
  });
});

it('adds what a second window tells of a call that ended, and nothing that was said', async () => {
  await startCall(world, { caseId, timerId: 't1' });
  const details = { text: 'half', agent: 'Dana', promises: [] };
  await stopCall(world, { timerId: 't1', details });
  const more = { text: 'half and half', reference: '77', promises: [{ entryId: 'p1', text: 'a courier' }] };
  const ended = await stopCall(world, { timerId: 't1', details: more });
  expect(ended.body.content).toMatchObject({ text: 'half and half', agent: 'Dana', reference: '77' });
  await stopCall(world, { timerId: 't1', details });
  await stopCall(world, { timerId: 't1', details: { text: '', promises: [] } });
  expect(await entry('t1')).toMatchObject({ version: 2, content: { text: 'half and half' } });
  expect(await entry('p1')).toMatchObject({ content: { text: 'a courier' } });
  expect((await checkCase(world.db, caseId)).problems).toEqual([]);
});

it('makes a case with the facts that were asked for last, never over a correction', async () => {
  await createCase(world, { caseId, facts: { ...facts, title: 'Another title' } });
  expect((await world.db.cases.get(caseId))?.facts.title).toBe('Another title');
  await correctCase(world, { caseId, version: 2, facts: { ...facts, title: 'Third' } });
  await expect(createCase(world, { caseId, facts: { ...facts, title: 'Fourth' } })).rejects.toEqual(changed);
  await createCase(world, { caseId, facts });
  expect((await world.db.cases.get(caseId))?.facts.title).toBe('Third');
  expect((await checkCase(world.db, caseId)).problems).toEqual([]);
});

it('brings back a note from the popup that went into the bin', async () => {
  const request = saveRequest('d1', { target: { to: 'case', caseId } });
  await saveNote(world, request);
  await removeEntry(world, 'd1');
  await saveNote(world, request);
  expect((await entry('d1'))?.removed).toBe(0);
});

describe('a correction', () => {
  it('asked for twice is saved once', async () => {
    await add(note('a'));
    const correction = { entryId: 'e1', version: 1, body: note('b') };
    await correctEntry(world, correction);
    expect(await correctEntry(world, correction)).toMatchObject({ text: 'b' });
    expect((await entry())?.version).toBe(2);
    const ofCase = { caseId, version: 1, facts: { ...facts, title: 'b' } };
    await correctCase(world, ofCase);
    expect(await correctCase(world, ofCase)).toEqual({ caseId });
    expect((await world.db.cases.get(caseId))?.version).toBe(2);
  });

  it('never makes an entry another kind of thing', async () => {
    const visit: EntryBody = {
      happenedAt: ten,
      content: { kind: 'technician', agreedOn: '2026-01-25' as Day, agreedFrom: '08:00' },
    };
    await add(visit);
    const asNote = correctEntry(world, { entryId: 'e1', version: 1, body: note('a note') });
    await expect(asNote).rejects.toMatchObject({ code: 'bad-request' });
    expect((await entry())?.content.kind).toBe('technician');
  });
});
