import { beforeEach, expect, it } from 'vitest';
import { sha256OfBytes } from '../../../../src/domain/chain/hash.ts';
import { listRecordsOf, readPictureOf } from '../../../../src/storage/queries.ts';
import { readAtOnce } from '../../../../src/ui/case-page/export/read-at-once.ts';
import { mismatches } from '../../../../src/ui/case-page/viewer/mismatches.ts';
import { captureFactsOf } from '../../../support/capture-facts.ts';
import { capturePieces } from '../../support/captured-pieces.ts';
import { fakeWorld, type World } from '../../support/fake-world.ts';

let world: World;
let evidenceId: string;
let caseId: string;

beforeEach(async () => {
  world = await fakeWorld();
  ({ evidenceId, caseId } = await capturePieces(world, {}, { messages: [{ text: 'hi' }] }));
});

async function saved() {
  const [record] = await listRecordsOf(world.db, evidenceId);
  const row = await world.db.evidence.get(evidenceId);
  if (!row || !record?.salted) throw new Error('not saved');
  return { facts: captureFactsOf(row), record, content: record.salted };
}
const read = (name: string) => readPictureOf(world.db, evidenceId, name);

it('compares every file and the facts with the record in the chain, not with the row beside them', async () => {
  const { facts, record, content } = await saved();
  expect(await mismatches(facts, record, read)).toEqual([]);
  expect(await mismatches({ ...facts, url: 'https://other.example/' }, record, read)).toEqual(['facts']);
  expect(await mismatches(facts, undefined, read)).toEqual(['facts']);

  const other = new Uint8Array([1]).buffer;
  await world.db.pictures.put({ evidenceId, bytes: other });
  const forged = { ...facts, sha256: await sha256OfBytes(other) };
  expect(await mismatches(forged, record, read)).toEqual(['facts', 'picture']);
  const resealed = { ...record, salted: { ...content, content: forged } };
  expect(await mismatches(forged, resealed, read)).toEqual(['facts']);
});

it('names each file that was changed or is gone', async () => {
  const { facts, record } = await saved();
  await world.db.parts.put({
    evidenceId,
    name: 'messages.json',
    bytes: new TextEncoder().encode('[]').buffer,
  });
  await world.db.parts.delete([evidenceId, 'tile-0002']);
  expect(await mismatches(facts, record, read)).toEqual(['tile-0002', 'messages.json']);
});

it('reads the head of the chain with what the document prints', async () => {
  const { row, whole, chain } = await readAtOnce(world.db, caseId);
  expect([row?.id, whole.entries.length, whole.evidence.length]).toEqual([caseId, 1, 1]);
  expect(chain).toEqual({ head: (await world.db.heads.get(caseId))?.hash, recordCount: 3 });
});
