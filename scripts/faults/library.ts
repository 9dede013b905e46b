import type { EntryBody } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { takeIn } from '../../src/file-reader/take-in.ts';
import { adoptFile } from '../../src/services/adopt-file.ts';
import { binCase } from '../../src/services/bin.ts';
import { resumeCall, startCall, stopCall } from '../../src/services/call-timers.ts';
import { createCase } from '../../src/services/cases.ts';
import { saveContact } from '../../src/services/contacts.ts';
import { addEntry, removeEntry } from '../../src/services/entries.ts';
import { markEvidence } from '../../src/services/mark-evidence.ts';
import { saveCapture } from '../../src/services/save-capture.ts';
import { type Database, makeDatabase } from '../../src/storage/database.ts';
import { samplePng } from '../../tests/unit/report/sample-png.ts';
import { capturePieces } from '../../tests/unit/support/captured-pieces.ts';
import { fakeWorld, saveRequest, type World } from '../../tests/unit/support/fake-world.ts';

export const AT = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
export const FACTS = { title: 'אוזניות', status: 'open', hosts: [], purchase: emptyPurchase } as const;
export const CHAT = '13.1.2026, 9:05 - דנה: שלום\n13.1.2026, 9:06 - חנות: נבדוק\n';
export const note = (text: string): EntryBody => ({ happenedAt: AT, content: { kind: 'note', text } });
export const contact = (text: string): EntryBody => ({
  happenedAt: AT,
  content: { kind: 'contact', channel: 'phone', agent: 'דן', text },
});
const never = (): AbortSignal => new AbortController().signal;

/** A small picture, another for each number. */
export const pictureOf = (seed: number): ArrayBuffer => Uint8Array.from(samplePng(24, 16, seed)).buffer;
/** Two windows of a page, one below the other. */
export const TWO_WINDOWS = { count: 2, size: { width: 24, height: 16 }, picture: pictureOf };
/** Stands in for the canvas that draws marks. */
export const draw = async (png: ArrayBuffer): Promise<ArrayBuffer> => png.slice(0);
export const BLACK_OUT = { is: 'black-out', rect: { x: 0, y: 0, width: 6, height: 6 } } as const;

/** Takes a file in as its page does; the worker has not made an entry of it yet. */
export const takeFile = (world: World, caseId: string, entryId: string, text = CHAT): Promise<unknown> =>
  takeIn(
    world.db,
    {
      file: new File([text], 'chat.txt', { lastModified: 1_700_000_000_000 }),
      entryId,
      evidenceId: `evidence-of-${entryId}`,
      caseId,
      addedAt: AT,
      extensionVersion: '0.0.0',
      isTwinWanted: true,
    },
    () => undefined,
    never(),
  );

/** The rows of every table. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

async function rowsOf(db: Database): Promise<Rows> {
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

/** Makes a database of that name that holds these rows. */
export async function fill(name: string, rows: Rows): Promise<void> {
  const db = makeDatabase(name);
  await db.open();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.bulkAdd([...(rows[table.name] ?? [])]);
  });
  db.close();
}

/** A case that nothing is done to: whatever fails beside it, it stays as it is to the byte. */
export const BYSTANDER = 'bystander';
export const CASE = 'case-1';
/** The version of its facts that whoever changes them saw: it learned its site from the first capture. */
export const SEEN = 2;

/** What earlier versions could hold: one case with a screenshot, a note, and one in the bin. */
export async function oldLibrary(): Promise<Rows> {
  const world = await fakeWorld();
  await captured(world);
  await addEntry(world, { caseId: BYSTANDER, entryId: 'b-gone', body: note('בפח') });
  await removeEntry(world, 'b-gone');
  return rowsOf(world.db);
}

async function bystander(world: World): Promise<void> {
  await captured(world);
  await takeFile(world, BYSTANDER, 'b-file');
  await adoptFile(world, 'b-file');
}

async function captured(world: World): Promise<void> {
  await createCase(world, { caseId: BYSTANDER, facts: FACTS });
  await saveCapture(world, saveRequest('b-capture', { target: { to: 'case', caseId: BYSTANDER }, seen: {} }));
  await addEntry(world, { caseId: BYSTANDER, entryId: 'b-note', body: note('נשאר') });
}

/** A library with something of everything; `evidence-1`: the capture of two pictures in `case-1`. */
export async function fullLibrary(): Promise<Rows> {
  const world = await fakeWorld();
  await bystander(world);
  await createCase(world, { caseId: CASE, facts: FACTS });
  const target = { to: 'case', caseId: CASE } as const;
  world.page.captureVisible = async () => new Uint8Array(pictureOf(9));
  await saveCapture(world, saveRequest('shot', { target, seen: {} }));
  const whole = await capturePieces(
    world,
    { draftId: 'whole', target, seen: {} },
    { messages: [{ text: 'שלום' }], whole: { width: 24, height: 32 } },
    TWO_WINDOWS,
  );
  await markEvidence(world, { evidenceId: whole.evidenceId, derivedId: 'marked', marks: [BLACK_OUT] }, draw);
  for (const id of ['note', 'gone', 'other'])
    await addEntry(world, { caseId: CASE, entryId: id, body: note(id) });
  await removeEntry(world, 'gone');
  await takeFile(world, CASE, 'file');
  await adoptFile(world, 'file');
  const promises = [{ entryId: 'call-promise', text: 'שליח', dueOn: '2026-01-25' as Day }];
  await saveContact(world, { caseId: CASE, entryId: 'contact', body: contact('שיחה'), promises });
  await startCall(world, { caseId: CASE, timerId: 'call' });
  await stopCall(world, {
    timerId: 'call',
    details: { text: 'נותק', promises: [{ entryId: 'p2', text: 'יחזרו' }] },
  });
  await createCase(world, { caseId: 'binned', facts: FACTS });
  await addEntry(world, { caseId: 'binned', entryId: 'binned-note', body: note('בפח') });
  await binCase(world, 'binned');
  return rowsOf(world.db);
}

/** The same, and a call that had ended goes on. */
export async function resumedLibrary(): Promise<Rows> {
  const name = `resumed-${crypto.randomUUID()}`;
  await fill(name, await fullLibrary());
  const db = makeDatabase(name);
  await db.open();
  await resumeCall(await fakeWorld(db), { timerId: 'call' });
  return rowsOf(db);
}

/** Only the bystander, and a case that a restore may take the place of. */
export async function otherLibrary(full: Rows): Promise<Rows> {
  const name = `other-${crypto.randomUUID()}`;
  const kept: Record<string, readonly unknown[]> = {};
  const isOfBystander = (row: unknown): boolean => JSON.stringify(row).includes(BYSTANDER);
  const ids = new Set((full.evidence ?? []).filter(isOfBystander).map((row) => (row as { id: string }).id));
  const belongs = (row: unknown): boolean =>
    isOfBystander(row) || ids.has((row as { evidenceId?: string }).evidenceId ?? '');
  for (const [table, rows] of Object.entries(full)) kept[table] = rows.filter(belongs);
  await fill(name, kept);
  const db = makeDatabase(name);
  await db.open();
  const world = await fakeWorld(db);
  await createCase(world, { caseId: 'extra', facts: FACTS });
  await saveCapture(world, saveRequest('extra-shot', { target: { to: 'case', caseId: 'extra' }, seen: {} }));
  return rowsOf(db);
}
