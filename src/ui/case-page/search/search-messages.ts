import type { EntryContent } from '../../../domain/case/entry.ts';
import type { Excerpt } from '../../../domain/search/find-places.ts';
import type { SearchPart } from '../../../domain/search/search-texts.ts';
import type { Moment } from '../../../domain/time/moment.ts';

/** A piece of what was found, and what it is a piece of. */
export interface FoundPiece {
  readonly part: SearchPart;
  readonly excerpt: Excerpt;
}

/** What is shown of something found. */
export interface ShownHit {
  /** Of the entry; of the case where it is the case itself. */
  readonly id: string;
  readonly caseId: string;
  /** Absent where it is the case itself. */
  readonly entry?: {
    readonly content: EntryContent;
    readonly happenedAt: Moment;
    /** What its evidence is called. */
    readonly evidenceTitle?: string;
  };
  readonly isRemoved: boolean;
  /** Absent while a long text is still read, and where it is not quoted. */
  readonly piece?: FoundPiece;
  /** It stands in the text of a page of which there is a redacted picture: it is not quoted where others may look on. */
  readonly isNotQuoted: boolean;
}

/** What was found in one case. */
export interface HitGroup {
  readonly caseId: string;
  readonly title: string;
  readonly isRemoved: boolean;
  readonly hits: readonly ShownHit[];
}

/** What the worker has read so far. */
export interface SearchState {
  /** Every case and entry was read. */
  readonly isReady: boolean;
  /** Long texts that are still to be read; those of the newest entries come first. */
  readonly unread: number;
  /** It cannot hold more: the unread ones stay unread. */
  readonly isFull: boolean;
}

export interface SearchAnswer {
  readonly asked: string;
  readonly total: number;
  readonly caseCount: number;
  readonly groups: readonly HitGroup[];
  readonly state: SearchState;
}

/** To the worker. `number` names the question; the answers carry it. */
export type ToSearchWorker =
  | { readonly kind: 'find'; readonly number: number; readonly text: string; readonly most: number }
  /** A longer piece of one entry, to be read with it. */
  | { readonly kind: 'passage'; readonly number: number; readonly text: string; readonly entryId: string };

/** From the worker. The last `find` is answered again whenever something changed that may change its answer. */
export type FromSearchWorker =
  | { readonly kind: 'found'; readonly number: number; readonly answer: SearchAnswer }
  /** Pieces of long texts that the answer of this number lacked. */
  | {
      readonly kind: 'pieces';
      readonly number: number;
      readonly pieces: readonly (readonly [id: string, piece: FoundPiece])[];
    }
  | { readonly kind: 'passage'; readonly number: number; readonly piece: FoundPiece | null }
  | { readonly kind: 'failed' };
