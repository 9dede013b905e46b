import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';

/** How far the shopper pinched to zoom in: window pixels of the picture for one of the page. */
export const pinchOf = ({ visualViewport }: Window): number => visualViewport?.scale ?? 1;

/** What of the window is seen: all of it, or a part of it that the shopper pinched larger. CSS pixels of the window. */
export function sightOf(window: Window): Rect {
  const { visualViewport } = window;
  const all = { x: 0, y: 0, ...visibleSize(window) };
  if (!visualViewport || visualViewport.scale === 1) return all;
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport;
  return overlapOf({ x, y, width, height }, all);
}

/** Where a rectangle of the window stands in a picture of it: not the same once the shopper pinched to zoom in. */
export function inPicture({ visualViewport }: Window, rect: Rect): Rect {
  if (!visualViewport || visualViewport.scale === 1) return rect;
  const { scale, offsetLeft, offsetTop } = visualViewport;
  return {
    x: (rect.x - offsetLeft) * scale,
    y: (rect.y - offsetTop) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}
