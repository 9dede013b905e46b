import type { ErrorCode } from '../domain/errors.ts';
import type { FileToTake, Taken } from './take-in.ts';

/** From the page to the worker. */
export type ToFileWorker = { readonly kind: 'take'; readonly what: FileToTake } | { readonly kind: 'stop' };

/** From the worker to the page. */
export type FromFileWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'stopped' };
