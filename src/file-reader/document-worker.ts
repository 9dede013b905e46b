import './trusted-types.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentPage } from '../domain/file/document-page.ts';
import type { FromDocumentWorker, ToDocumentWorker } from './document-messages.ts';
import { drawPage } from './draw-page.ts';
import { openForDrawing } from './open-for-drawing.ts';

// The dedicated worker of the case page that draws the pages of one PDF; `openDocument` starts it and ends it.

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

self.addEventListener('message', ({ data }: MessageEvent<ToDocumentWorker>) => {
  if (data.kind === 'open') void open(data.bytes);
  else void draw(data.page);
});

tell({ kind: 'ready' });
