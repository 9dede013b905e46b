import type { Rect, Size } from '../../domain/capture/pieces.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { wholePixels } from './new-stretch.ts';
import type { ScrollArea } from './scroll-area.ts';
import type { Placed } from './walk-plan.ts';

/** How an area is shown within the window around it. */
export interface Surroundings {
  place(piece: Placed, isFirst: boolean, isLast: boolean): Placed;
  /** Where a rectangle of the content stands in the whole. */
  whole(rect: Rect): Rect;
  /** The whole's size for so much of the content. CSS pixels. */
  widthOf(content: number): number;
  heightOf(content: number, isComplete: boolean): number;
}

/**
 * Of a page there is nothing around. A part of one is shown where it stands: its first picture with the window above and
 * beside it (the shop's name, the account), its last with what lies below.
 */
export function surroundings(top: Window, area: ScrollArea): Surroundings {
  if (area.kind === 'page') {
    return {
      place: (piece) => piece,
      whole: (rect) => rect,
      widthOf: (content) => content,
      heightOf: (content) => content,
    };
  }
  const window = windowView(top, area.scale);
  const start = area.view();
  const below = Math.max(0, window.height - (start.y + start.height));
  return {
    place: ({ cut, at }, isFirst, isLast) => {
      const upper = isFirst ? 0 : cut.y;
      const lower = isLast ? window.height : cut.y + cut.height;
      return {
        cut: {
          x: isFirst ? 0 : cut.x,
          y: upper,
          width: isFirst ? window.width : cut.width,
          height: lower - upper,
        },
        at: { x: isFirst ? 0 : start.x + at.x, y: isFirst ? 0 : start.y + at.y },
      };
    },
    whole: (rect) => ({ ...rect, x: rect.x + start.x, y: rect.y + start.y }),
    widthOf: () => window.width,
    heightOf: (content, isComplete) => start.y + content + (isComplete ? below : 0),
  };
}

function windowView(window: Window, scale: number): Size {
  const { visualViewport: exact } = window;
  const size = visibleSize(window);
  const isExact = exact && exact.scale === 1 && Math.abs(exact.height - size.height) <= 1;
  const { width, height } = isExact ? exact : size;
  return { width: wholePixels(width, scale) / scale, height: wholePixels(height, scale) / scale };
}
