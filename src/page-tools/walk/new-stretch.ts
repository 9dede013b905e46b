/** What of a view has not been captured yet, along one axis; from the view's start. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/**
 * What of a view is new, when everything up to `coveredTo` is captured and the view starts at `position` (both in the
 * same coordinates). CSS pixels in and out, counted in whole pixels of the picture (`scale` of them in one CSS pixel), so
 * that pieces meet exactly. `from` is negative when something between was passed over; undefined when nothing is new.
 */
export function newStretch(
  coveredTo: number,
  position: number,
  viewLength: number,
  scale: number,
): Stretch | undefined {
  const px = (value: number): number => Math.round(value * scale);
  const from = px(coveredTo) - px(position);
  const length = wholePixels(viewLength, scale) - from;
  return length > 0 ? { from: from / scale, length: length / scale } : undefined;
}

/** How many whole pixels of the picture lie in a length of CSS pixels. */
export function wholePixels(length: number, scale: number): number {
  return Math.floor(length * scale + 0.02);
}
