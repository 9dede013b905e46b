import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentTrouble } from '../domain/file/document-page.ts';

/** The canvases of PDF.js, without a document to make them in. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset(one: { canvas: OffscreenCanvas }, width: number, height: number): void {
    one.canvas.width = width;
    one.canvas.height = height;
  }

  destroy(one: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (one.canvas) one.canvas.width = 0;
    one.canvas = null;
    one.context = null;
  }
}

/** PDF.js puts the rare effects that need a filter into the page; in a worker there is none, and they are left out. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {}
}

/**
 * Opens a PDF with PDF.js inside a worker, so that its pages can be drawn there. Nothing in it runs and nothing is fetched: no
 * scripts, no forms, no WebAssembly. Never throws for what is in it.
 */
export async function openForDrawing(bytes: ArrayBuffer): Promise<PDFDocumentProxy | DocumentTrouble> {
  const port = new Worker(new URL('./pdf-parser.ts', import.meta.url), { type: 'module' });
  const loading = getDocument({
    data: new Uint8Array(bytes),
    worker: PDFWorker.create({ port }),
    // Fonts of the document are kept in the worker's own set.
    ownerDocument: {
      fonts: (self as unknown as { readonly fonts: unknown }).fonts,
    } as unknown as HTMLDocument,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  // Asked for a password it would wait for one.
  loading.onPassword = () => void loading.destroy();
  try {
    return await loading.promise;
  } catch (thrown) {
    const isLocked =
      thrown instanceof Error && /password|destroyed/i.test(`${thrown.name} ${thrown.message}`);
    return isLocked ? 'locked' : 'unreadable';
  }
}
