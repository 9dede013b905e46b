import type { DocumentPage, DocumentTrouble } from '../domain/file/document-page.ts';

/** From the page to the worker that draws a document. */
export type ToDocumentWorker =
  | { readonly kind: 'open'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'draw'; readonly page: number };

/** From the worker to the page. */
export type FromDocumentWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'drawn'; readonly page: DocumentPage }
  | { readonly kind: 'failed'; readonly trouble: DocumentTrouble };
