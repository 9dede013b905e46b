import type { Size } from '../../../domain/capture/pieces.ts';

/** A stretch of a whole, from side to side, in its own pixels. */
export interface Part {
  readonly top: number;
  readonly height: number;
}

/** How the picture of an entry is parted into images. */
interface PartPlan {
  /** Pixels of the image for one of the whole. */
  readonly scale: number;
  /** From top to bottom, each in an image of its own; at least one. */
  readonly parts: readonly Part[];
  /** It is too long for so many images, and stands in them smaller than can be read well. */
  readonly isShrunk: boolean;
}

/** Higher ones are refused by browsers and chats, and take much memory. */
const MOST_HEIGHT = 5_000;
/** More images than these nobody sends. */
const MOST_PARTS = 8;
/** What neighbouring parts share, so that no line of text is cut through in both. */
const OVERLAP = 24;

/** Parts a whole into as few images as hold it where it is as wide as fits; nothing is left out. `width`: of an image. */
export function planParts(whole: Size, width: number): PartPlan {
  const full = Math.min(1, width / whole.width);
  const room = MOST_PARTS * MOST_HEIGHT - (MOST_PARTS - 1) * OVERLAP;
  const isShrunk = whole.height * full > room;
  const scale = isShrunk ? room / whole.height : full;
  const height = whole.height * scale;
  const count = Math.max(1, Math.ceil((height - OVERLAP) / (MOST_HEIGHT - OVERLAP)));
  // Alike, so that the last one is no strip.
  const each = Math.ceil((height + (count - 1) * OVERLAP) / count / scale);
  const step = each - Math.floor(OVERLAP / scale);
  const parts = Array.from({ length: count }, (_gap, index) => {
    const top = Math.max(0, index * step);
    return { top, height: Math.min(each, whole.height - top) };
  });
  return { scale, parts, isShrunk };
}
