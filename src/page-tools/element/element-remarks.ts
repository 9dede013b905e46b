import { embeddedRemarks } from '../../domain/capture/embedded-remark.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import type { HiddenParts } from '../walk/hidden-parts.ts';
import { hiddenRemarks } from '../walk/walk-remarks.ts';

const NEAR_PX = 1;

/** How an element was captured, but for where that ended. CSS pixels. */
interface CapturedElement {
  readonly width: number;
  readonly wholeWidth: number;
  /** Pictures in it that had not come. */
  readonly missing: number;
  readonly hasChanged: boolean;
  /** Parts of it that said that they were loading. */
  readonly loading: number;
  readonly hidden: HiddenParts;
  readonly hasForeignFrame: boolean;
  /** Embedded parts in it, and where each stands. */
  readonly embedded: ReadonlyMap<Element, number>;
  readonly textClipped: boolean;
}

/** What is said of how an element was captured. */
export function elementRemarks(captured: CapturedElement): Remark[] {
  const { width, wholeWidth, missing, loading } = captured;
  const remarks: (Remark | false)[] = [
    width < wholeWidth - NEAR_PX && {
      is: 'clipped-sideways',
      atPx: Math.round(width),
      ofPx: Math.round(wholeWidth),
    },
    missing > 0 && { is: 'still-loading', pictures: missing },
    captured.hasChanged && { is: 'page-changed' },
    loading > 0 && { is: 'parts-loading', count: loading },
    ...hiddenRemarks(captured.hidden),
    captured.hasForeignFrame && { is: 'picture-only' },
    ...embeddedRemarks(captured.embedded.values()),
    captured.textClipped && { is: 'text-clipped' },
  ];
  return remarks.filter((one) => one !== false);
}
