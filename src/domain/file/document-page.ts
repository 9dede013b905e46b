/** A piece of text on a page that was drawn. Pixels of its picture, from the left edge and from the top. */
export interface PageText {
  readonly text: string;
  readonly isRtl: boolean;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

/** A page of a document as a picture, with its text. */
export interface DocumentPage {
  /** A PNG or a JPEG. */
  readonly bytes: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  /** Pixels for a point (1/72 inch) of the page. */
  readonly pixelsPerPoint: number;
  readonly texts: readonly PageText[];
}

/** Why a document, or the rest of it, cannot be drawn. */
export type DocumentTrouble = 'locked' | 'unreadable' | 'slow';

/** A document whose pages can be drawn, one at a time. */
export interface OpenDocument {
  readonly pageCount: number;
  /** Counted from 1. `unreadable`: this page; after `slow` there are no further ones. */
  page(number: number): Promise<DocumentPage | DocumentTrouble>;
  close(): void;
}

/** Opens a PDF; the bytes are taken over. Never rejects for what is in it. */
export type OpenDocuments = (bytes: ArrayBuffer) => Promise<OpenDocument | DocumentTrouble>;

/** Of a long document this many pages are printed with a case. */
export const MOST_PRINTED_PAGES = 50;
