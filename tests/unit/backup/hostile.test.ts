import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { verifyFiles } from '../../../src/backup/verify-files.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { fakeWorld, freshDatabase, saveRequest } from '../support/fake-world.ts';
import { backupOf, contentsOf, leftOf, never, note, nothing, restore } from './library.ts';
import { rezipped, type Zipped, zipOf } from './rezip.ts';

/** What a file that is no whole backup may be called. */
const REFUSALS = ['not-a-backup', 'backup-damaged', 'backup-newer'];

let blob: Blob;
let before: Record<string, unknown[]>;
let caseId: string;
let evidenceId: string;

beforeAll(async () => {
  const world = await fakeWorld();
  const saved = await saveCapture(world, saveRequest('d1'));
  caseId = saved.caseId;
  evidenceId = saved.evidenceId ?? '';
  await addEntry(world, { caseId, entryId: 'n1', body: note('שלום') });
  before = await contentsOf(world.db);
  blob = await backupOf(world.db);
});

/** The code with which a file is refused when it is read whole; undefined: it is not. */
async function refusalOf(file: Blob): Promise<string | undefined> {
  try {
    await verifyFiles(await openBackup(file, never()), nothing, never());
    return undefined;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

/** Refused with nothing left behind, or restored as it was made. */
async function isSafe(file: Blob): Promise<void> {
  const code = await refusalOf(file);
  if (code !== undefined) {
    expect(REFUSALS).toContain(code);
    return;
  }
  const db = await freshDatabase();
  await restore(db, file);
  expect(await contentsOf(db)).toEqual(before);
  expect(await leftOf(db)).toBe(0);
  db.close();
}

const bytesOf = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

describe('a file that was damaged', () => {
  it('is refused wherever it was cut off', async () => {
    for (let at = 0; at < blob.size; at += 97) {
      const code = await refusalOf(blob.slice(0, at));
      expect(REFUSALS, `cut at ${at}`).toContain(code);
    }
  });

  it('is refused, or is as it was, with any byte changed', async () => {
    const bytes = await bytesOf();
    for (let at = 0; at < bytes.length; at += 53) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      await isSafe(new Blob([changed]));
    }
  });

  it('is refused, or is as it was, after any few changes', async () => {
    const bytes = await bytesOf();
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      by: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = bytes.slice();
        for (const { at, by } of changes) changed.set(by.slice(0, changed.length - at), at);
        await isSafe(new Blob([changed]));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('is refused for a list that says it fills the memory, without reading it', async () => {
    const bytes = await bytesOf();
    new DataView(bytes.buffer).setUint32(bytes.length - 22 + 12, 0xf0000000, true);
    expect(await refusalOf(new Blob([bytes]))).toBe('backup-damaged');
  });

  it('is no backup when it is another file', async () => {
    expect(await refusalOf(new Blob([]))).toBe('not-a-backup');
    expect(await refusalOf(new Blob(['hello']))).toBe('not-a-backup');
    expect(await refusalOf(await zipOf([['notes.txt', 'hello']]))).toBe('not-a-backup');
  });
});

describe('a backup that was made to harm', () => {
  const changed = (change: (files: Zipped) => void): Promise<Blob> => rezipped(blob, change);
  const rowsAt = (): string => `cases/${caseId}/rows.jsonl`;
  const pictureAt = (): string => `cases/${caseId}/evidence/${evidenceId}/picture.png`;

  it('is the same when nothing was changed', async () => {
    expect(await refusalOf(await changed(() => undefined))).toBeUndefined();
  });

  it.each<[string, (files: Zipped) => void]>([
    ['a path that leads out', (files) => files.set('../../evil', 'x')],
    ['a file that belongs to nothing', (files) => files.set('cases/x/evidence/y/picture.png', 'x')],
    ['a row that is none', (files) => files.edit(rowsAt(), (text) => `${text}{"table":"meta","row":{}}\n`)],
    [
      'a name that all objects share',
      (files) => files.edit(rowsAt(), (text) => text.replace('"title"', '"__proto__":{"a":1},"title"')),
    ],
    [
      'a field of its own',
      (files) => files.edit(rowsAt(), (text) => text.replace('"title"', '"evil":1,"title"')),
    ],
    [
      'a row of another case',
      (files) => files.edit(rowsAt(), (text) => text.replace(`"caseId":"${caseId}"`, '"caseId":"other"')),
    ],
    [
      'a row that its chain does not know',
      (files) => files.edit(rowsAt(), (text) => text.replace('שלום', 'להתראות')),
    ],
    [
      'a title that is a number',
      (files) => files.edit(rowsAt(), (text) => text.replace(/"title":"[^"]*"/, '"title":5')),
    ],
    [
      'an unheard-of table',
      (files) => files.edit(rowsAt(), (text) => text.replace('"table":"entries"', '"table":"heads"')),
    ],
    [
      'depth without end',
      (files) => files.edit(rowsAt(), (text) => `${text}${'['.repeat(5_000)}${']'.repeat(5_000)}\n`),
    ],
    ['another picture', (files) => files.set(pictureAt(), 'not the picture')],
    ['no picture', (files) => files.drop(pictureAt())],
    [
      'a case twice',
      (files) =>
        files.editManifest((manifest) => ({ ...manifest, cases: [...manifest.cases, ...manifest.cases] })),
    ],
    [
      'a shorter chain',
      (files) => files.edit(`cases/${caseId}/records.jsonl`, (text) => text.slice(0, text.indexOf('\n') + 1)),
    ],
    [
      'a format that is no number',
      (files) => files.editManifest((manifest) => ({ ...manifest, format: 'x' as never })),
    ],
  ])('%s: refused', async (_what, change) => {
    expect(await refusalOf(await changed(change))).toBe('backup-damaged');
  });

  it('says so when it comes from a later version', async () => {
    const later = await changed((files) => files.editManifest((manifest) => ({ ...manifest, format: 2 })));
    expect(await refusalOf(later)).toBe('backup-newer');
  });

  it('is refused for a length that is a lie, before much of it is in memory', async () => {
    const bomb = await changed((files) => files.set(pictureAt(), '\0'.repeat(3_000_000), { tellsLength: 7 }));
    expect(await refusalOf(bomb)).toBe('backup-damaged');
  });
});
