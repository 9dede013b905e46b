import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findChat } from '../../../../src/domain/whatsapp/find-chat.ts';
import { sourceOf } from '../../../../src/domain/zip/byte-source.ts';
import { baseName, readDirectory } from '../../../../src/domain/zip/read-directory.ts';
import { unpack } from '../../../../src/domain/zip/unpack.ts';
import { makeZip, type ZipMember } from '../../../support/make-zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (members: readonly ZipMember[]) => sourceOf(new Blob([makeZip(members)]));

it('lists and unpacks files', async () => {
  const source = open([
    { name: '_chat.txt', bytes: bytesOf('hello') },
    { name: 'תמונה.jpg', bytes: new Uint8Array(100_000).fill(7) },
  ]);
  const entries = (await readDirectory(source)) ?? [];
  expect(entries.map(({ name, byteLength }) => [name, byteLength])).toEqual([
    ['_chat.txt', 5],
    ['תמונה.jpg', 100_000],
  ]);
  const [first, second] = entries;
  if (!first || !second) throw new Error('no entries');
  expect(new TextDecoder().decode(await unpack(source, first, 1_000))).toBe('hello');
  expect(await unpack(source, second, 1_000_000)).toEqual(new Uint8Array(100_000).fill(7));
  expect(await unpack(source, second, 99_999)).toBeUndefined();
});

it.each<[string, ZipMember['claims']]>([
  ['less than there is (a bomb)', { byteLength: 10 }],
  ['more than there is', { byteLength: 2_000_000 }],
  ['bytes beyond the archive', { packedLength: 4_000_000 }],
  ['a header beyond the archive', { headerAt: 4_000_000 }],
  ['a header where there is none', { headerAt: 3 }],
])('unpacks nothing of an entry that claims %s', async (_what, claims = {}) => {
  const source = open([{ name: 'a.txt', bytes: new Uint8Array(1_000_000), claims }]);
  const [entry] = (await readDirectory(source)) ?? [];
  if (!entry) throw new Error('not listed');
  expect(await unpack(source, entry, 10_000_000)).toBeUndefined();
});

it('takes a name for a name, wherever it leads', () => {
  expect(['../../etc/passwd', 'C:\\x\\y.txt', 'a'].map(baseName)).toEqual(['passwd', 'y.txt', 'a']);
});

it('finds the exported chat among other files', async () => {
  const source = open([
    { name: 'notes.txt', bytes: bytesOf('nothing of the kind') },
    { name: 'WhatsApp Chat with Shop.txt', bytes: bytesOf('13/3/2025, 9:00 - A: x\n13/3/2025, 9:01 - B: y') },
    { name: 'IMG-1.jpg', bytes: new Uint8Array(9) },
  ]);
  const found = await findChat(source, Date.now(), 1_000);
  expect(found).toMatchObject({ mediaCount: 2, chat: { messageCount: 2 } });
  expect(await findChat(source, Date.now(), 10)).toBeUndefined();
  expect(await findChat(sourceOf(new Blob(['PK'])), Date.now(), 10)).toBeUndefined();
});

it('never throws, whatever the archive', async () => {
  const whole = makeZip([{ name: 'a', bytes: bytesOf('hello') }]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const source = sourceOf(new Blob([bytes]));
        for (const entry of (await readDirectory(source)) ?? []) await unpack(source, entry, 1_000);
      },
    ),
    { numRuns: 60 },
  );
});
