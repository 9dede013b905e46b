import type { Rect, Size } from '../../domain/capture/pieces.ts';

/** What can be walked: the page itself, a part of it that scrolls on its own, a frame's page. */
export interface AreaFacts {
  readonly kind: 'page' | 'element' | 'frame';
  /** What of the window it takes. CSS pixels. */
  readonly box: Rect;
  /** How far it can be scrolled down and sideways. CSS pixels. */
  readonly hidden: Size;
  /** True in the open dialog that lies over everything else. */
  readonly isInDialog: boolean;
  /** True where the page keeps the shopper from scrolling it (`overflow: hidden`). */
  readonly isLocked: boolean;
}

/** Less than this share of the window is a part beside the point. */
const MAIN_SHARE = 0.4;
/** A page that scrolls by less than this share of the window does so by accident. */
const REAL_SCROLL_SHARE = 0.1;

/**
 * Sorts what could be walked by how likely it is what the shopper means, the best first: what scrolls in an open dialog;
 * the page, when it really scrolls; the part that takes most of the window; the page in any case.
 */
export function rankAreas<Area extends AreaFacts>(areas: readonly Area[], window: Size): Area[] {
  const rank = new Map(areas.map((area) => [area, rankOf(area, window)]));
  return [...areas].sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
}

/** From this share of the window on a part may be what is meant though something else is likelier. */
const RIVAL_SHARE = 0.25;

/**
 * What the shopper has to choose among, the likeliest first: one alone where it is clear. Beside the likeliest of `ranked`
 * these are the page that really scrolls, what scrolls in an open dialog, and large parts.
 */
export function rivalsAmong<Area extends AreaFacts>(ranked: readonly Area[], window: Size): Area[] {
  return ranked.filter((area, at) => at === 0 || isRival(area, window));
}

function isRival({ kind, box, hidden, isInDialog, isLocked }: AreaFacts, window: Size): boolean {
  if (hidden.height < window.height * REAL_SCROLL_SHARE) return false;
  if (kind === 'page') return !isLocked;
  return isInDialog || (box.width * box.height) / Math.max(1, window.width * window.height) >= RIVAL_SHARE;
}

function rankOf({ kind, box, hidden, isInDialog, isLocked }: AreaFacts, window: Size): number {
  const share = (box.width * box.height) / Math.max(1, window.width * window.height);
  const scrolls = hidden.height >= window.height * REAL_SCROLL_SHARE;
  if (isInDialog && kind !== 'page' && hidden.height > 1) return 6 + share;
  if (kind === 'page') return !isLocked && scrolls ? 4 : 1;
  if (!scrolls && hidden.height <= 1) return 0;
  return share >= MAIN_SHARE ? 2 + share : 0;
}
