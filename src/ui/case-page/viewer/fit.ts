import type { Size } from '../../../domain/capture/pieces.ts';

/** How large a whole is shown: as the window allows, by its width alone, as it stood on the page, or a multiple of what the window allows. */
export type Zoom = 'fit' | 'width' | 'actual' | number;

/** A whole that would become narrower than this share of the window is fitted by its width alone, and scrolled. */
const LEAST_SHARE = 0.5;

/**
 * CSS pixels on the screen for one picture pixel. `room`: what the window has, CSS pixels; `scale`: picture pixels for
 * one CSS pixel of the page. Never larger than the page was, but by a `zoom` that asks for it.
 */
export function factorOf(zoom: Zoom, whole: Size, room: Size, scale: number): number {
  const actual = 1 / (scale > 0 ? scale : 1);
  if (zoom === 'actual') return actual;
  if (zoom === 'width') return room.width / whole.width;
  const byWidth = Math.min(actual, room.width / whole.width);
  const byBoth = Math.min(byWidth, room.height / whole.height);
  const fit = byBoth >= byWidth * LEAST_SHARE ? byBoth : byWidth;
  return fit * (zoom === 'fit' ? 1 : zoom);
}

/** Where a stretch of picture pixels stands on the screen: both ends rounded, so that neighbours meet without a seam. */
export function stretchOf(start: number, length: number, factor: number): { start: number; length: number } {
  const from = Math.round(start * factor);
  return { start: from, length: Math.round((start + length) * factor) - from };
}
