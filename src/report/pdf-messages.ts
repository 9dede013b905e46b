import type { Manifest } from '../domain/export/manifest.ts';
import type { DocumentPage, DocumentTrouble } from '../domain/file/document-page.ts';
import type { MadeReport, MakingProgress, SizeWish, TooLarge } from './fit-report.ts';
import type { LetterDocument } from './letter-document.ts';
import type { ReportModel } from './report-model.ts';

/** From the page to the worker. */
export type ToPdfWorker =
  | {
      readonly kind: 'make';
      readonly model: ReportModel;
      readonly size: SizeWish;
      readonly manifest?: Manifest;
    }
  | { readonly kind: 'make-letter'; readonly letter: LetterDocument }
  /** The answer to `want-file`, in the same order; the bytes are transferred. */
  | { readonly kind: 'file'; readonly bytes: ArrayBuffer | null }
  /** The answer to `want-archive`: only a handle of what may lie on disk. */
  | { readonly kind: 'archive'; readonly blob: Blob | null }
  /** The answer to `open-document`. */
  | { readonly kind: 'document'; readonly opened: { readonly pageCount: number } | DocumentTrouble | null }
  /** The answer to `want-page`; its picture is transferred. */
  | { readonly kind: 'page'; readonly page: DocumentPage | DocumentTrouble };

/** From the worker to the page. */
export type FromPdfWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  /** A kept file: the first picture, a further one, the messages. Asked for one at a time. */
  | { readonly kind: 'want-file'; readonly evidenceId: string; readonly name: string }
  /** An added archive of a chat, by the id of its evidence. */
  | { readonly kind: 'want-archive'; readonly evidenceId: string }
  /** A PDF of the case is to be opened so that its pages can be drawn; its bytes are transferred. One at a time. */
  | { readonly kind: 'open-document'; readonly bytes: ArrayBuffer }
  /** Counted from 1, of the document that is open. */
  | { readonly kind: 'want-page'; readonly number: number }
  | { readonly kind: 'close-document' }
  | { readonly kind: 'progress'; readonly progress: MakingProgress }
  | { readonly kind: 'made'; readonly made: MadeReport | TooLarge }
  | { readonly kind: 'made-letter'; readonly blob: Blob }
  /** `isFull`: the browser found no room for what was written. */
  | { readonly kind: 'failed'; readonly why: string; readonly isFull?: true };
