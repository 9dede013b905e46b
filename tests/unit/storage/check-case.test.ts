import { beforeEach, expect, it } from 'vitest';
import { correctCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { markEvidence } from '../../../src/services/mark-evidence.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { type CaseCheck, checkCase } from '../../../src/storage/check-case.ts';
import { capturePieces } from '../support/captured-pieces.ts';
import { drawInNode } from '../support/draw-in-node.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

let world: World;
let caseId: string;
let evidenceId: string;

const happenedAt = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
const note = (text: string) => ({ happenedAt, content: { kind: 'note', text } }) as const;

beforeEach(async () => {
  world = await fakeWorld();
  const saved = await saveCapture(world, saveRequest('d1'));
  caseId = saved.caseId;
  evidenceId = saved.evidenceId ?? '';
  await addEntry(world, { caseId, entryId: 'n1', body: note('one') });
  await correctEntry(world, { entryId: 'n1', version: 1, body: note('two') });
  await removeEntry(world, 'n1');
  const row = await world.db.cases.get(caseId);
  if (row) await correctCase(world, { caseId, version: row.version, facts: { ...row.facts, title: 'new' } });
});

const check = (): Promise<CaseCheck> => checkCase(world.db, caseId);
const problems = async (): Promise<string[]> =>
  (await check()).problems.map(({ fault, subject }) => `${fault} ${subject.type} ${subject.id}`);
const named = async (): Promise<string[]> =>
  (await check()).problems.map(
    ({ fault, evidence, file }) => `${fault}: ${evidence?.is} "${evidence?.title}" ${file}`,
  );

it('finds nothing wrong in what was written, also after erasing, and counts the pictures', async () => {
  const seen: string[] = [];
  expect(await checkCase(world.db, caseId, (done, total) => seen.push(`${done}/${total}`))).toEqual({
    recordCount: 7,
    screenshotCount: 1,
    problems: [],
  });
  expect(seen).toEqual(['0/1', '1/1']);
  await eraseEntry(world, 'd1');
  expect(await check()).toEqual({ recordCount: 9, screenshotCount: 0, problems: [] });
});

it('names a picture and a text that were changed or are gone', async () => {
  const { db } = world;
  await db.pictures.put({ evidenceId, bytes: new Uint8Array([1]).buffer });
  await db.pageTexts.put({ evidenceId, text: 'other' });
  expect(await problems()).toEqual([
    `picture-changed evidence ${evidenceId}`,
    `text-changed evidence ${evidenceId}`,
  ]);
  await db.pictures.clear();
  await db.pageTexts.clear();
  expect(await problems()).toEqual([
    `picture-missing evidence ${evidenceId}`,
    `text-missing evidence ${evidenceId}`,
  ]);
});

it('does not take the word of the row for the hash of a picture', async () => {
  const { db } = world;
  const row = await db.evidence.get(evidenceId);
  if (!row) throw new Error('no evidence');
  const bytes = new Uint8Array([1]).buffer;
  const { sha256OfBytes } = await import('../../../src/domain/chain/hash.ts');
  await db.pictures.put({ evidenceId, bytes });
  await db.evidence.put({ ...row, facts: { ...row.facts, sha256: await sha256OfBytes(bytes) } });
  expect(await problems()).toEqual([
    `row-differs evidence ${evidenceId}`,
    `picture-changed evidence ${evidenceId}`,
  ]);
});

it('names rows that the chain does not have so, and rows that are gone', async () => {
  const { db } = world;
  await db.cases.update(caseId, { 'facts.title': 'forged' });
  await db.entries.update('n1', { removed: 0 });
  const entry = await db.entries.get('d1');
  if (!entry) throw new Error('no entry');
  await db.entries.add({ ...entry, id: 'x', sortKey: 'x' });
  expect((await problems()).sort()).toEqual([
    `not-in-chain entry x`,
    `row-differs case ${caseId}`,
    `row-differs entry n1`,
  ]);
  await db.entries.delete('d1');
  await db.entries.update('n1', { content: { kind: 'note', text: 'forged' } });
  expect(await problems()).toContain('row-missing entry d1');
  expect(await problems()).toContain('row-differs entry n1');
});

it('names what the chain itself says: contents changed, a record gone, another head', async () => {
  const { db } = world;
  await db.records.where('subjectId').equals('n1').modify({ salted: null });
  expect(await problems()).toContain('content-missing entry n1');
  await db.heads.update(caseId, { hash: '0'.repeat(64) });
  expect(await problems()).toContain(`head-differs case ${caseId}`);
  await db.records.delete([caseId, 1]);
  expect((await problems()).some((problem) => problem.startsWith('link-broken'))).toBe(true);
});

it('finds one flipped bit in any file of a capture of several pictures, and of what was made of it', async () => {
  const { db } = world;
  const pieces = await capturePieces(
    world,
    { target: { to: 'case', caseId } },
    { messages: [{ text: 'hi' }] },
  );
  const marks = [{ is: 'black-out', rect: { x: 0, y: 0, width: 50, height: 50 } }] as const;
  await markEvidence(world, { evidenceId: pieces.evidenceId, derivedId: 'made', marks }, drawInNode);
  expect(await check()).toMatchObject({ screenshotCount: 3, problems: [] });
  const parts = await db.parts.toArray();
  expect(parts.map(({ name }) => name).sort()).toEqual([
    'messages.json',
    'tile-0001',
    'tile-0001',
    'tile-0002',
    'tile-0002',
  ]);
  for (const part of parts) {
    const bytes = part.bytes.slice(0);
    const view = new Uint8Array(bytes);
    const middle = view.length >> 1;
    view[middle] = (view[middle] ?? 0) ^ 1;
    await db.parts.put({ ...part, bytes });
    expect(await problems()).toEqual([`part-changed evidence ${part.evidenceId}`]);
    const which = part.evidenceId === 'made' ? 'copy' : 'screenshot';
    // The title of what was blacked out is not told: only the site.
    expect(await named()).toEqual([`part-changed: ${which} "gal.co.il" ${part.name}`]);
    await db.parts.delete([part.evidenceId, part.name]);
    expect(await problems()).toEqual([`part-missing evidence ${part.evidenceId}`]);
    await db.parts.put(part);
  }
  expect(await problems()).toEqual([]);
});

it('finds two records that changed places, and one that is gone from the middle', async () => {
  const { db } = world;
  const [second, third] = [await db.records.get([caseId, 2]), await db.records.get([caseId, 3])];
  if (!second || !third) throw new Error('no records');
  await db.records.bulkPut([
    { ...third, seq: 2 },
    { ...second, seq: 3 },
  ]);
  expect((await problems()).filter((problem) => problem.startsWith('link-broken')).length).toBeGreaterThan(1);
  await db.records.bulkPut([second, third]);
  expect(await problems()).toEqual([]);
  await db.records.delete([caseId, 2]);
  expect((await problems()).some((problem) => problem.startsWith('link-broken'))).toBe(true);
});

it('names a file that no record knows', async () => {
  const { db } = world;
  const part = { evidenceId, name: 'page.html', bytes: new Uint8Array([1]).buffer };
  await db.parts.put(part);
  expect(await problems()).toEqual([`part-unrecorded evidence ${evidenceId}`]);
  expect((await named())[0]).toMatch(/^part-unrecorded: screenshot ".+" page\.html$/);
  await db.parts.put({ ...part, evidenceId: `${evidenceId}0` });
  await db.parts.delete([evidenceId, 'page.html']);
  expect(await problems()).toEqual([]);
});
