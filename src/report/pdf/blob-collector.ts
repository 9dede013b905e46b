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
  /** So many bytes were written so far. */
  byteCount(): number;
}

/** Gathers what a document writes in chunks that move into Blobs, so that memory stays flat. */
export function collectBlob(pdf: PdfKitDocument, type: string): BlobCollector {
  const moved: Blob[] = [];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let settledCount = 0;
  let byteCount = 0;
  const move = (): void => {
    moved.push(new Blob(waiting as BlobPart[]));
    waiting.forEach(releaseMemory);
    waiting = [];
    waitingBytes = 0;
  };
  const whole = new Promise<Blob>((resolve) => {
    pdf.on('data', (bytes) => {
      // Before the new bytes come, never with them: PDFKit counts their length only after they were handed over here.
      if (waitingBytes >= CHUNK_BYTES) move();
      waiting.push(bytes);
      waitingBytes += bytes.length;
      byteCount += bytes.length;
    });
    pdf.on('end', () => {
      move();
      resolve(new Blob(moved, { type }));
    });
  });
  return {
    whole,
    byteCount: () => byteCount,
    async settled() {
      for (; settledCount < moved.length; settledCount += 1) {
        // Reading one byte needs all of them to have arrived.
        await moved[settledCount]?.slice(0, 1).arrayBuffer();
      }
    },
  };
}
