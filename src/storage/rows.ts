import type { CaseDigest } from '../domain/attention/digest.ts';
import type { CaptureRequest, SeenFacts } from '../domain/capture/capture-request.ts';
import type { Piece } from '../domain/capture/pieces.ts';
import type { SoFar } from '../domain/capture/so-far.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import type { Evidence, EvidenceFacts, PartFacts } from '../domain/case/evidence.ts';
import type { FileFacts } from '../domain/case/file-facts.ts';
import type { ChainRecord, Sha256 } from '../domain/chain/record.ts';
import type { PageReading } from '../domain/detect/finding.ts';
import type { Moment } from '../domain/time/moment.ts';

/** A case as it stands now; the chain in `records` is what it is rebuilt from. */
export interface CaseRow {
  readonly id: string;
  readonly facts: CaseFacts;
  readonly createdAt: Moment;
  readonly version: number;
  /** Entries on the timeline, removed ones not counted. */
  readonly entryCount: number;
  /** When anything was last written in the case: milliseconds since 1970. */
  readonly touchedAtMs: number;
  /** Since when it is in the bin; absent while it is not. */
  readonly binnedAtMs?: number;
}

/** An entry as it stands now. */
export interface EntryRow extends EntryBody {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly recordedAt: Moment;
  /** 1 while it is off the timeline and can be brought back. */
  readonly removed: 0 | 1;
  /** Since when it is off the timeline; absent while it is on it. */
  readonly removedAtMs?: number;
  /** `happenedAt.at`, then the id: sorts the timeline and makes every place in it unique. */
  readonly sortKey: string;
}

/** Facts of a screenshot or a file, with the entry it belongs to; its bytes are in `pictures` or `filePieces`. */
export interface EvidenceRow<Facts extends EvidenceFacts = EvidenceFacts> extends Evidence<Facts> {
  readonly entryId: string;
}

/** The bytes of a screenshot, exactly as captured. */
export interface PictureRow {
  readonly evidenceId: string;
  readonly bytes: ArrayBuffer;
}

/** A stretch of the bytes of an added file, exactly as they were; `index` counts from 0 without a gap. */
export interface FilePieceRow {
  readonly evidenceId: string;
  readonly index: number;
  readonly bytes: ArrayBuffer;
}

/** A file that a page reads into the store. It belongs to no case before the worker has made it an entry. */
export interface IncomingRow {
  /** The entry that it is to become: names the attempt. */
  readonly id: string;
  readonly evidenceId: string;
  readonly caseId: string;
  readonly name: string;
  readonly startedAt: Moment;
  /** Set once everything is on disk. */
  readonly ready?: { readonly facts: FileFacts; readonly happenedAt: Moment };
  /** The page went away before that: what it had written was dropped, and the shopper is told. */
  readonly brokenOff?: true;
}

/** A further file of a capture, exactly as it was made; its facts stand in the evidence's `parts`. */
export interface PartRow {
  readonly evidenceId: string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** A capture of several pictures under way. What it has collected is on disk; a worker that finds it at its start ends it. */
export interface CaptureJobRow {
  /** The attempt's `draftId`, which becomes the entry's id. */
  readonly id: string;
  readonly evidenceId: string;
  readonly request: CaptureRequest;
  readonly startedAt: Moment;
  /** The page as it was read at the start; its address and how it is shown as of the first picture, once there is one. */
  readonly reading: PageReading;
  /** When pictures were taken, and another address that the page had by then; absent before the first. */
  readonly taken?: { readonly first: Moment; readonly last: Moment; readonly movedTo?: string };
  /** The pictures on disk, the first one too. */
  readonly pictures: readonly PartFacts[];
  readonly pieces: readonly Piece[];
  /** What the page tools had collected with the last picture; absent in rows of older versions. */
  readonly soFar?: SoFar;
  /** The page as a file, as it was at the beginning; on disk among the parts. */
  readonly copy?: {
    readonly facts: PartFacts;
    readonly isClipped: boolean;
    readonly lacksStyles?: boolean;
  };
}

/** Terms that a page linked to and that are not kept yet. */
/** What a case begins with that is made only once there is something to keep in it. */
export interface CaseStart {
  readonly title: string;
  /** The page on which it was begun, and what that said. */
  readonly pageUrl: string;
  readonly seen: SeenFacts;
}

export interface AwaitedTermsRow {
  readonly id: string;
  readonly caseId: string;
  readonly url: string;
  /** Where the tab that was opened for them led, when that is another address. */
  readonly reachedUrl?: string;
  readonly askedAt: Moment;
  /** The evidence that they were kept as. While it is not there, or in the bin, they are awaited still. */
  readonly keptAs?: string;
  /** The case is not there yet: the terms may become its first entry. */
  readonly start?: CaseStart;
}

/** The visible text of the page at the moment of capture. */
export interface PageTextRow {
  readonly evidenceId: string;
  readonly text: string;
}

/** A small picture for lists: derived, made again when it is missing. */
export interface ThumbnailRow {
  readonly evidenceId: string;
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

/** A link of a case's chain at its place; `seq` counts from 0. */
export interface RecordRow extends ChainRecord {
  readonly caseId: string;
  readonly seq: number;
  readonly subjectId: string;
}

/** The end of a case's chain. */
export interface HeadRow {
  readonly caseId: string;
  readonly hash: Sha256;
  readonly seq: number;
}

/** What the lists say of a case: derived, made again when it is missing or of another state of the case. */
export interface DigestRow {
  readonly caseId: string;
  /** The head of the chain that it was made of, and the form in which it was made. */
  readonly madeOf: string;
  readonly digest: CaseDigest;
}

/** Small facts about the store itself. */
export type MetaRow =
  | { readonly key: 'canary'; readonly value: string }
  /** The folder that was chosen for backups, as the browser hands it out. */
  | { readonly key: 'backup-folder'; readonly folder: FileSystemDirectoryHandle };
