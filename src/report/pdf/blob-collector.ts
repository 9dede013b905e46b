import type { PdfKitDocument } from './pdfkit-document.ts';
import { releaseMemory } from './release-memory.ts';

/** Bytes kept as they are before they move into a Blob, which the browser may keep on disk. */
const CHUNK_BYTES = 4_000_000;

/** PDFKit writes a line at a time: pieces up to `SMALL_BYTES` are gathered in one place of so many bytes. */
const GATHERED_BYTES = 1_000_000;
const SMALL_BYTES = 64_000;

export interface BlobCollector {
  /**
   * The whole file, once the document has ended, and once every part of it could be read back: one that found no room on disk
   * rejects as the browser says it (`NotReadableError`), and is handed to nobody.
   */
  readonly whole: Promise<Blob>;
  /**
   * Resolves when the browser has taken over what was written so far, but the last chunk, which it may take meanwhile. Making a
   * Blob only offers its bytes, and a writer that never waits piles up the whole file in its own process.
   */
  settled(): Promise<void>;
  /** So many bytes were written so far. */
  byteCount(): number;
}

/** Gathers what a document writes in chunks that move into Blobs, so that memory stays flat. */
export function collectBlob(pdf: PdfKitDocument, type: string): BlobCollector {
  const moved: Blob[] = [];
  const gathered = new Uint8Array(GATHERED_BYTES);
  let waiting: Uint8Array[] = [];
  let large: Uint8Array[] = [];
  let waitingBytes = 0;
  let [runStart, runEnd] = [0, 0];
  let settledCount = 0;
  let byteCount = 0;
  const endRun = (): void => {
    if (runEnd > runStart) waiting.push(gathered.subarray(runStart, runEnd));
    runStart = runEnd;
  };
  const move = (): void => {
    endRun();
    moved.push(new Blob(waiting as BlobPart[]));
    large.forEach(releaseMemory);
    [waiting, large] = [[], []];
    waitingBytes = runStart = runEnd = 0;
  };
  const take = (bytes: Uint8Array): void => {
    const isSmall = bytes.length <= SMALL_BYTES;
    // Before the new bytes come, never with them: PDFKit counts their length only after they were handed over here.
    if (waitingBytes >= CHUNK_BYTES || (isSmall && runEnd + bytes.length > GATHERED_BYTES)) move();
    waitingBytes += bytes.length;
    byteCount += bytes.length;
    if (isSmall) {
      gathered.set(bytes, runEnd);
      runEnd += bytes.length;
      return;
    }
    endRun();
    waiting.push(bytes);
    large.push(bytes);
  };
  const settle = async (until: number): Promise<void> => {
    for (; settledCount < until; settledCount += 1) {
      // Reading one byte needs all of them to have arrived.
      await moved[settledCount]?.slice(0, 1).arrayBuffer();
    }
  };
  const whole = new Promise<void>((resolve) => {
    pdf.passTo((bytes) => {
      if (bytes) take(bytes);
      else resolve();
    });
  }).then(async () => {
    move();
    await settle(moved.length);
    return new Blob(moved, { type });
  });
  // It may fail before anybody asks for it.
  whole.catch(() => undefined);
  return { whole, byteCount: () => byteCount, settled: () => settle(moved.length - 1) };
}
