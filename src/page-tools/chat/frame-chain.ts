import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';

/** A document that may be read: that of the top window or of a same-origin frame, with the frames around it. */
export interface ReadableWindow {
  readonly window: Window;
  /** From the top window inwards. */
  readonly frames: readonly HTMLIFrameElement[];
}

const DEPTH = 3;
const MOST_WINDOWS = 30;

/** The top window and every same-origin frame within; and the frames that may not be read. */
export function readableWindows(top: Window): { readable: ReadableWindow[]; foreign: HTMLIFrameElement[] } {
  const readable: ReadableWindow[] = [{ window: top, frames: [] }];
  const foreign: HTMLIFrameElement[] = [];
  for (let at = 0; at < readable.length; at += 1) {
    const next = readable[at];
    if (!next || next.frames.length >= DEPTH) continue;
    for (const frame of framesIn(next.window.document)) {
      const window = windowIn(frame);
      if (!window) foreign.push(frame);
      else if (readable.length < MOST_WINDOWS) readable.push({ window, frames: [...next.frames, frame] });
    }
  }
  return { readable, foreign };
}

const framesIn = (document: Document): HTMLIFrameElement[] =>
  [...real(document).querySelectorAll('iframe')].slice(0, MOST_WINDOWS);

/** What the top window shows of a rectangle of an inner one; without area when it shows nothing. CSS pixels. */
export function inTop(top: Window, frames: readonly HTMLIFrameElement[], rect: Rect): Rect {
  let seen: Rect = { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  for (const frame of [...frames].reverse()) {
    const box = frame.getBoundingClientRect();
    const style = real(frame.ownerDocument).defaultView?.getComputedStyle(frame);
    const px = (text = '0'): number => Number.parseFloat(text) || 0;
    const x = box.x + frame.clientLeft + px(style?.paddingLeft);
    const y = box.y + frame.clientTop + px(style?.paddingTop);
    seen = overlapOf({ ...seen, x: seen.x + x, y: seen.y + y }, box);
  }
  return overlapOf(seen, { x: 0, y: 0, ...visibleSize(top) });
}
