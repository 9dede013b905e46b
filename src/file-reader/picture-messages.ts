/** From the page to the worker that reads pictures: the next one, by the name that the facts of its evidence give. */
export interface ToPictureWorker {
  readonly evidenceId: string;
  readonly name: string;
}

/** From the worker to the page. */
export type FromPictureWorker =
  /** First, once it hears. */
  | { readonly kind: 'ready' }
  /** `bytes` absent: it is not kept. */
  | { readonly kind: 'read'; readonly bytes?: ArrayBuffer }
  | { readonly kind: 'failed'; readonly why: string };
