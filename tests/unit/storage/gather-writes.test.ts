import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherWrites } from '../../../src/storage/gather-writes.ts';

it('hands everything on in its order, in few writes, whatever the lengths', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 }), async (all) => {
      const writes: Uint8Array[] = [];
      let isClosed = false;
      const stream = gatherWrites(
        new WritableStream({
          write: (bytes) => void writes.push(bytes),
          close: () => {
            isClosed = true;
          },
        }),
        16,
      );
      const writer = stream.getWriter();
      for (const bytes of all) await writer.write(bytes);
      await writer.close();
      expect(isClosed).toBe(true);
      expect(writes.flatMap((bytes) => [...bytes])).toEqual(all.flatMap((bytes) => [...bytes]));
      for (const [index, { byteLength }] of writes.entries())
        expect(byteLength + (writes[index + 1]?.byteLength ?? 16)).toBeGreaterThanOrEqual(16);
    }),
    { numRuns: 200, seed: 8 },
  );
});

it('fails as what it writes into does, and takes that away when it is stopped', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const failing = gatherWrites(new WritableStream({ write: () => Promise.reject(full) }), 4).getWriter();
  await failing.write(new Uint8Array(3));
  await expect(failing.close()).rejects.toBe(full);
  let why: unknown;
  const stopped = gatherWrites(
    new WritableStream({
      abort: (reason) => {
        why = reason;
      },
    }),
  );
  await stopped.abort('stop');
  expect(why).toBe('stop');
});
