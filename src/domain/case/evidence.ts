import type { Moment } from '../time/moment.ts';

/** Where and how a screenshot was taken; the body of an evidence record, hashed into the chain. */
export interface CaptureFacts {
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: 'image/png';
  readonly url: string;
  readonly title: string;
  readonly capturedAt: Moment;
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
}

/** Bytes that were captured, with their facts; the bytes themselves are stored apart. */
export interface Evidence {
  readonly id: string;
  readonly caseId: string;
  readonly facts: CaptureFacts;
}
