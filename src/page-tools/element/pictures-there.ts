import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { boxInTop, inOwnWindow } from '../on-page/frame-place.ts';
import { framesShown } from '../on-page/frames.ts';
import { partsToCome } from '../on-page/still-coming.ts';

const WAIT_AT_MOST_MS = 3_000;

/** Waits until the pictures in an element that are in sight have come, and what says that it is loading; gives the number of those that did not. */
export async function picturesThere(window: Window, element: Element, stopped: AbortSignal): Promise<number> {
  const startMs = performance.now();
  for (;;) {
    const lacking = [...real(element).querySelectorAll('img')].filter(
      (one) => !one.complete && isInSight(window, one),
    );
    const isComing = (): boolean =>
      partsToCome(element, inOwnWindow(element, { x: 0, y: 0, ...visibleSize(window) })).size > 0;
    if (
      (lacking.length === 0 && !isComing()) ||
      stopped.aborted ||
      performance.now() - startMs > WAIT_AT_MOST_MS
    )
      return lacking.length;
    await framesShown(window);
  }
}

function isInSight(window: Window, picture: Element): boolean {
  const { y, height } = boxInTop(picture);
  return y + height > 0 && y < visibleSize(window).height && picture.getClientRects().length > 0;
}
