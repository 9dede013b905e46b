import type { Mark } from '../capture/mark.ts';
import type { Piece } from '../capture/pieces.ts';
import type { CaptureWay, Verdict } from '../capture/verdict.ts';
import type { Moment } from '../time/moment.ts';
import type { FileFacts } from './file-facts.ts';

/** A file kept with a piece of evidence beside its first one and its text. */
export interface PartFacts {
  /** Unique within the evidence: a `tileName`, `page.html`, `messages.json`, `places.json`, or an `attachmentName`. */
  readonly name: string;
  /** What an attachment was called where it came from. */
  readonly fileName?: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly sha256: string;
}

/** What a derived item was made of: the original stays as it was captured. */
export interface DerivedFrom {
  readonly evidenceId: string;
  /** SHA-256 of the original's first picture. */
  readonly sha256: string;
  readonly marks: readonly Mark[];
  readonly madeAt: Moment;
}

/** Where and how a screenshot was taken; the body of an evidence record, hashed into the chain. */
export interface CaptureFacts {
  readonly kind?: never;
  /** SHA-256 of the first (often the only) picture. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: 'image/png';
  readonly url: string;
  /** The link to these terms that led there, where it is another address. */
  readonly linkedUrl?: string;
  readonly title: string;
  /** When the first picture was taken; address, title, viewport and scroll are those of that moment. */
  readonly capturedAt: Moment;
  /** When the last one was taken, of several. */
  readonly capturedUntil?: Moment;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** CSS pixels from the page's start. */
  readonly scroll: { readonly x: number; readonly y: number };
  readonly devicePixelRatio: number;
  readonly userAgent: string;
  readonly extensionVersion: string;
  /** SHA-256 of the page's visible text as UTF-8; the text itself is kept beside the picture. */
  readonly textSha256: string;
  /** True when the page had more text than is kept. */
  readonly textClipped: boolean;
  /** What it was meant to hold; absent: the visible part of the page. */
  readonly way?: CaptureWay;
  /** How complete it is; absent on a picture of the visible part, which is what it is. */
  readonly verdict?: Verdict;
  /** How the pictures make one whole; absent: the first picture is the whole. */
  readonly pieces?: readonly Piece[];
  /** Further files, in their order. */
  readonly parts?: readonly PartFacts[];
  /** Set on a redacted or marked item: all other facts are those of the original, but for the files and the text. */
  readonly derived?: DerivedFrom;
}

/** What is known of evidence: of a screenshot, or of a file that was added. */
export type EvidenceFacts = CaptureFacts | FileFacts;

/** Bytes that were captured or added, with their facts; the bytes themselves are stored apart. */
export interface Evidence<Facts extends EvidenceFacts = EvidenceFacts> {
  readonly id: string;
  readonly caseId: string;
  readonly facts: Facts;
}

/** Whether it is a screenshot. */
export const isCapture = <One extends Evidence>(one: One): one is One & Evidence<CaptureFacts> =>
  one.facts.kind === undefined;

/** Whether it is a file that was added. */
export const isFile = <One extends Evidence>(one: One): one is One & Evidence<FileFacts> =>
  one.facts.kind === 'file';

/** What a piece of evidence is called: the page's title, or the file's name. Empty where a page had none. */
export const titleOf = (facts: EvidenceFacts): string => (facts.kind === 'file' ? facts.name : facts.title);
