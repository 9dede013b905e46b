import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blobSource } from '../../../src/archive/blob-source.ts';

const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);

/** As the library uses it. */
interface Source {
  readUint8Array(at: number, length: number): Promise<Uint8Array>;
  createReadable(range: { offset: number; size: number }): ReadableStream<Uint8Array>;
}
const sourceOf = (blob: Blob, ahead: number): Source => blobSource(blob, ahead) as unknown as Source;

it('gives the bytes of any stretch, read ahead or not, and of what it gave nothing changes', async () => {
  const stretch = fc.record({ at: fc.nat(99), length: fc.nat(30), isStream: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(stretch, { maxLength: 20 }), async (all) => {
      const source = sourceOf(new Blob([bytes]), 16);
      for (const { at, length, isStream } of all) {
        const size = Math.min(length, bytes.length - at);
        const given = isStream
          ? new Uint8Array(await new Response(source.createReadable({ offset: at, size })).arrayBuffer())
          : await source.readUint8Array(at, length);
        expect([...given]).toEqual([...bytes.slice(at, at + size)]);
        given.fill(255);
      }
    }),
    { numRuns: 200, seed: 8 },
  );
});

it('gives each its own when several read at once', async () => {
  const source = sourceOf(new Blob([bytes]), 16);
  const at = [90, 0, 40, 3, 44, 91];
  const given = await Promise.all(at.map((from) => source.readUint8Array(from, 5)));
  expect(given.map((one) => [...one])).toEqual(at.map((from) => [...bytes.slice(from, from + 5)]));
});

it('reads a file once that is read in its order', async () => {
  const blob = new Blob([bytes]);
  let readings = 0;
  const slice = blob.slice.bind(blob);
  blob.slice = (...range) => {
    readings += 1;
    return slice(...range);
  };
  const source = sourceOf(blob, 50);
  for (let at = 0; at < 100; at += 10) await source.readUint8Array(at, 10);
  expect(readings).toBe(2);
});
