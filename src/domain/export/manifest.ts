import type { Verdict } from '../capture/verdict.ts';
import type { ChainRecord, Sha256 } from '../chain/record.ts';
import type { Moment } from '../time/moment.ts';

/** The version of the manifest's form that `docs/evidence-format.md` describes. */
export const MANIFEST_FORMAT = 1;

/** The name of the manifest in a bundle and among the attachments of a document. */
export const MANIFEST_NAME = 'manifest.json';

/** Says that a file is one of ours. */
export const MANIFEST_KIND = 'tikiya-case';

/**
 * Why something of the case is not handed over although it is still there: a copy in which something is blacked out stands
 * for it, the shopper chose so, it was taken off the timeline, or only the list goes along and no file.
 */
export const LEFT_OUT_REASONS = ['redacted', 'not-chosen', 'removed', 'not-attached'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A link of the chain as it is handed over. */
export interface ManifestRecord extends ChainRecord {
  /** The contents (with their salt) stay with the shopper; `salted` is null then, and header and hash are here. */
  readonly leftOut?: LeftOutReason;
}

/** A file of a piece of evidence. */
export interface EvidenceFile {
  /** As the facts call it: `picture`, `tile-0001`, `messages.json`, `attachment-0001` …; `text`: its text. */
  readonly name: string;
  /** Where it is among the files, with `/`; absent where it is left out. */
  readonly path?: string;
  /** Of a document in volumes the one that it is in, from 1. */
  readonly volume?: number;
  readonly leftOut?: LeftOutReason;
  readonly mediaType: string;
  /** Absent of a text: its record tells only the hash. */
  readonly byteLength?: number;
  /** As recorded. */
  readonly sha256: Sha256;
}

/** A piece of evidence, its place in the chain and its files. */
export interface ManifestEvidence {
  readonly id: string;
  readonly entryId: string;
  /** The place of its record among `records`, from 0; absent: no record knows it. */
  readonly record?: number;
  readonly is: 'screenshot' | 'copy' | 'file';
  /** When it was captured, made or added. */
  readonly at: Moment;
  /** How complete a capture is; absent where its record is left out. */
  readonly verdict?: Verdict;
  /** Of a redacted or marked copy: the id of what it was made of. */
  readonly madeOf?: string;
  readonly leftOut?: LeftOutReason;
  readonly files: readonly EvidenceFile[];
}

/** A file that was made for handing over, and is no evidence. */
export interface MadeFile {
  readonly is: 'document' | 'letter' | 'table' | 'calendar' | 'schema' | 'check-page';
  readonly path: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly sha256: Sha256;
  /** Of a letter: its entry, which holds the same text. */
  readonly entryId?: string;
}

/** Everything that is needed to check a case outside of the browser that it was kept in. */
export interface Manifest {
  readonly kind: typeof MANIFEST_KIND;
  readonly format: typeof MANIFEST_FORMAT;
  readonly madeAt: Moment;
  readonly extensionVersion: string;
  /** The language of the file names, as a BCP 47 primary subtag. */
  readonly language: string;
  /** Which volume of a document this list came with; all of them have the same list. */
  readonly volume?: { readonly number: number; readonly count: number };
  readonly case: { readonly id: string; readonly title: string };
  /** Hash of the last record. */
  readonly head: Sha256;
  /** The whole chain in its order. */
  readonly records: readonly ManifestRecord[];
  readonly evidence: readonly ManifestEvidence[];
  readonly made: readonly MadeFile[];
}
