import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tidyBin } from '../../../src/background/bin-calls.ts';
import { forgetErased } from '../../../src/background/forget-erased.ts';
import { BIN_DAYS } from '../../../src/domain/bin/bin.ts';
import type { EntryBody, EntryContent } from '../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { LETTERS } from '../../../src/domain/letters/letter-content.ts';
import { dateId, reminderId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { takeIn } from '../../../src/file-reader/take-in.ts';
import { keepBuyingDraft } from '../../../src/platform/buying-drafts.ts';
import { stampStore } from '../../../src/platform/calendar-stamps.ts';
import { contactDraftStore, placeOfCase, placeOfEntry } from '../../../src/platform/contact-drafts.ts';
import { entryDraftStore } from '../../../src/platform/entry-drafts.ts';
import { formDraftStore } from '../../../src/platform/form-drafts.ts';
import { letterDraftStore } from '../../../src/platform/letter-drafts.ts';
import { keepMarkingDraft } from '../../../src/platform/marking-drafts.ts';
import { adoptFile } from '../../../src/services/adopt-file.ts';
import { binCase } from '../../../src/services/bin.ts';
import { startCall } from '../../../src/services/call-timers.ts';
import { createCase, eraseCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { refreshDigests } from '../../../src/services/refresh-digests.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { stored } from '../support/fake-storage.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { CONTENTS, FORMS, MARK } from '../support/marked-contents.ts';

const notices = vi.hoisted(() => new Map<string, object>());
vi.mock('../../../src/platform/browser.ts', async () => ({
  browser: {
    storage: (await import('../support/fake-storage.ts')).storage,
    notifications: {
      getAll: async () => Object.fromEntries(notices),
      clear: async (id: string) => notices.delete(id),
    },
  },
}));

const CASE = 'case-1';
const DAY_MS = 86_400_000;
/** Of the store itself; and what belongs to no case before it ended. */
const NOT_OF_CASES = ['restores', 'staged', 'meta', 'captureJobs'];

let world: World;
const at = { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const day = '2026-01-25' as Day;
const bodyOf = (content: EntryContent): EntryBody => ({ happenedAt: at, content });

/** A case with everything in it, each with the mark in its words; gives the ids of its entries. */
async function fill(): Promise<string[]> {
  const { db } = world;
  world.reading = { ...world.reading, text: MARK, title: MARK };
  const facts = {
    title: MARK,
    status: 'open',
    purchase: { ...emptyPurchase, merchant: MARK },
    hosts: [],
  } as const;
  await createCase(world, { caseId: CASE, facts });
  const ids = CONTENTS.map((_, index) => `entry-${index}`);
  for (const [index, content] of CONTENTS.entries()) {
    const entryId = `entry-${index}`;
    await addEntry(world, { caseId: CASE, entryId, body: bodyOf(content) });
    await correctEntry(world, {
      entryId,
      version: 1,
      body: { ...bodyOf(content), happenedAt: { ...at, zone: 'UTC' } },
    });
  }
  await removeEntry(world, 'entry-0');
  const { evidenceId = '' } = await saveCapture(
    world,
    saveRequest('shot', { target: { to: 'case', caseId: CASE }, text: MARK }),
  );
  await db.thumbnails.put({
    evidenceId,
    bytes: new TextEncoder().encode(MARK).buffer,
    mediaType: 'image/png',
  });
  const chat = `13.1.2026, 9:05 - ${MARK}: ${MARK}\n13.1.2026, 9:06 - B: y`;
  const file = {
    file: new File([chat], `${MARK}.txt`),
    caseId: CASE,
    addedAt: at,
    extensionVersion: '0',
    isTwinWanted: false,
  };
  const never = new AbortController().signal;
  await takeIn(db, { ...file, entryId: 'file', evidenceId: 'file-evidence' }, () => undefined, never);
  await adoptFile(world, 'file');
  await takeIn(
    db,
    { ...file, entryId: 'late', evidenceId: 'late-evidence', isTwinWanted: true },
    () => undefined,
    never,
  );
  await db.incoming.put({
    id: 'broken',
    evidenceId: 'b',
    caseId: CASE,
    name: MARK,
    startedAt: at,
    brokenOff: true,
  });
  await db.awaitedTerms.put({ id: 'terms', caseId: CASE, url: `https://a.example/${MARK}`, askedAt: at });
  await startCall(world, { caseId: CASE, timerId: 'call' });
  for (const subject of [...ids, 'cancel-regret']) {
    const kind = subject === 'cancel-regret' ? 'deadline' : 'promise';
    const reminder = { caseId: CASE, kind, subject, dueOn: day, leadDays: 1 } as const;
    await db.reminders.put({ ...reminder, id: reminderId(reminder), fireAtMs: 0, state: 'shown' });
    const { leadDays: _lead, ...date } = reminder;
    await db.dueMarks.put({ ...date, id: dateId(date), atMs: 0, state: 'done' });
    notices.set(reminderId(reminder), { message: MARK });
  }
  notices.set(`${CASE}|call|call`, { message: MARK });
  await refreshDigests(db);
  await tidyBin(world);

  for (const entryId of [undefined, ...ids]) {
    await entryDraftStore(CASE, entryId).keep({ text: MARK });
    for (const form of FORMS)
      await formDraftStore<{ text: string }>(CASE, form, entryId).keep({ text: MARK });
    const place = entryId === undefined ? placeOfCase(CASE) : placeOfEntry(CASE, entryId);
    await contactDraftStore(place).keep({ text: MARK });
  }
  for (const letter of LETTERS) await letterDraftStore(CASE, letter).keep({ own: MARK } as never);
  const mark = { kind: 'redact', at: { x: 0, y: 0, width: 1, height: 1 }, note: MARK };
  await keepMarkingDraft({ derivedId: 'd', marks: [mark] } as never, CASE, evidenceId);
  await stampStore(CASE).keep({ 'step.a.case-1@tikiya': { hash: '0', sequence: 1, atMs: 0 } });
  await keepBuyingDraft({ place: 'a.example', caseId: CASE, title: MARK, coupon: MARK } as never);
  return [...ids, 'shot', 'file'];
}

/** Where the mark still stands: tables, keys of the browser's storage, notifications. */
async function marked(): Promise<string[]> {
  const found: string[] = [];
  for (const table of world.db.tables)
    for (const row of await table.toArray()) if (textOf(row).includes(MARK)) found.push(table.name);
  for (const [key, value] of stored) if (`${key}${textOf(value)}`.includes(MARK)) found.push(key);
  for (const [id, value] of notices) if (textOf(value).includes(MARK)) found.push(id);
  return [...new Set(found)];
}
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    one instanceof ArrayBuffer || ArrayBuffer.isView(one)
      ? Buffer.from(one as ArrayBuffer).toString('latin1')
      : one,
  );

beforeEach(async () => {
  world = await fakeWorld();
  world.bytes = new TextEncoder().encode(MARK);
  stored.clear();
  notices.clear();
});

describe('a case with everything in it', () => {
  it('has something in every table', async () => {
    await fill();
    for (const table of world.db.tables)
      if (!NOT_OF_CASES.includes(table.name)) expect(await table.count(), table.name).toBeGreaterThan(0);
    expect(await marked()).toContain('entries');
  });

  it('leaves no byte of its words once it was erased', async () => {
    await fill();
    await eraseCase(world, CASE);
    await forgetErased(world.db);
    expect(await marked()).toEqual([]);
    expect(await world.db.filePieces.count()).toBe(0);
    expect([...stored.keys()]).toEqual([]);
  });

  it('leaves none when its days in the bin are over, and is on no notification before', async () => {
    await fill();
    await binCase(world, CASE);
    await forgetErased(world.db);
    expect([...notices.keys()]).toEqual([]);
    expect(stored.size).toBeGreaterThan(0);
    for (let day = 0; day <= BIN_DAYS + 1; day += 1) {
      await tidyBin(world);
      world.nowMs += DAY_MS;
    }
    expect(await marked()).toEqual([]);
  });

  it('leaves another case alone, and what was typed for a page that has none', async () => {
    await fill();
    const facts = { title: 'other', status: 'open', purchase: emptyPurchase, hosts: [] } as const;
    await createCase(world, { caseId: 'case-2', facts });
    await entryDraftStore('case-2').keep({ text: 'other' });
    stored.set('draft a.example/x', { text: 'typed on a page' });
    stored.set('entry-draft page a.example/x', { text: 'typed on a page' });
    notices.set('case-2|deadline|cancel-regret|2026-01-25|1', { message: 'other' });
    await eraseCase(world, CASE);
    await forgetErased(world.db);
    expect([...stored.keys()].sort()).toEqual([
      'draft a.example/x',
      'entry-draft case-2',
      'entry-draft page a.example/x',
    ]);
    expect(notices.size).toBe(1);
  });
});

it('an entry leaves no byte of its words once it was erased', async () => {
  const ids = await fill();
  for (const id of ids) {
    await eraseEntry(world, id);
    await forgetErased(world.db);
    const own = [...stored.keys(), ...notices.keys()].filter((key) => key.split(/[ |]/).includes(id));
    expect(own, id).toEqual([]);
    expect(await world.db.reminders.filter(({ subject }) => subject === id).count(), id).toBe(0);
    expect(await world.db.dueMarks.filter(({ subject }) => subject === id).count(), id).toBe(0);
  }
  // What the case itself says and what is still on its way stays.
  expect((await marked()).filter((name) => !name.includes('draft ') && !name.includes('|')).sort()).toEqual(
    [
      'awaitedTerms',
      'buying a.example',
      'cases',
      'incoming',
      'pageTexts',
      'parts',
      'filePieces',
      'records',
    ].sort(),
  );
  expect((await checkCase(world.db, CASE)).problems).toEqual([]);
});

it('a bin that cannot be looked at is told of and keeps nothing else from being done', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  world.db.close();
  await expect(tidyBin(world)).resolves.toBeUndefined();
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
