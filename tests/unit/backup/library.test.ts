import { expect, it } from 'vitest';
import { contentsOf, smallLibrary } from './library.ts';

it.each(['pictures', 'filePieces'] as const)('sees that one byte of %s is another', async (name) => {
  const { db } = await smallLibrary();
  const before = await contentsOf(db);
  await db
    .table(name)
    .toCollection()
    .modify((row: { bytes: ArrayBuffer }) => {
      const bytes = new Uint8Array(row.bytes.slice(0));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      row.bytes = bytes.buffer;
    });
  expect(await contentsOf(db)).not.toEqual(before);
});
