import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterEach, expect, test } from 'vitest';
import { zipFiles } from '../../../scripts/package/zip-files.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const FILES = [
  file('manifest.json', '{}'),
  file('assets/b.js', 'b'.repeat(5_000)),
  file('assets/תיק.txt', 'שלום'),
];

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test('the same files give the same bytes, in whatever order and time zone they are packed', async () => {
  process.env.TZ = 'Asia/Tokyo';
  const one = await zipFiles(FILES);
  process.env.TZ = 'America/New_York';
  const other = await zipFiles([...FILES].reverse());
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
});

test('what was packed is read back, and it is smaller', async () => {
  const bytes = await zipFiles(FILES);
  const entries = await new ZipReader(new BlobReader(new Blob([bytes as BlobPart])), {
    useWebWorkers: false,
  }).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual(['assets/b.js', 'assets/תיק.txt', 'manifest.json']);
  const texts = entries.map((entry) => (entry.directory ? '' : entry.getData(new TextWriter())));
  expect(await Promise.all(texts)).toEqual(['b'.repeat(5_000), 'שלום', '{}']);
  expect(bytes.length).toBeLessThan(1_500);
});
