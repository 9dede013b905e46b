import { beforeEach, expect, it } from 'vitest';
import type { BundleWork } from '../../../src/bundle/bundle-work.ts';
import { packBundle } from '../../../src/bundle/pack-bundle.ts';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import type { ScratchFile } from '../../../src/storage/scratch-file.ts';
import { type HandedCase, handedCase, manifestOf } from '../support/handed-case.ts';

let handed: HandedCase;
let work: BundleWork;
beforeEach(async () => {
  handed = await handedCase();
  await manifestOf(handed, {}, (input) => {
    const file = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
    work = { input, made: [{ is: 'document', path: 'case.pdf', file }] };
  });
});

/** A file in memory with room for so many bytes, and how often it was taken away. */
function scratchFile(room = Number.POSITIVE_INFINITY) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const seen = { discarded: 0, byteLength: 0 };
  const scratch: ScratchFile = {
    writable: new WritableStream<Uint8Array>({
      write(bytes) {
        seen.byteLength += bytes.byteLength;
        if (seen.byteLength > room) throw new DOMException('full', 'QuotaExceededError');
        parts.push(new Uint8Array(bytes));
      },
    }),
    whole: async (type) => new Blob(parts, { type }),
    discard: async () => {
      seen.discarded += 1;
    },
  };
  return { scratch, seen };
}

const pack = (scratch: ScratchFile, signal = new AbortController().signal) =>
  packBundle(handed.world.db, work, scratch, () => undefined, signal);

it('hands over what was written, by the hash of what can be read back', async () => {
  const { scratch, seen } = scratchFile();
  const { blob, sha256, packed } = await pack(scratch);
  expect(blob.size).toBe(seen.byteLength);
  expect(sha256).toBe(await sha256OfBytes(await blob.arrayBuffer()));
  expect(packed.missing).toEqual([]);
  expect(seen.discarded).toBe(0);
});

it('leaves nothing where the disk is full half way', async () => {
  const { scratch, seen } = scratchFile(100);
  await expect(pack(scratch)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(seen.discarded).toBe(1);
});

it('hands over nothing that cannot be read back', async () => {
  const { scratch, seen } = scratchFile();
  // Where a browser had no room for the bytes of a Blob it says so when they are read.
  const lost = {
    size: 9,
    stream: () =>
      new ReadableStream({ pull: (control) => control.error(new DOMException('gone', 'NotReadableError')) }),
  } as Blob;
  await expect(pack({ ...scratch, whole: async () => lost })).rejects.toMatchObject({
    name: 'NotReadableError',
  });
  expect(seen.discarded).toBe(1);
});

it('leaves nothing where it is stopped while it is read back', async () => {
  const { scratch, seen } = scratchFile();
  const stop = new AbortController();
  const whole: ScratchFile['whole'] = async (type) => {
    stop.abort(new Error('stopped'));
    return scratch.whole(type);
  };
  await expect(pack({ ...scratch, whole }, stop.signal)).rejects.toThrow('stopped');
  expect(seen.discarded).toBe(1);
});
