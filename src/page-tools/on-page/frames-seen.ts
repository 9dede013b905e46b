import type { Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';
import { frameStart } from './frame-place.ts';

/** A page with more frames is made of advertisements. */
const MOST_FRAMES = 100;

/** The window of a frame of the same site, and what is seen of it. CSS pixels of that window. */
export interface FrameSeen {
  readonly frame: Element;
  readonly window: Window;
  readonly sight: Rect;
}

/**
 * The frames of the same site within a document, an open shadow root or an element that lie in a part of its window; not
 * those within these.
 */
export function framesSeen(root: Document | ShadowRoot | Element, sight: Rect): FrameSeen[] {
  const document = (real(root).ownerDocument ?? root) as Document;
  // The window knows how many it has; a look through a million elements for none takes its time.
  if (real(document).defaultView?.length === 0) return [];
  return [...real(root).querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES).flatMap((frame) => {
    const window = windowIn(frame);
    const { x, y, width, height } = frame.getBoundingClientRect();
    const seen = overlapOf(sight, { x, y, width, height });
    if (!window || areaOf(seen) === 0) return [];
    const start = frameStart(frame as HTMLIFrameElement);
    return [{ frame, window, sight: { ...seen, x: seen.x - start.x, y: seen.y - start.y } }];
  });
}
