import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { parentOf } from '../walk/tree.ts';
import { pageElementAt } from './page-element-at.ts';

/** Frames within frames. */
const DEPTH = 5;

/** The frames of the same site that an element lies in, its own first. */
export function framesAround(element: Element): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  for (let at: Element | null = element; at && frames.length < DEPTH; ) {
    at = real(real(at).ownerDocument).defaultView?.frameElement ?? null;
    if (at) frames.push(at as HTMLIFrameElement);
  }
  return frames;
}

/** Where the window of a frame begins in the window around it. CSS pixels. */
export function frameStart(frame: HTMLIFrameElement): Point {
  const { x, y } = frame.getBoundingClientRect();
  const style = real(frame.ownerDocument).defaultView?.getComputedStyle(frame);
  const px = (text = '0'): number => Number.parseFloat(text) || 0;
  return {
    x: x + frame.clientLeft + px(style?.paddingLeft),
    y: y + frame.clientTop + px(style?.paddingTop),
  };
}

/** Where the window that an element lies in begins in the top window: 0, 0 but for those in frames. */
export function windowStart(element: Element): Point {
  let [x, y] = [0, 0];
  for (const frame of framesAround(element)) {
    const start = frameStart(frame);
    [x, y] = [x + start.x, y + start.y];
  }
  return { x, y };
}

/** The box of an element in the top window, whatever cuts it off. CSS pixels. */
export function boxInTop(element: Element): Rect {
  const { x, y, width, height } = real(element).getBoundingClientRect();
  const start = windowStart(element);
  return { x: x + start.x, y: y + start.y, width, height };
}

/** A part of the top window as the window counts that an element lies in. */
export function inOwnWindow(element: Element, { x, y, width, height }: Rect): Rect {
  const start = windowStart(element);
  return { x: x - start.x, y: y - start.y, width, height };
}

/** What a frame lets be seen, in the top window. */
export function frameSight(frame: HTMLIFrameElement): Rect {
  const around = windowStart(frame);
  const { x, y } = frameStart(frame);
  const inner = windowIn(frame);
  const size = inner ? visibleSize(inner) : { width: frame.clientWidth, height: frame.clientHeight };
  return { x: x + around.x, y: y + around.y, ...size };
}

/** What the frames around an element let be seen of a part of the top window. */
export const throughFrames = (element: Element, rect: Rect): Rect =>
  framesAround(element).reduce<Rect>((seen, frame) => overlapOf(seen, frameSight(frame)), rect);

/** The element around one as it is drawn: out of an open shadow root, and out of a frame (its frame). */
export function aroundOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent ?? real(real(element).ownerDocument).defaultView?.frameElement ?? null;
}

/** The element of the page at a place of the window, also within frames of the same site that are shown in their own size. */
export function framedElementAt(document: Document, point: Point): Element | undefined {
  let hit = pageElementAt(document, point);
  let at = point;
  for (let depth = 0; hit && depth < DEPTH; depth += 1) {
    const inner = windowIn(hit);
    if (!inner || !isInOwnSize(hit as HTMLIFrameElement)) break;
    const start = frameStart(hit as HTMLIFrameElement);
    at = { x: at.x - start.x, y: at.y - start.y };
    const found = pageElementAt(inner.document, at);
    if (!found || found === real(inner.document).documentElement) break;
    hit = found;
  }
  return hit;
}

// One that is shown larger or smaller has pixels of its own.
function isInOwnSize(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return Math.abs(width - frame.offsetWidth) <= 1 && Math.abs(height - frame.offsetHeight) <= 1;
}
