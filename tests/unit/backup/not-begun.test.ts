import type { DBCoreTable } from 'dexie';
import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { verifyFiles } from '../../../src/backup/verify-files.ts';
import type { Database } from '../../../src/storage/database.ts';
import { backupOf, never, nothing, smallLibrary } from './library.ts';

/** Reads of a database: how many there were, and which of them fails as Firefox lets one fail after a full disk. */
interface Reads {
  count: number;
  failsAt: number;
}

async function watchReads(db: Database): Promise<Reads> {
  const reads: Reads = { count: 0, failsAt: 0 };
  const watched =
    <Input, Output>(read: (input: Input) => Promise<Output>) =>
    (input: Input): Promise<Output> => {
      reads.count += 1;
      return reads.count === reads.failsAt ? Promise.reject(notBegun()) : read(input);
    };
  db.close();
  db.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table(name): DBCoreTable {
        const table = core.table(name);
        return {
          ...table,
          get: watched(table.get),
          getMany: watched(table.getMany),
          query: watched(table.query),
          openCursor: watched(table.openCursor),
        };
      },
    }),
  });
  await db.open();
  return reads;
}

const notBegun = (): DOMException =>
  new DOMException(
    'A mutation operation was attempted on a database that did not allow mutations.',
    'InvalidStateError',
  );

/** Paths and hashes of a backup's files, after all were read back. */
async function filesIn(blob: Blob): Promise<readonly string[]> {
  const backup = await openBackup(blob, never());
  await verifyFiles(backup, nothing, never());
  expect(backup.cases.flatMap(({ told }) => told.faults)).toEqual([]);
  return [...backup.files.values()].map(({ path }) => path);
}

it('a backup whose reading could not begin once, wherever, has each of its files, once', async () => {
  const { db } = await smallLibrary();
  const reads = await watchReads(db);
  const wanted = await filesIn(await backupOf(db));
  const all = reads.count;
  expect(all).toBeGreaterThan(10);
  for (let nth = 1; nth <= all; nth += 1) {
    Object.assign(reads, { count: 0, failsAt: nth });
    expect(await filesIn(await backupOf(db)), `read ${nth}`).toEqual(wanted);
    expect(reads.count).toBeGreaterThan(all);
  }
});
