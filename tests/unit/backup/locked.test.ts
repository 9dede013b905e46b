import { beforeAll, expect, it } from 'vitest';
import { makeBackup } from '../../../src/backup/make-backup.ts';
import { sealOf } from '../../../src/backup/sealed-file.ts';
import { unlockBackup } from '../../../src/backup/unlock-backup.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openScratchFile } from '../../../src/storage/scratch-file.ts';
import { freshDatabase } from '../support/fake-world.ts';
import { contentsOf, happenedAt, KEPT, never, restore, richLibrary } from './library.ts';

const ORDER = { kept: KEPT, madeAt: happenedAt, extensionVersion: '0.0.0', about: 'about' };
const PASSWORD = 'סוס נכון סוללה';

let db: Database;
let file: Blob;
const phases = new Set<string>();

beforeAll(async () => {
  ({ db } = await richLibrary());
  const order = { ...ORDER, password: PASSWORD, scryptWork: 4 };
  ({ file } = await makeBackup(
    db,
    order,
    () => openScratchFile(),
    (phase) => phases.add(phase),
    never(),
  ));
});

it('opens with its password, and is then what was backed up', async () => {
  expect([...phases]).toEqual(['writing', 'checking', 'locking']);
  expect(await sealOf(file)).toBe('password');
  expect(await unlockBackup(file, undefined, openScratchFile, never())).toBe('want-password');
  const unlocked = await unlockBackup(file, PASSWORD, openScratchFile, never());
  if (unlocked === 'want-password') throw new Error('it was given');
  const other = await freshDatabase();
  await restore(other, unlocked.file);
  expect(await contentsOf(other)).toEqual(await contentsOf(db));
});

it('says at once that a password is wrong, and opens no file', async () => {
  const opened: unknown[] = [];
  const open = (): never => {
    opened.push(1);
    throw new Error('a file was opened');
  };
  await expect(unlockBackup(file, 'סוס נכון', open, never())).rejects.toMatchObject({
    code: 'wrong-password',
  });
  expect(opened).toEqual([]);
});

it('holds nothing that can be read without it', async () => {
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  expect(text).not.toContain('manifest.json');
  expect(text).not.toContain('cases/');
});

it('is damaged when it was changed or cut off', async () => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  for (const bad of [new Blob([bytes]), file.slice(0, file.size - 100)])
    await expect(unlockBackup(bad, PASSWORD, openScratchFile, never())).rejects.toMatchObject({
      code: 'backup-damaged',
    });
});

it('tells a file that was locked otherwise', async () => {
  const other = new Blob(['age-encryption.org/v1\n-> X25519 abc\n']);
  await expect(unlockBackup(other, 'x', openScratchFile, never())).rejects.toMatchObject({
    code: 'not-a-backup',
  });
  expect(await sealOf(new Blob(['PK']))).toBe('none');
});

it('leaves no file when it is stopped', async () => {
  const stop = new AbortController();
  const discarded: unknown[] = [];
  const open = async () => {
    const scratch = await openScratchFile();
    return { ...scratch, discard: async () => void discarded.push(1) };
  };
  const making = makeBackup(db, ORDER, open, () => stop.abort(), stop.signal);
  await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  expect(discarded).toEqual([1]);
});
