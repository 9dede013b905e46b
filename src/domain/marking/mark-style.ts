/** How thick and large marks are drawn, in picture pixels. */
export interface MarkStyle {
  readonly linePx: number;
  /** A light edge around every line, so that it shows on any ground. */
  readonly haloPx: number;
  readonly arrowHeadPx: number;
  readonly numberRadiusPx: number;
}

/** Marks look alike whatever the pixel ratio. `scale`: picture pixels for one CSS pixel. */
export function markStyle(scale: number): MarkStyle {
  const px = (css: number): number => Math.max(1, Math.round(css * (scale > 0 ? scale : 1)));
  return { linePx: px(4), haloPx: px(2), arrowHeadPx: px(20), numberRadiusPx: px(16) };
}

/** Colours of marks: the same in every theme, since they become pixels of the picture. */
export const MARK_COLOUR = '#c62817';
export const HALO_COLOUR = '#ffffff';
export const BLACK_OUT_COLOUR = '#000000';
