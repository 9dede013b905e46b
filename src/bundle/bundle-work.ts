import type { Sha256 } from '../domain/chain/record.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { ManifestInput } from '../domain/export/make-manifest.ts';
import type { MadeFile } from '../domain/export/manifest.ts';

/** A file that was made for the bundle; its hash and length are taken when it is packed. */
export interface MadeForBundle {
  readonly is: MadeFile['is'];
  readonly path: string;
  readonly file: Blob;
  readonly entryId?: string;
}

/** Everything that a bundle is made of. What the database holds is read when it is packed. */
export interface BundleWork {
  readonly input: Omit<ManifestInput, 'made' | 'withFiles'>;
  /** In the order in which they stand at its beginning. */
  readonly made: readonly MadeForBundle[];
}

/** What was packed, and which of the listed files are not what was recorded: their paths. */
export interface Packed {
  readonly fileCount: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
}

/** A finished bundle and what is in it. */
export interface PackedBundle {
  readonly blob: Blob;
  readonly sha256: Sha256;
  readonly packed: Packed;
}

/** From the page to the worker. */
export type ToBundleWorker = { readonly kind: 'make'; readonly work: BundleWork } | { readonly kind: 'stop' };

/** From the worker to the page. */
export type FromBundleWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. Its files bear `owner`. */
  | { readonly kind: 'ready'; readonly owner: string }
  /** Files, of all. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** It is on disk, and stays for the browser to copy when the page goes. */
  | ({ readonly kind: 'made' } & PackedBundle)
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  /** Everything that was written is gone. */
  | { readonly kind: 'stopped' };
