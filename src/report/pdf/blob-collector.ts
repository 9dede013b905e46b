import type { PdfKitDocument } from './pdfkit-document.ts';
import { releaseMemory } from './release-memory.ts';

/** Bytes kept as they are before they move into a Blob, which the browser may keep on disk. */
const CHUNK_BYTES = 4_000_000;

export interface BlobCollector {
  /** The whole file, once the document has ended. */
  readonly whole: Promise<Blob>;
  /**
   * Resolves when the browser has taken over what was written so far. Making a Blob only offers its bytes, and a writer that
   * never waits piles up the whole file in its own process.
   */
  settled(): Promise<void>;
}

/** Gathers what a document writes in chunks that move into Blobs, so that memory stays flat. */
export function collectBlob(pdf: PdfKitDocument, type: string): BlobCollector {
  const moved: Blob[] = [];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let settledCount = 0;
  const move = (): void => {
    moved.push(new Blob(waiting as BlobPart[]));
    waiting.forEach(releaseMemory);
    waiting = [];
    waitingBytes = 0;
  };
  const whole = new Promise<Blob>((resolve) => {
    pdf.on('data', (bytes) => {
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes >= CHUNK_BYTES) move();
    });
    pdf.on('end', () => {
      move();
      resolve(new Blob(moved, { type }));
    });
  });
  return {
    whole,
    async settled() {
      for (; settledCount < moved.length; settledCount += 1) {
        // Reading one byte needs all of them to have arrived.
        await moved[settledCount]?.slice(0, 1).arrayBuffer();
      }
    },
  };
}
