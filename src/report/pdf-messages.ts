import type { LetterDocument } from './letter-document.ts';
import type { ReportModel } from './report-model.ts';

/** From the page to the worker. */
export type ToPdfWorker =
  | { readonly kind: 'make'; readonly model: ReportModel }
  | { readonly kind: 'make-letter'; readonly letter: LetterDocument }
  /** The answer to `want-file`, in the same order; the bytes are transferred. */
  | { readonly kind: 'file'; readonly bytes: ArrayBuffer | null };

/** From the worker to the page. */
export type FromPdfWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  /** A kept file: the first picture, a further one, the messages. Asked for one at a time. */
  | { readonly kind: 'want-file'; readonly evidenceId: string; readonly name: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly why: string };
