import type { PdfKitDocument } from './pdfkit-document.ts';
import { releaseMemory } from './release-memory.ts';

/** Bytes kept as they are before they move into a Blob, which the browser may keep on disk. */
const CHUNK_BYTES = 4_000_000;

/** The whole file as a Blob once the document has ended, gathered in chunks so that memory stays flat. */
export function collectBlob(pdf: PdfKitDocument, type: string): Promise<Blob> {
  const moved: Blob[] = [];
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const move = (): void => {
    moved.push(new Blob(waiting as BlobPart[]));
    waiting.forEach(releaseMemory);
    waiting = [];
    waitingBytes = 0;
  };
  return new Promise((resolve) => {
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
}
