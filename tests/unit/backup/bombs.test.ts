import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it, vi } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { seal, unseal } from '../../../src/backup/sealed-file.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { backupOf, never, smallLibrary } from './library.ts';
import { rezipped, zipOf } from './rezip.ts';

let sealed: string;
beforeAll(async () => {
  const bytes = await new Response(await seal(new Blob(['x']), 'pw', 10)).bytes();
  sealed = new TextDecoder('latin1').decode(bytes);
});

const fileOf = (text: string): Blob => new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))]);

/** A file of which only the first 4 kB can be read. */
function firstReadOnly(file: Blob): Blob {
  const refuse = (): never => {
    throw new Error('all of it was read');
  };
  const slice = (from = 0, to = 0): Blob => (to - from <= 4_096 ? file.slice(from, to) : refuse());
  return Object.assign(file.slice(), { slice, stream: refuse, text: refuse, arrayBuffer: refuse });
}

it('refuses a list that was packed into next to nothing before it reads it', async () => {
  const bomb = await zipOf([['manifest.json', `[${'{},'.repeat(300_000)}{}]`]]);
  expect(bomb.size).toBeLessThan(10_000);
  await expect(openBackup(bomb, never())).rejects.toMatchObject({ code: 'backup-damaged' });
});

it('refuses a list that is longer than those of so few files are, and reads one that is not', async () => {
  const world = await fakeWorld();
  const blob = await backupOf(world.db);
  // Of numbers by lot nothing can be packed fifty times smaller.
  const lot = randomBytes(4_200_000).toString('hex');
  const withPad = (length: number) =>
    rezipped(blob, (files) =>
      files.editManifest((manifest) => Object.assign({ ...manifest }, { pad: lot.slice(0, length) })),
    );
  expect((await openBackup(await withPad(7_900_000), never())).cases).toEqual([]);
  await expect(openBackup(await withPad(8_100_000), never())).rejects.toMatchObject({
    code: 'backup-damaged',
  });
});

it('refuses rows that were packed into next to nothing before it makes values of the first', async () => {
  const blob = await backupOf((await smallLibrary()).db);
  let lines = 0;
  const swollen = (copies: number) =>
    rezipped(blob, (files) => {
      files.editManifest((manifest) => {
        const [one] = manifest.cases;
        if (!one) throw new Error('there is no case');
        files.edit(`cases/${one.id}/rows.jsonl`, (text) => {
          lines = text.split('\n').length;
          return text.repeat(copies);
        });
        return manifest;
      });
    });
  const parse = vi.spyOn(JSON, 'parse');
  const parsedOf = async (copies: number): Promise<number> => {
    const bomb = await swollen(copies);
    parse.mockClear();
    await expect(openBackup(bomb, never())).rejects.toMatchObject({ code: 'backup-damaged' });
    return parse.mock.calls.length;
  };
  // Twice the same rows are read, and then refused.
  const read = await parsedOf(2);
  expect(read).toBeGreaterThan(2 * (lines - 1));
  expect(await parsedOf(30_000)).toBeLessThan(read);
  parse.mockRestore();
});

it('makes no key for a file that asks for more work than ours', async () => {
  const greedy = firstReadOnly(fileOf(sealed.replace(/^(.*\n-> scrypt \S+) 10\n/, '$1 20\n')));
  await expect(unseal(greedy, 'pw')).rejects.toMatchObject({ code: 'not-a-backup' });
});

it('reads no further where the head of a locked file has no end', async () => {
  const endless = firstReadOnly(fileOf(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(100_000)}`));
  await expect(unseal(endless, 'pw')).rejects.toMatchObject({ code: 'backup-damaged' });
});

it('still unlocks what is ours', async () => {
  expect(await new Response(await unseal(fileOf(sealed), 'pw')).text()).toBe('x');
  await expect(unseal(fileOf(sealed), 'other')).rejects.toMatchObject({ code: 'wrong-password' });
});
