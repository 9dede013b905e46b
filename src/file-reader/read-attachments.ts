/** A file inside of a PDF. */
export interface Attachment {
  readonly name: string;
  readonly file: Blob;
}

interface FoundAttachment {
  readonly rawFilename?: unknown;
  readonly filename?: unknown;
  readonly content?: unknown;
}

/**
 * The files that are attached to a PDF, by PDF.js; none where there are none. Nothing in it runs and nothing is fetched. Rejects where
 * it is locked or damaged, and with the reason of `signal`.
 */
export async function readAttachments(pdfFile: Blob, signal: AbortSignal): Promise<readonly Attachment[]> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf-parser.ts', import.meta.url), { type: 'module' });
  const worker = pdf.PDFWorker.create({ port });
  const loading = pdf.getDocument({
    data: new Uint8Array(await pdfFile.arrayBuffer()),
    worker,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  const end = (): void => void loading.destroy();
  // Asked for a password it would wait for one.
  loading.onPassword = end;
  signal.addEventListener('abort', end, { once: true });
  try {
    const whole = await loading.promise;
    const found: Record<string, FoundAttachment> | null = await whole.getAttachments();
    signal.throwIfAborted();
    return Object.entries(found ?? {}).flatMap(([key, { rawFilename, filename, content }]) => {
      const name = [rawFilename, filename, key].find((one) => typeof one === 'string' && one !== '');
      return content instanceof Uint8Array
        ? [{ name: String(name), file: new Blob([new Uint8Array(content)]) }]
        : [];
    });
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown;
  } finally {
    signal.removeEventListener('abort', end);
    await loading.destroy().catch(console.error);
    worker.destroy();
    port.terminate();
  }
}
