import type { PageWords } from '../../domain/capture/page-tools.ts';
import type { Place } from '../../domain/detect/finding.ts';
import { type ResolvedPlace, resolvePlace } from '../../domain/detect/place.ts';
import { real } from '../../domain/page/real.ts';
import { elementOf } from './element-of.ts';
import { framesShown } from './frames.ts';
import { openSurface } from './surface.ts';

/** Long enough to find it with the eyes, short enough not to be in the way. */
const SHOWN_MS = 6_000;
/** Room between the value and its frame, CSS pixels. */
const ROOM_PX = 4;

let end: (() => void) | undefined;

/**
 * Brings the place where a value was found into sight and frames it for a moment. The frame follows when the page is
 * scrolled. False when the page does not have it any more.
 */
export function showPlace(window: Window, words: PageWords, place: Place): boolean {
  end?.();
  const found = resolvePlace(window.document, place);
  if (!found) return false;
  real(found.element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const surface = openSurface(window, words);
  const frame = elementOf(window.document, 'div', { class: 'box outline' });
  surface.layer.append(frame);
  let request = 0;
  const follow = (): void => {
    const { x, y, width, height } = rectOf(window, found);
    frame.style.translate = `${x - ROOM_PX}px ${y - ROOM_PX}px`;
    frame.style.inlineSize = `${width + 2 * ROOM_PX}px`;
    frame.style.blockSize = `${height + 2 * ROOM_PX}px`;
    request = window.requestAnimationFrame(follow);
  };
  follow();
  const timer = window.setTimeout(() => end?.(), SHOWN_MS);
  end = () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(request);
    surface.remove();
    end = undefined;
  };
  return true;
}

/** Takes the frame away that may still be there; resolves when it is no longer to be seen. */
export async function hidePlace(window: Window): Promise<void> {
  if (!end) return;
  end();
  await framesShown(window);
}

function rectOf({ document }: Window, { element, range }: ResolvedPlace): DOMRect {
  if (!range) return real(element).getBoundingClientRect();
  const words = real(document).createRange();
  words.setStart(range.start.node, range.start.offset);
  words.setEnd(range.end.node, range.end.offset);
  return words.getBoundingClientRect();
}
