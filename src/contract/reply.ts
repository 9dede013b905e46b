import type { ErrorCode } from '../domain/errors.ts';

/** The envelope of every answer: a thrown error keeps only its text on the way, so a code travels instead. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode };
