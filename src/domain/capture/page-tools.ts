import type { PageNow, PageReading, Place } from '../detect/finding.ts';
import type { PersonalPlace } from './mark.ts';
import type { Message } from './message.ts';
import type { Point, Rect, Size } from './pieces.ts';
import type { SoFar } from './so-far.ts';
import type { CaptureWay, Verdict } from './verdict.ts';

/** How what is told on the page is meant. */
export type ToastTone = 'good' | 'warn' | 'late';

/**
 * What worker and page tools say to each other over the port that the worker opened. The worker starts and answers each
 * `take` with `taken` once the picture is on disk; the page tools walk the page and leave it as it was, also when the
 * port closes in the middle (the worker died). Everything from the page is hostile input. Sizes are CSS pixels.
 */
export type ToPage =
  | {
      readonly tell: 'start';
      readonly way: CaptureWay;
      readonly keepsHtml: boolean;
      readonly words: PageWords;
      /** What the browser says is selected. */
      readonly selected?: string;
    }
  /** The browser has made the picture: whether it shows what was asked for; answered by `still`. */
  | { readonly tell: 'seen' }
  /** `kept` is false when it was asked for only if it differed, and it did not. */
  | { readonly tell: 'taken'; readonly kept: boolean }
  /** Another tab is in front, or the browser gave no picture; it may be asked for again. */
  | { readonly tell: 'not-taken' }
  /** End now and keep what there is. */
  | { readonly tell: 'stop' }
  /** Everything is on disk (or went wrong): say so on the page, then leave. */
  | {
      readonly tell: 'over';
      /** `warn`: saved, but not all of it is there. */
      readonly tone: ToastTone;
      readonly message: string;
      /** It can be taken back: `undo` says that the shopper did, while it is told. */
      readonly undo?: true;
      /** Where no capture was started on this port, which would have brought them. */
      readonly words?: PageWords;
    }
  /** Show for a moment where something was found; answered by `shown`. */
  | { readonly tell: 'show'; readonly place: Place; readonly words: PageWords };

export type FromPage =
  /** The page as it is, before anything was captured. */
  | { readonly say: 'begun'; readonly reading: PageReading }
  /** What the window shows now is to be captured. `total`: pictures, as far as it can be told. */
  | {
      readonly say: 'take';
      /** What of the window belongs to the capture. */
      readonly cut: Rect;
      /** Where that stands in the whole. */
      readonly at: Point;
      /** True where only the cut is kept (region, element): the rest of the window is nobody's business. */
      readonly cutOnly: boolean;
      /** Not kept when it is the same picture, byte for byte, as one of the last few. */
      readonly skipSame?: boolean;
      /** What there is once this picture is on disk. */
      readonly soFar?: SoFar;
      readonly done: number;
      readonly total: number | null;
      /** The page as it is with this picture. */
      readonly now: PageNow;
    }
  /** False: what was asked for stood elsewhere by the time the picture was made. */
  | { readonly say: 'still'; readonly isSame: boolean }
  /** The page as a file, as it is at the beginning: kept where a later one does not come. */
  | {
      readonly say: 'copy';
      readonly html: string;
      readonly isClipped: boolean;
      readonly lacksStyles: boolean;
    }
  /** Something to tell while it works, such as messages found so far. */
  | { readonly say: 'progress'; readonly done: number; readonly total: number | null }
  /** It waits for the shopper's choice in the page: whatever covers the page makes room. */
  | { readonly say: 'by-hand' }
  /** Nothing new: the shopper takes their time, and the worker must not fall asleep over it. */
  | { readonly say: 'here' }
  | { readonly say: 'end'; readonly outcome: WalkOutcome }
  /** Answer to `show`: false when the page does not have it any more. */
  | { readonly say: 'shown'; readonly found: boolean }
  /** The shopper takes back what was saved. */
  | { readonly say: 'undo' }
  /** The shopper gave up before there was anything to keep. */
  | { readonly say: 'cancelled' };

/** How a walk ended, and what it collected beside the pictures. */
export interface WalkOutcome {
  readonly verdict: Verdict;
  /** Text that belongs to the capture, read when it ended; of a region only its own. */
  readonly text: string;
  readonly textClipped: boolean;
  /** Size of the whole, CSS pixels. */
  readonly whole: Size;
  readonly messages?: readonly Message[];
  /** The page as a file with its scripts inert. */
  readonly html?: string;
  readonly places?: readonly PersonalPlace[];
}

/** The few texts that the page tools show on the page, in the shopper's language. */
export interface PageWords {
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly texts: Readonly<Record<PageText, string>>;
}

/** `pictures` holds a gap, `{number}`. */
type PageText =
  | 'name'
  | 'dragRegion'
  | 'pickElement'
  | 'stripHint'
  | 'done'
  | 'stop'
  | 'cancel'
  | 'grow'
  | 'shrink'
  | 'capturing'
  | 'take'
  | 'wholePage'
  | 'thisPart'
  | 'nextPart'
  | 'pictures'
  | 'escapeStops'
  | 'close'
  | 'undo';
