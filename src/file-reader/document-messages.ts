import type { DocumentPage, DocumentTrouble } from '../domain/file/document-page.ts';
import type { ReadPdf } from './read-contents.ts';

/** From the page to the worker that draws a document. */
export type ToDocumentWorker =
  | { readonly kind: 'open'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'draw'; readonly page: number }
  /** Instead of both: what it says, for whoever adds it. */
  | { readonly kind: 'read'; readonly bytes: ArrayBuffer };

/** From the worker to the page. */
export type FromDocumentWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'drawn'; readonly page: DocumentPage }
  /** What was read so far, and what of it is still to come first. */
  | { readonly kind: 'read'; readonly pdf: ReadPdf; readonly toCome: 'text' | 'picture' | 'nothing' }
  | { readonly kind: 'failed'; readonly trouble: DocumentTrouble };
