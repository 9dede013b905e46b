import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';

/** How much of the window frames show that tell nothing of themselves: those of other sites. From 0 to 1. */
export function shareOfOtherSites(window: Window): number {
  const sight = { x: 0, y: 0, ...visibleSize(window) };
  let area = 0;
  for (const frame of real(window.document).querySelectorAll('iframe, frame, object, embed')) {
    if (
      isOpen(frame) ||
      frame.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false
    )
      continue;
    area += areaOf(overlapOf(frame.getBoundingClientRect(), sight));
  }
  return Math.min(1, area / Math.max(1, areaOf(sight)));
}

function isOpen(frame: Element): boolean {
  try {
    return Boolean((frame as HTMLIFrameElement).contentDocument);
  } catch {
    return false;
  }
}
