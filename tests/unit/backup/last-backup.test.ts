import { beforeAll, expect, it } from 'vitest';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import { backupDue, type LastBackup } from '../../../src/domain/backup/backup-due.ts';
import type { RestoreChoice } from '../../../src/domain/backup/restore-plan.ts';
import { msOf } from '../../../src/domain/time/moment.ts';
import { eraseCase } from '../../../src/services/cases.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { completeRestore } from '../../../src/services/restore.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { backupOf, FILE, happenedAt, makeCase, noKept, note, RESTORED_AT_MS, stage } from './library.ts';

const MERGE: RestoreChoice = { mode: 'merge', choices: {} };
const REPLACE: RestoreChoice = { mode: 'replace', choices: {} };

let here: World;
let blob: Blob;
let caseId: string;

beforeAll(async () => {
  here = await fakeWorld();
  ({ caseId } = await saveCapture(here, saveRequest('d1')));
  blob = await backupOf(here.db);
});

/** What a restore notes as the last backup; undefined: what was noted before stays. */
async function notedBy(world: World, choice: RestoreChoice, file = blob): Promise<LastBackup | undefined> {
  let noted: LastBackup | undefined;
  const kept = {
    ...noKept,
    noteBackup: async (last: LastBackup) => {
      noted = last;
    },
  };
  await completeRestore(world.db, await stage(world.db, file, choice), kept);
  return noted;
}

const OF_FILE = {
  atMs: msOf(happenedAt),
  byteLength: FILE.byteLength,
  fileName: FILE.name,
  way: 'restored',
};

it('is the file, as of when it was made, after it took the place of everything', async () => {
  const there = await fakeWorld();
  await makeCase(there, 'mine');
  expect(await notedBy(there, REPLACE)).toEqual(OF_FILE);
});

it('is the file on a computer on which nothing was: nobody is reminded of a backup that is in their hands', async () => {
  const there = await fakeWorld();
  const last = await notedBy(there, MERGE);
  expect(last).toEqual(OF_FILE);
  const cases = (await there.db.cases.toArray()).map(({ touchedAtMs, createdAt }) => ({
    touchedAtMs: Math.min(touchedAtMs, OF_FILE.atMs),
    createdAtMs: msOf(createdAt),
    isSample: false,
  }));
  const memory = { last, laterUntilMs: 0 };
  expect(cases.length).toBe(1);
  expect(backupDue(cases, memory, 7, RESTORED_AT_MS)).toBeUndefined();
  const written = [{ touchedAtMs: RESTORED_AT_MS, createdAtMs: 0, isSample: false }];
  expect(backupDue(written, memory, 7, RESTORED_AT_MS)).toEqual({ days: 38, cases: 1 });
});

it('is the file where nothing but the sample case and an erased one was here', async () => {
  const there = await fakeWorld();
  await makeCase(there, 'sample');
  await makeCase(there, 'erased');
  await eraseCase(there, 'erased');
  await there.db.cases.where({ id: 'sample' }).modify((row) => {
    Object.assign(row.facts, { sample: true });
  });
  expect(await notedBy(there, MERGE)).toEqual(OF_FILE);
});

it('stays what it was when the file came to other things', async () => {
  const there = await fakeWorld();
  await makeCase(there, 'mine');
  expect(await notedBy(there, MERGE)).toBeUndefined();
});

it('stays what it was when a case that is here went on, or all was here already', async () => {
  const there = await fakeWorld();
  await notedBy(there, MERGE);
  expect(await notedBy(there, MERGE)).toBeUndefined();
  await addEntry(there, { caseId, entryId: 'n9', body: note('later') });
  const choices = { [caseId]: 'theirs' } as const;
  expect(await notedBy(there, { mode: 'merge', choices })).toBeUndefined();
});

it('is never of the future: a clock that went ahead would keep every reminder away', async () => {
  const there = await fakeWorld();
  const pieces: BlobPart[] = [];
  const target = new WritableStream<Uint8Array>({
    write: (bytes) => void pieces.push(new Uint8Array(bytes)),
  });
  const madeAt = { at: '2099-01-01T00:00:00.000Z', zone: 'Asia/Jerusalem' };
  const kept = { settings: {}, drafts: {} };
  const work = { kept, madeAt, extensionVersion: '0.0.0', about: '' };
  await writeBackup(here.db, work, target, () => undefined, new AbortController().signal);
  expect(await notedBy(there, REPLACE, new Blob(pieces))).toMatchObject({ atMs: RESTORED_AT_MS });
});
