import type { Point, Rect } from '../../domain/capture/pieces.ts';
import type { SoFar } from '../../domain/capture/so-far.ts';
import type { ClipReason } from '../../domain/capture/verdict.ts';
import type { Session } from '../session.ts';
import type { Columns } from './columns.ts';
import type { MovingPart, MovingParts } from './moving-parts.ts';
import type { ScrollArea } from './scroll-area.ts';
import type { StopReading } from './stop-reading.ts';
import type { StuckElements } from './stuck-elements.ts';

/** How a walk went. Heights count from the content's start as captured, CSS pixels. */
export interface Walked {
  /** Why it ended before the content did. */
  readonly cut?: ClipReason;
  readonly height: number;
  readonly pictures: number;
  readonly hasChanged: boolean;
  readonly missedPictures: number;
  /** Parts that still said that they were loading. */
  readonly missedParts: number;
  /** What hid a good part of the picture that it is in. */
  readonly covering: number;
  /** Parts that moved by themselves meanwhile. */
  readonly moving: readonly MovingPart[];
}

/** Where a picture of the view stands in the whole. */
export interface Placed {
  readonly cut: Rect;
  readonly at: Point;
}

/** What a walk needs. */
export interface WalkPlan {
  readonly top: Window;
  readonly area: ScrollArea;
  readonly columns: Columns;
  readonly session: Session;
  readonly stuck: StuckElements;
  readonly moving: MovingParts;
  readonly reading: StopReading;
  /** Shown on the page while it takes longer than usual; gives back the way to take it off. */
  readonly tellOfWait: () => () => void;
  /** Where a piece of the content stands in the whole; `isFirst` and `isLast` of all. */
  readonly place: (piece: Placed, isFirst: boolean, isLast: boolean) => Placed;
  /** What there is, should it be cut short when it stands like this. */
  readonly soFar: (walked: Walked) => SoFar;
}
