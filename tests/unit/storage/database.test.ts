import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { makeDatabase, openDatabase } from '../../../src/storage/database.ts';
import { LATEST_VERSION, SCHEMA_STEPS } from '../../../src/storage/schema.ts';

describe('schema history', () => {
  // Released steps are frozen: a change here means a new step, never an edited one.
  it('is what was released', () => {
    expect(SCHEMA_STEPS.map(({ version, stores }) => ({ version, stores }))).toEqual([
      {
        version: 1,
        stores: {
          cases: 'id, touchedAtMs',
          entries: 'id, &[caseId+removed+sortKey]',
          evidence: 'id, caseId, entryId',
          pictures: 'evidenceId',
          pageTexts: 'evidenceId',
          thumbnails: 'evidenceId',
          records: '[caseId+seq], subjectId',
          heads: 'caseId',
          reminders: 'id, caseId, [state+fireAtMs]',
          meta: 'key',
        },
      },
      {
        version: 2,
        stores: { parts: '[evidenceId+name]', captureJobs: 'id', awaitedTerms: 'id, caseId, url' },
      },
      {
        version: 3,
        stores: {
          entries:
            'id, &[caseId+removed+sortKey], [caseId+removed+content.kind+sortKey], [caseId+removed+content.agent+sortKey], [content.kind+removed], removedAtMs',
          cases: 'id, touchedAtMs, binnedAtMs',
          digests: 'caseId',
          timers: 'id, caseId',
          evidence: 'id, caseId, entryId, [caseId+facts.sha256]',
          filePieces: '[evidenceId+index]',
          incoming: 'id, caseId',
          binStays: 'id',
          dueMarks: 'id, caseId',
          restores: 'id',
          staged: '[restoreId+caseId+index]',
        },
      },
    ]);
  });

  it('counts up by one', () => {
    expect(SCHEMA_STEPS.map((step) => step.version)).toEqual(SCHEMA_STEPS.map((_, index) => index + 1));
  });

  it.each(SCHEMA_STEPS.map((step) => step.version))('data of version %i still opens', async (version) => {
    const old = makeDatabase(`from-${version}`, version);
    await old.open();
    await old.table('pictures').add({ evidenceId: 'e', bytes: new Uint8Array([1, 2, 3]).buffer });
    old.close();
    const now = await openDatabase(makeDatabase(`from-${version}`), () => undefined);
    expect(new Uint8Array((await now.pictures.get('e'))?.bytes ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array([1, 2, 3]),
    );
    now.close();
  });
});

describe('openDatabase', () => {
  it('refuses data of a newer version instead of opening it without a word', async () => {
    const newer = new Dexie('newer');
    newer.version(LATEST_VERSION + 1).stores({ cases: 'id' });
    await newer.open();
    newer.close();
    await expect(openDatabase(makeDatabase('newer'), () => undefined)).rejects.toEqual(
      expect.objectContaining({ code: 'storage-newer' }),
    );
    const untouched = (await indexedDB.databases()).find((one) => one.name === 'newer');
    expect(untouched?.version).toBe((LATEST_VERSION + 1) * 10);
  });

  it('gives way to a newer version and tells of it', async () => {
    const heard = vi.fn();
    const db = await openDatabase(makeDatabase('shared'), heard);
    const newer = new Dexie('shared');
    newer.version(LATEST_VERSION + 1).stores({ cases: 'id' });
    await newer.open();
    expect(heard).toHaveBeenCalledWith('upgraded-elsewhere');
    expect(db.isOpen()).toBe(false);
    newer.close();
  });

  it('asks for strict durability in every transaction', () => {
    const options = (
      makeDatabase('strict') as unknown as { _options: { chromeTransactionDurability: string } }
    )._options;
    expect(options.chromeTransactionDurability).toBe('strict');
  });
});
