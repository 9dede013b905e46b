import { beforeAll, describe, expect, it } from 'vitest';
import { settleRestores } from '../../../src/services/restore.ts';
import type { Database } from '../../../src/storage/database.ts';
import { switchRestore } from '../../../src/storage/switch-restore.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';
import { backupOf, contentsOf, leftOf, makeCase, noKept, restore, smallLibrary, stage } from './library.ts';

const REPLACE = { mode: 'replace', choices: {} } as const;

let blob: Blob;
let wanted: Record<string, unknown[]>;

beforeAll(async () => {
  const { db } = await smallLibrary();
  wanted = await contentsOf(db);
  blob = await backupOf(db);
});

async function library(): Promise<World> {
  const world = await fakeWorld();
  await makeCase(world, 'mine');
  return world;
}

/** Lets the nth write of a restore, deletions too, fail in that way; gives how many writes there were. */
async function breakAt(db: Database, nth: number): Promise<() => number> {
  let count = 0;
  db.close();
  db.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            count += 1;
            return count === nth ? Promise.reject(quotaError()) : table.mutate(request);
          },
        };
      },
    }),
  });
  await db.open();
  return () => count;
}

const quotaError = (): DOMException => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

describe('a disk that is full', () => {
  it('at any write: said so, and everything is as it was', async () => {
    const whole = await library();
    const counted = await breakAt(whole.db, -1);
    await restore(whole.db, blob, REPLACE);
    const writes = counted();
    expect(writes).toBeGreaterThan(40);
    for (let nth = 1; nth <= writes; nth += 3) {
      const { db } = await library();
      const before = await contentsOf(db);
      await breakAt(db, nth);
      const code = await restore(db, blob, REPLACE).then(
        () => 'done',
        (thrown: { code?: string }) => thrown.code,
      );
      if (code === 'done') {
        expect(await contentsOf(db)).toEqual(wanted);
        continue;
      }
      expect(code, `write ${nth}`).toBe('storage-full');
      await settleRestores(db, () => false, noKept);
      expect(await contentsOf(db), `write ${nth}`).toEqual(before);
      expect(await leftOf(db)).toBe(0);
      db.close();
    }
  });
});

describe('a restore that is killed', () => {
  const dead = new Promise<never>(() => undefined);

  it('while it is staged: the next start takes all of it away', async () => {
    for (let nth = 2; nth < 12; nth += 2) {
      const { db } = await library();
      const before = await contentsOf(db);
      let reached: () => void = () => undefined;
      const died = new Promise<void>((resolve) => {
        reached = resolve;
      });
      // From then on nothing is ever answered, as to a page that is gone.
      let count = 0;
      for (const table of [db.staged, db.restores, db.pictures, db.parts, db.pageTexts, db.filePieces]) {
        const name = table === db.staged || table === db.restores ? 'put' : 'bulkPut';
        const write = (table[name] as (...args: unknown[]) => unknown).bind(table);
        (table as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
          count += 1;
          if (count < nth) return write(...args);
          reached();
          return dead;
        };
      }
      void stage(db, blob, REPLACE);
      await died;
      const name = db.name;
      db.close();
      const { makeDatabase } = await import('../../../src/storage/database.ts');
      const next = makeDatabase(name);
      await next.open();
      expect(await settleRestores(next, () => false, noKept)).toBe(false);
      expect(await contentsOf(next), `write ${nth}`).toEqual(before);
      expect(await leftOf(next)).toBe(0);
      next.close();
    }
  });

  it('while its page is still at it: nothing is taken from it', async () => {
    const { db } = await library();
    const restoreId = await stage(db, blob, REPLACE);
    await settleRestores(db, (id) => id === restoreId, noKept);
    expect((await switchRestore(db, restoreId)).state).toBe('switched');
  });

  it('after the switch: the next start puts settings and drafts in place', async () => {
    const { db } = await library();
    const restoreId = await stage(db, blob, REPLACE);
    await switchRestore(db, restoreId);
    expect(await contentsOf(db)).toEqual(wanted);
    const put: unknown[] = [];
    const kept = { ...noKept, applyKeptValues: async (...all: unknown[]) => void put.push(all) };
    expect(await settleRestores(db, () => false, kept)).toBe(true);
    expect(put).toEqual([
      [expect.objectContaining({ settings: { language: 'he', theme: 'dark' } }), 'replace-late'],
    ]);
    expect(await leftOf(db)).toBe(0);
  });
});
