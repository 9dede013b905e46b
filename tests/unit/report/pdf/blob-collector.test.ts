import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectBlob } from '../../../../src/report/pdf/blob-collector.ts';
import type { PdfKitDocument } from '../../../../src/report/pdf/pdfkit-document.ts';

/** What a document does with its collector, and no document. */
function written(): { pdf: PdfKitDocument; write: (bytes: Uint8Array | null) => void } {
  let write: (bytes: Uint8Array | null) => void = () => undefined;
  const pdf = {
    passTo(take: typeof write) {
      write = take;
    },
  };
  return { pdf: pdf as unknown as PdfKitDocument, write: (bytes) => write(bytes) };
}

const noise = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_gap, at) => (at * 31 + seed) & 0xff);

const Real = Blob;
/** The nth Blob that is made (from 0) finds no room on the disk: it cannot be read, nor can any that holds it. */
function fillDiskAt(nth: number): void {
  let made = 0;
  const lost = new Set<Blob>();
  class Full extends Real {
    readonly #isLost: boolean;
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      this.#isLost = made === nth || parts.some((part) => part instanceof Real && lost.has(part));
      made += 1;
      if (this.#isLost) lost.add(this);
    }
    override slice(...range: Parameters<Blob['slice']>): Blob {
      const part = super.slice(...range);
      if (this.#isLost)
        part.arrayBuffer = () => Promise.reject(new DOMException('no room', 'NotReadableError'));
      return part;
    }
  }
  vi.stubGlobal('Blob', Full);
}

afterEach(() => vi.unstubAllGlobals());

describe('collectBlob', () => {
  it('gives every byte in its order, of small pieces and large ones', async () => {
    const { pdf, write } = written();
    const collector = collectBlob(pdf, 'application/pdf');
    const pieces = Array.from({ length: 400 }, (_gap, index) =>
      noise(index % 7 === 3 ? 90_000 + index : index * 13, index),
    );
    const wanted = Buffer.concat(pieces.map((piece) => piece.slice()));
    for (const piece of pieces) {
      write(piece);
      await collector.settled();
    }
    write(null);
    const whole = await collector.whole;
    expect(whole.type).toBe('application/pdf');
    expect(collector.byteCount()).toBe(wanted.length);
    expect(Buffer.compare(Buffer.from(await whole.arrayBuffer()), wanted)).toBe(0);
  });

  it.each([0, 1, 2])('hands over no file of which chunk %i found no room', async (nth) => {
    fillDiskAt(nth);
    const { pdf, write } = written();
    const collector = collectBlob(pdf, 'application/pdf');
    for (let at = 0; at < 11; at += 1) write(noise(1_000_000, at));
    write(null);
    await expect(collector.whole).rejects.toMatchObject({ name: 'NotReadableError' });
  });
});
