import type { Size } from '../../domain/capture/pieces.ts';

/** Wider than so many windows is no page to be read. */
const COLUMNS_AT_MOST = 3;
/** Less beside the window is an accident of the layout, not worth twice the time; the verdict tells of it. */
const WORTH_PX = 16;
/** What the browser says of widths is rounded, and pictures hold whole pixels of the screen. */
const ROUNDED_PX = 2;

/** One column of pictures. CSS pixels from the content's start corner. */
interface Column {
  readonly x: number;
  readonly width: number;
  /** The one that a reader begins with: there the things are shown that float over the page. */
  readonly isHome: boolean;
}

/** How a wide page is walked. */
export interface Columns {
  readonly count: number;
  /** Where the captured part begins. */
  readonly origin: number;
  readonly width: number;
  /** Where a row begins. */
  start(): number;
  all(): readonly Column[];
}

/**
 * The columns that a page is captured in. `content` and `view` in CSS pixels; `isBackwards` where one reads from the
 * right; `maySideways` is false where the page hides what is beside it.
 */
export function columnsFor(content: Size, view: Size, isBackwards: boolean, maySideways: boolean): Columns {
  const beside = content.width - view.width;
  const isWide = maySideways && beside > WORTH_PX;
  const width = isWide ? Math.min(content.width, view.width * COLUMNS_AT_MOST) : view.width;
  const origin = isBackwards ? Math.max(0, content.width - width) : 0;
  const count = Math.ceil(width / view.width - 0.01);
  const all = Array.from({ length: count }, (_gap, at) => ({
    x: origin + at * view.width,
    width: Math.min(view.width, width - at * view.width),
    isHome: isBackwards ? at === count - 1 : at === 0,
  }));
  return { count, origin, width, start: () => origin, all: () => all };
}

/** Sideways content that is left out, as the verdict says it; undefined when there is none. */
export function sidewaysLeftOut(
  content: Size,
  { width }: Columns,
): { atPx: number; ofPx: number } | undefined {
  return content.width > width + ROUNDED_PX
    ? { atPx: Math.round(width), ofPx: Math.round(content.width) }
    : undefined;
}
