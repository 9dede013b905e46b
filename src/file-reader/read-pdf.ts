import type { ReadPdf } from './read-contents.ts';
import { shrunk } from './small-picture.ts';

/** Of a long document, this many pages are read for their text. */
const MOST_PAGES = 200;
const MOST_TEXT = 2_000_000;
/** Pixels across of the first page as it is drawn. */
const DRAWN_PX = 640;
/** A page that would be drawn larger than this is none. */
const MOST_DRAWN_PX = 8_000_000;

/**
 * Reads a PDF with PDF.js: how many pages, its text, a small picture of its first page. Nothing in it runs and nothing is
 * fetched: no scripts, no forms, no WebAssembly. Never throws for what is in it: a locked or damaged one says so.
 */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  // Half a megabyte, only for whoever adds a PDF.
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf-parser.ts', import.meta.url), { type: 'module' });
  const worker = pdf.PDFWorker.create({ port });
  const loading = pdf.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker,
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
    const whole = await loading.promise;
    const [text, thumbnail] = [await textOf(whole), await firstPage(whole)];
    return {
      read: { is: 'pdf', pages: whole.numPages },
      ...(text !== '' && { text }),
      ...(thumbnail && { thumbnail }),
    };
  } catch (thrown) {
    const isLocked =
      thrown instanceof Error && /password|destroyed/i.test(`${thrown.name} ${thrown.message}`);
    return { read: { is: 'pdf', trouble: isLocked ? 'locked' : 'unreadable' } };
  } finally {
    await loading.destroy().catch(console.error);
    worker.destroy();
    port.terminate();
  }
}

type Whole = Awaited<ReturnType<typeof import('pdfjs-dist')['getDocument']>['promise']>;

async function textOf(whole: Whole): Promise<string> {
  let text = '';
  for (
    let number = 1;
    number <= Math.min(MOST_PAGES, whole.numPages) && text.length < MOST_TEXT;
    number += 1
  ) {
    const page = await whole.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    page.cleanup();
  }
  return text.slice(0, MOST_TEXT).trim();
}

async function firstPage(whole: Whole): Promise<ReadPdf['thumbnail']> {
  const page = await whole.getPage(1);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: DRAWN_PX / natural.width });
  if (!(viewport.width * viewport.height <= MOST_DRAWN_PX)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  try {
    await page.render({ canvas, viewport, background: 'white' }).promise;
    const bitmap = await createImageBitmap(canvas);
    const small = await shrunk(bitmap, bitmap);
    bitmap.close();
    return small;
  } catch (thrown) {
    console.error(thrown); // its pages and text are told without a picture
    return undefined;
  }
}
