import type { WayToFit } from './report-request.ts';
import { planVolumes, type VolumeRange, wholeRange } from './volumes.ts';

/** What is left of a picture's quality: as it was captured, or as a JPEG of so many hundredths. */
export const PICTURE_QUALITIES = ['as-captured', 85, 70, 55, 40] as const;
export type PictureQuality = (typeof PICTURE_QUALITIES)[number];

/** How large pictures of each quality are, beside those of 85 hundredths; measured on screenshots, and only to guess by. */
const SHARE_OF_85: Readonly<Record<PictureQuality, number>> = {
  'as-captured': 1,
  85: 1,
  70: 0.7,
  55: 0.55,
  40: 0.45,
};

/** What was asked for. */
export interface SizeAsked {
  readonly limitBytes: number;
  readonly way: WayToFit;
  readonly appendixCount: number;
  /** What the pictures weigh as they were captured. */
  readonly pictureBytes: number;
}

/** What was made, and what it came to. */
export interface SizeMade {
  readonly quality: PictureQuality;
  readonly volumes: readonly VolumeRange[];
  /** Of each volume. */
  readonly volumeBytes: readonly number[];
  /** What each appendix added, in their order. */
  readonly appendixBytes: readonly number[];
}

export type SizeStep =
  | { readonly is: 'make'; readonly quality: PictureQuality; readonly volumes: readonly VolumeRange[] }
  | { readonly is: 'done' }
  /** It cannot be made so small. `appendix`: the number of the one that alone is too large; absent: the text is. */
  | { readonly is: 'too-large'; readonly appendix?: number };

/** Of the limit a guess leaves so much free, and more with each guess that was wrong. */
const FREE_SHARE = 0.03;
/** So often volumes are parted anew before it is given up. */
const MOST_PARTINGS = 8;

/**
 * What to make next, by all that was made so far (the newest last): the whole as it was captured, then with smaller pictures
 * where that is wanted, then in volumes. `done` only when every volume of the newest is within the limit. Ends after a few.
 */
export function nextSizeStep(asked: SizeAsked, made: readonly SizeMade[]): SizeStep {
  const last = made.at(-1);
  if (!last) return { is: 'make', quality: firstQuality(asked), volumes: wholeRange(asked.appendixCount) };
  if (last.volumeBytes.every((bytes) => bytes <= asked.limitBytes)) return { is: 'done' };
  const smaller = smallerQuality(asked, last);
  if (last.volumes.length === 1) {
    if (asked.way === 'smaller-pictures' && smaller)
      return { is: 'make', quality: smaller, volumes: last.volumes };
    return asked.appendixCount > 0 ? inVolumes(asked, made, last.quality) : { is: 'too-large' };
  }
  const alone = last.volumes.findIndex(
    ({ from, to }, index) => from >= to && (last.volumeBytes[index] ?? 0) > asked.limitBytes,
  );
  if (alone < 0) return inVolumes(asked, made, last.quality);
  // An appendix that is too large alone is parted no further: its pictures are all that can give way.
  if (smaller) return { is: 'make', quality: smaller, volumes: last.volumes };
  const { from, to } = last.volumes[alone] ?? { from: 0, to: 0 };
  return { is: 'too-large', ...(from === to && from > 0 && { appendix: from }) };
}

const firstQuality = ({ limitBytes, way, pictureBytes }: SizeAsked): PictureQuality =>
  way === 'smaller-pictures' && pictureBytes > limitBytes ? 85 : 'as-captured';

/** The next quality with which what was too large is likely to fit; the least where none is. Undefined: it is that already. */
function smallerQuality(
  { limitBytes }: SizeAsked,
  { quality, volumeBytes, volumes, appendixBytes }: SizeMade,
): PictureQuality | undefined {
  const further = PICTURE_QUALITIES.slice(PICTURE_QUALITIES.indexOf(quality) + 1);
  const fits = (next: PictureQuality): boolean =>
    volumes.every(({ from, to }, index) => {
      const own = appendixBytes.slice(Math.max(0, from - 1), to).reduce((sum, bytes) => sum + bytes, 0);
      const saved = own * (1 - SHARE_OF_85[next] / SHARE_OF_85[quality]);
      return (volumeBytes[index] ?? 0) - saved <= limitBytes;
    });
  // What becomes of pictures that no JPEG was made of yet cannot be guessed.
  return quality === 'as-captured' ? further[0] : (further.find(fits) ?? further.at(-1));
}

function inVolumes({ limitBytes }: SizeAsked, made: readonly SizeMade[], quality: PictureQuality): SizeStep {
  const last = made.at(-1);
  const whole = made.findLast(({ volumes }) => volumes.length === 1);
  const partings = made.filter(({ volumes }) => volumes.length > 1).length;
  if (!last || partings >= MOST_PARTINGS) return { is: 'too-large' };
  const sum = last.appendixBytes.reduce((total, bytes) => total + bytes, 0);
  const wholeBytes = whole?.volumeBytes[0] ?? sum;
  const further = last.volumes.length > 1 ? furtherBytesOf(last) : undefined;
  const ownOfWhole = whole?.appendixBytes.reduce((total, bytes) => total + bytes, 0) ?? sum;
  return {
    is: 'make',
    quality,
    volumes: planVolumes({
      textBytes: Math.max(0, wholeBytes - ownOfWhole),
      appendixBytes: last.appendixBytes,
      ...(further !== undefined && { furtherBytes: further }),
      limitBytes: limitBytes * (1 - FREE_SHARE * (partings + 1)),
    }),
  };
}

/** The most that a volume after the first weighed beside its appendices. */
const furtherBytesOf = ({ volumes, volumeBytes, appendixBytes }: SizeMade): number =>
  Math.max(
    ...volumes.slice(1).map(({ from, to }, index) => {
      const own = appendixBytes.slice(Math.max(0, from - 1), to).reduce((sum, bytes) => sum + bytes, 0);
      return (volumeBytes[index + 1] ?? 0) - own;
    }),
  );
