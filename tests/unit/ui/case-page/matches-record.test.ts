import { expect, it } from 'vitest';
import { sha256OfBytes } from '../../../../src/domain/chain/hash.ts';
import { saveCapture } from '../../../../src/services/save-capture.ts';
import { listRecordsOf, readPicture } from '../../../../src/storage/queries.ts';
import { readAtOnce } from '../../../../src/ui/case-page/case/export-case.ts';
import { matchesRecord } from '../../../../src/ui/case-page/viewer/matches-record.ts';
import { fakeWorld, saveRequest } from '../../support/fake-world.ts';

it('compares picture and facts with the record in the chain, not with the row beside them', async () => {
  const world = await fakeWorld();
  const { evidenceId = '' } = await saveCapture(world, saveRequest('d1'));
  const [record] = await listRecordsOf(world.db, evidenceId);
  const bytes = await readPicture(world.db, evidenceId);
  const row = await world.db.evidence.get(evidenceId);
  if (!bytes || !row || !record?.salted) throw new Error('not saved');
  expect(await matchesRecord(bytes, row.facts, record)).toBe(true);

  const other = new Uint8Array([1]).buffer;
  const forged = { ...row.facts, sha256: await sha256OfBytes(other) };
  expect(await matchesRecord(other, forged, record)).toBe(false);
  expect(await matchesRecord(bytes, { ...row.facts, url: 'https://other.example/' }, record)).toBe(false);
  const resealed = { ...record, salted: { ...record.salted, content: forged } };
  expect(await matchesRecord(other, forged, resealed)).toBe(false);
  expect(await matchesRecord(bytes, row.facts, undefined)).toBe(false);
});

it('reads the head of the chain with what the document prints', async () => {
  const world = await fakeWorld();
  const { caseId } = await saveCapture(world, saveRequest('d1'));
  const { row, whole, chain } = await readAtOnce(world.db, caseId);
  expect([row?.id, whole.entries.length, whole.evidence.length]).toEqual([caseId, 1, 1]);
  expect(chain).toEqual({ head: (await world.db.heads.get(caseId))?.hash, recordCount: 3 });
});
