import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/domain/capture/mark.ts';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { type Draw, markEvidence, unmarkEvidence } from '../../../src/services/mark-evidence.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { listDerived, readPageText, readPictureOf } from '../../../src/storage/queries.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { capturePieces, windowPicture } from '../support/captured-pieces.ts';
import { coloursIn, decodedSize, drawInNode } from '../support/draw-in-node.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

let world: World;
let caseId: string;
let entryId: string;
let evidenceId: string;

beforeEach(async () => {
  world = await fakeWorld();
  const messages = [{ text: 'my number is 050-1234567' }];
  ({ caseId, entryId, evidenceId } = await capturePieces(
    world,
    {},
    {
      html: '<p>050-1234567',
      messages,
      places: [{ kind: 'phone', rect: { x: 0, y: 0, width: 9, height: 9 } }],
      verdict: { remarks: [{ is: 'gap', after: 'my number is 050-1234567', before: 'ok' }] },
    },
  ));
});

const blackOut = (rect: Rect): Mark => ({ is: 'black-out', rect });
const mark = (marks: readonly Mark[], derivedId = 'made-1', draw: Draw = drawInNode) =>
  markEvidence(world, { evidenceId, derivedId, marks }, draw);
const made = async (derivedId = 'made-1') => {
  const row = await world.db.evidence.get(derivedId);
  if (!row) throw new Error(`no ${derivedId}`);
  return { ...row, facts: captureFactsOf(row) };
};
const picture = async (id: string, name: string): Promise<ArrayBuffer> => {
  const bytes = await readPictureOf(world.db, id, name);
  if (!bytes) throw new Error(`no ${name} of ${id}`);
  return bytes;
};
const problems = async () => (await checkCase(world.db, caseId)).problems;
/** All bytes and texts that are kept of an item, as one text. */
async function everythingOf(id: string): Promise<string> {
  const { db } = world;
  const parts = (await db.parts.toArray()).filter((part) => part.evidenceId === id);
  return JSON.stringify([
    await db.evidence.get(id),
    await db.pageTexts.get(id),
    parts.map((part) => [part.name, Buffer.from(part.bytes).toString('latin1')]),
    (await db.records.where('subjectId').equals(id).toArray()).map(({ salted }) => salted),
  ]);
}

describe('markEvidence', () => {
  it('makes a new item whose pixels are black where two pieces meet, and leaves the capture as it was', async () => {
    const before = await everythingOf(evidenceId);
    expect(await mark([blackOut({ x: 100, y: 550, width: 300, height: 100 })])).toEqual({
      evidenceId: 'made-1',
    });
    expect(await everythingOf(evidenceId)).toBe(before);
    expect(await picture(evidenceId, 'picture')).toEqual(windowPicture(0));
    const black = new Set(['0,0,0']);
    expect(coloursIn(await picture('made-1', 'picture'), { x: 100, y: 550, width: 300, height: 50 })).toEqual(
      black,
    );
    expect(coloursIn(await picture('made-1', 'tile-0001'), { x: 100, y: 0, width: 300, height: 50 })).toEqual(
      black,
    );
    const beside = { x: 0, y: 0, width: 800, height: 550 };
    expect(coloursIn(await picture('made-1', 'picture'), beside)).toEqual(
      coloursIn(windowPicture(0), beside),
    );
    expect(await problems()).toEqual([]);
  });

  it('keeps of each picture only what the whole shows: what overlapped may show the same again', async () => {
    await mark([blackOut({ x: 0, y: 0, width: 10, height: 10 })]);
    expect(decodedSize(await picture('made-1', 'tile-0002'))).toEqual({ width: 800, height: 200 });
    const { facts } = await made();
    expect(facts.pieces).toEqual([
      { picture: 'picture', cut: { x: 0, y: 0, width: 800, height: 600 }, at: { x: 0, y: 0 } },
      { picture: 'tile-0001', cut: { x: 0, y: 0, width: 800, height: 600 }, at: { x: 0, y: 600 } },
      { picture: 'tile-0002', cut: { x: 0, y: 0, width: 800, height: 200 }, at: { x: 0, y: 1200 } },
    ]);
  });

  it('keeps nothing that could tell what was blacked out', async () => {
    await mark([blackOut({ x: 0, y: 0, width: 10, height: 10 })]);
    expect(await everythingOf('made-1')).not.toContain('050-1234567');
    expect(await readPageText(world.db, 'made-1')).toBe('');
    const { facts } = await made();
    expect(facts.parts?.map(({ name }) => name)).toEqual(['tile-0001', 'tile-0002']);
    // What is missing is still told.
    expect(facts.verdict).toEqual({ remarks: [{ is: 'gap', after: '', before: '' }] });
  });

  it('names its original, and keeps its facts', async () => {
    const original = await made(evidenceId);
    const marks = [blackOut({ x: 0, y: 0, width: 10, height: 10 })];
    world.nowMs += 60_000;
    await mark(marks);
    const { facts } = await made();
    expect(facts.derived).toEqual({
      evidenceId,
      sha256: original.facts.sha256,
      marks,
      madeAt: { at: '2026-01-21T10:01:00.000Z', zone: 'Asia/Jerusalem' },
    });
    expect(facts.sha256).not.toBe(original.facts.sha256);
    const { capturedAt, way } = original.facts;
    expect(facts).toMatchObject({ capturedAt, way });
    // A title and an address often say what was blacked out.
    expect(facts).toMatchObject({ title: 'gal.co.il', url: 'https://gal.co.il/…' });
    expect((await made()).entryId).toBe(entryId);
  });

  it('leaves out what a crop leaves out', async () => {
    await mark([{ is: 'crop', rect: { x: 50, y: 500, width: 200, height: 300 } }]);
    const { facts } = await made();
    expect(facts.pieces).toEqual([
      { picture: 'picture', cut: { x: 0, y: 0, width: 200, height: 100 }, at: { x: 0, y: 0 } },
      { picture: 'tile-0001', cut: { x: 0, y: 0, width: 200, height: 200 }, at: { x: 0, y: 100 } },
    ]);
    expect(decodedSize(await picture('made-1', 'picture'))).toEqual({ width: 200, height: 100 });
    expect(await readPictureOf(world.db, 'made-1', 'tile-0002')).toBeUndefined();
  });

  it('makes it once when it is asked for twice, one after the other or at once', async () => {
    const marks = [blackOut({ x: 0, y: 0, width: 10, height: 10 })];
    await Promise.all([mark(marks), mark(marks)]);
    await mark(marks);
    expect(await world.db.records.where('subjectId').equals('made-1').count()).toBe(1);
    expect(await problems()).toEqual([]);
  });

  it('takes bytes back that are not what was drawn once they are on disk', async () => {
    const { db } = world;
    const add = db.pictures.add.bind(db.pictures);
    db.pictures.add = ((row: { evidenceId: string }) =>
      add({ ...row, bytes: new Uint8Array([1]).buffer })) as unknown as typeof add;
    await expect(mark([blackOut({ x: 0, y: 0, width: 10, height: 10 })])).rejects.toMatchObject({
      code: 'evidence-mismatch',
    });
    expect(await db.evidence.get('made-1')).toBeUndefined();
    expect(await problems()).toEqual([]);
  });

  it('refuses a crop that leaves nothing, what is no original, and an original that was changed', async () => {
    const nowhere: Mark = { is: 'crop', rect: { x: 5000, y: 5000, width: 10, height: 10 } };
    await expect(mark([nowhere])).rejects.toMatchObject({ code: 'bad-request' });
    const marks = [blackOut({ x: 0, y: 0, width: 10, height: 10 })];
    await mark(marks);
    await expect(
      markEvidence(world, { evidenceId: 'made-1', derivedId: 'made-2', marks }, drawInNode),
    ).rejects.toMatchObject({ code: 'bad-request' });
    await world.db.parts.put({ evidenceId, name: 'tile-0001', bytes: windowPicture(7) });
    await expect(mark(marks, 'made-3')).rejects.toMatchObject({ code: 'evidence-mismatch' });
    expect(await world.db.evidence.get('made-3')).toBeUndefined();
  });

  it('marks a screenshot of one picture, which has no pieces', async () => {
    const { saveCapture } = await import('../../../src/services/save-capture.ts');
    const { saveRequest } = await import('../support/fake-world.ts');
    world.bytes = new Uint8Array(windowPicture(0));
    world.page.captureVisible = async () => world.bytes.slice();
    const saved = await saveCapture(world, saveRequest('one'));
    const of = saved.evidenceId ?? '';
    await markEvidence(
      world,
      { evidenceId: of, derivedId: 'm', marks: [blackOut({ x: 0, y: 0, width: 800, height: 300 })] },
      drawInNode,
    );
    const bytes = await picture('m', 'picture');
    expect(coloursIn(bytes, { x: 0, y: 0, width: 800, height: 300 })).toEqual(new Set(['0,0,0']));
    expect(decodedSize(bytes)).toEqual({ width: 800, height: 600 });
  });
});

describe('unmarkEvidence', () => {
  it('erases the made item for good and leaves the capture; its id is not used again', async () => {
    const marks = [blackOut({ x: 0, y: 0, width: 10, height: 10 })];
    await mark(marks);
    expect(await unmarkEvidence(world, 'made-1')).toEqual({ evidenceId });
    expect(await listDerived(world.db, await made(evidenceId))).toEqual([]);
    expect((await world.db.parts.toArray()).filter((part) => part.evidenceId === 'made-1')).toEqual([]);
    expect(await world.db.pictures.get('made-1')).toBeUndefined();
    expect(await problems()).toEqual([]);
    await expect(mark(marks)).rejects.toMatchObject({ code: 'not-found' });
    await mark(marks, 'made-2');
    expect(await listDerived(world.db, await made(evidenceId))).toHaveLength(1);
    expect(await problems()).toEqual([]);
  });

  it('never erases a capture', async () => {
    await expect(unmarkEvidence(world, evidenceId)).rejects.toMatchObject({ code: 'bad-request' });
    expect(await world.db.evidence.get(evidenceId)).toBeDefined();
  });
});

it('a made item goes with its entry', async () => {
  await mark([blackOut({ x: 0, y: 0, width: 10, height: 10 })]);
  await eraseEntry(world, entryId);
  expect(await world.db.evidence.count()).toBe(0);
  expect(await world.db.parts.count()).toBe(0);
  expect(await problems()).toEqual([]);
});
