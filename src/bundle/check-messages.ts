import type { GivenFile, GivenResult } from './check-given.ts';

/** From the page to the worker that checks. It is ended, not told to stop. */
export interface ToCheckWorker {
  readonly given: readonly GivenFile[];
}

/** From the worker to the page. */
export type FromCheckWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: GivenResult }
  | { readonly kind: 'failed'; readonly why: string };
