import type { TermsDoubt } from '../terms/terms-doubt.ts';

/** What a capture was meant to hold. */
export const CAPTURE_WAYS = [
  'visible',
  'region',
  'element',
  'full-page',
  'strip',
  'chat',
  'selection',
  'terms',
] as const;
export type CaptureWay = (typeof CAPTURE_WAYS)[number];

/** Why a capture ends before the page does. */
export type ClipReason =
  /** Longer than the longest capture. */
  | 'too-long'
  /** The page kept growing while it was walked. */
  | 'keeps-growing'
  /** The shopper stopped it. */
  | 'stopped'
  /** Browser or worker ended in the middle. */
  | 'interrupted'
  /** Another tab came to the front, or the page went to another address. */
  | 'page-left'
  | 'storage-full'
  /** The shopper had pinched the page larger: what lies beside the window cannot be put together. */
  | 'zoomed-in'
  /** The browser's zoom, or the screen, was changed: what comes after would be larger or smaller. */
  | 'zoom-changed'
  /** The page did not let itself be scrolled any further. */
  | 'not-scrolled'
  /** The page shows more only when asked to, and it was not. */
  | 'not-loaded';

/** One thing that whoever looks at the capture has to know. Sizes are CSS pixels of the page. */
export type Remark =
  | { readonly is: 'clipped'; readonly atPx: number; readonly ofPx?: number; readonly why: ClipReason }
  /** Parts beside the picture that were not walked. */
  | { readonly is: 'clipped-sideways'; readonly atPx: number; readonly ofPx: number }
  /** Pictures of the page that had not come when it was captured. */
  | { readonly is: 'still-loading'; readonly pictures: number }
  /** Parts of the page that still said that they were loading. */
  | { readonly is: 'parts-loading'; readonly count: number }
  /** Something large floats over the page (a notice, a question about cookies): what lies beneath is in no picture. */
  | { readonly is: 'covered'; readonly count: number }
  /** Parts that show only the beginning of what they hold ("show more", pages that move their content by script). */
  | { readonly is: 'parts-cut-off'; readonly count: number }
  /** Something in the page moved or changed between the pictures. */
  | { readonly is: 'page-changed' }
  /** From some picture on the page was at another address. */
  | { readonly is: 'address-changed'; readonly url: string }
  /** A part that shows its contents in turn, without anybody's doing; `name` is page text. */
  | { readonly is: 'moves-by-itself'; readonly name: string; readonly atPx: number }
  /** Parts that could not be read as text: frames of other sites. */
  | { readonly is: 'picture-only' }
  /** Embedded parts (a PDF in an `<object>`) that show themselves and nothing more: where they stand, at most so many. */
  | { readonly is: 'embedded'; readonly count: number; readonly atPx: readonly number[] }
  | { readonly is: 'messages'; readonly count: number }
  /** Of a long conversation: the pictures show its first messages, up to this one; the others are there as text. */
  | { readonly is: 'pictures-until'; readonly message: number; readonly of: number }
  /** The conversation began earlier than what was reached. */
  | { readonly is: 'older-missing'; readonly why: ClipReason }
  /** Messages that are missing between two that are there (their texts, shortened). */
  | { readonly is: 'gap'; readonly after: string; readonly before: string }
  /** What lies between two pictures was not seen. */
  | { readonly is: 'gap-between-pictures'; readonly count: number }
  /** Parts of the page that scroll on their own: they are there as they stood, what they hide is not. */
  | { readonly is: 'parts-not-scrolled'; readonly count: number }
  /** The same of parts that scroll only sideways: carousels, wide tables. */
  | { readonly is: 'parts-sideways'; readonly count: number }
  | { readonly is: 'text-clipped' }
  /** Kept as terms by the shopper's choice, though it may not be the page that was linked as such. */
  | { readonly is: 'not-as-linked'; readonly why: TermsDoubt; readonly linkedUrl: string }
  /**
   * The page's HTML was wanted beside the pictures. `missing`: there is none; `early`: it is the page as it was at the
   * beginning; `part`: of a part of a page none is kept; `styles`: it lacks styles of other sites.
   */
  | { readonly is: 'page-copy'; readonly how: 'missing' | 'early' | 'part' | 'styles' };

/** How complete a capture is. Missing middles are never silent. */
export interface Verdict {
  readonly remarks: readonly Remark[];
}

/** A count of messages takes nothing away; every other remark does. */
export const isComplete = ({ remarks }: Verdict): boolean => remarks.every(({ is }) => is === 'messages');
