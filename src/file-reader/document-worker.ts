import './trusted-types.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentPage } from '../domain/file/document-page.ts';
import type { FromDocumentWorker, ToDocumentWorker } from './document-messages.ts';
import { drawPage } from './draw-page.ts';
import { openForDrawing } from './open-for-drawing.ts';
import type { ReadPdf } from './read-contents.ts';
import { firstPage, textOf } from './read-first-page.ts';

// The dedicated worker of the case page that draws the pages of one PDF, or reads it; `openDocument` and `readPdf` start it and end it.

const tell = (message: FromDocumentWorker, transferred: Transferable[] = []): void =>
  self.postMessage(message, { transfer: transferred });

let whole: PDFDocumentProxy | undefined;

async function open(bytes: ArrayBuffer): Promise<void> {
  const opened = await openForDrawing(bytes);
  if (typeof opened === 'string') {
    tell({ kind: 'failed', trouble: opened });
    return;
  }
  whole = opened;
  tell({ kind: 'opened', pages: opened.numPages });
}

async function draw(number: number): Promise<void> {
  let page: DocumentPage;
  try {
    if (!whole) throw new Error('no document is open');
    page = await drawPage(whole, number);
  } catch (thrown) {
    console.error(thrown); // the document says that this page is not there
    tell({ kind: 'failed', trouble: 'unreadable' });
    return;
  }
  tell({ kind: 'drawn', page }, [page.bytes]);
}

async function read(bytes: ArrayBuffer): Promise<void> {
  const sayRead = (pdf: ReadPdf, toCome: 'text' | 'picture' | 'nothing' = 'nothing'): void =>
    tell({ kind: 'read', pdf, toCome });
  const opened = await openForDrawing(bytes);
  if (typeof opened === 'string') {
    const trouble = opened === 'locked' ? 'locked' : 'unreadable';
    sayRead({ read: { is: 'pdf', trouble } });
    return;
  }
  try {
    // Each as soon as it is known: the next may take for ever.
    let pdf: ReadPdf = { read: { is: 'pdf', pages: opened.numPages } };
    sayRead(pdf, 'text');
    const text = await textOf(opened);
    if (text !== '') pdf = { ...pdf, text };
    sayRead(pdf, 'picture');
    const thumbnail = await firstPage(opened);
    sayRead({ ...pdf, ...(thumbnail && { thumbnail }) });
  } catch (thrown) {
    console.error(thrown); // what cannot be read is told as such
    sayRead({ read: { is: 'pdf', trouble: 'unreadable' } });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToDocumentWorker>) => {
  if (data.kind === 'open') void open(data.bytes);
  else if (data.kind === 'read') void read(data.bytes);
  else void draw(data.page);
});

tell({ kind: 'ready' });
