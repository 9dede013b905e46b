/** Numbers of the appendices in a volume, from 1, both within; `to` below `from`: the volume holds none. */
export interface VolumeRange {
  readonly from: number;
  readonly to: number;
}

/** A volume among others, as its pages speak of it. */
export interface Volume {
  /** From 1. */
  readonly number: number;
  /** Of all volumes, in their order. */
  readonly ranges: readonly VolumeRange[];
}

/** All in one. */
export const wholeRange = (appendixCount: number): readonly VolumeRange[] => [{ from: 1, to: appendixCount }];

/** Whether an appendix stands in a volume; in a document of one volume all do. */
export const isInVolume = (volume: Volume | undefined, appendix: number): boolean => {
  const range = volume?.ranges[volume.number - 1];
  return !range || (appendix >= range.from && appendix <= range.to);
};

/** The number of the volume in which an appendix stands, from 1. */
export const volumeOf = ({ ranges }: Volume, appendix: number): number =>
  ranges.findIndex(({ from, to }) => appendix >= from && appendix <= to) + 1;

export const isFirstVolume = (volume: Volume | undefined): boolean => !volume || volume.number === 1;
export const isLastVolume = (volume: Volume | undefined): boolean =>
  !volume || volume.number === volume.ranges.length;

/** What parting a document into volumes goes by. */
export interface VolumesToPlan {
  /** What all but the appendices weighs: it stands in the first volume. */
  readonly textBytes: number;
  readonly appendixBytes: readonly number[];
  /** What a further volume weighs beside its appendices, where it is known: the list of attached files is in each. */
  readonly furtherBytes?: number;
  readonly limitBytes: number;
}

/** What every further volume weighs beside its appendices: the letters of its fonts, and a page that says what it is. */
const MOST_VOLUME_TEXT = 200_000;

/**
 * Parts appendices into volumes in their order, as many in each as fit. One that is too large for any stands alone; the
 * first volume has none where the text leaves no room.
 */
export function planVolumes({
  textBytes,
  appendixBytes,
  furtherBytes = Math.min(textBytes, MOST_VOLUME_TEXT),
  limitBytes,
}: VolumesToPlan): readonly VolumeRange[] {
  const volumes: VolumeRange[] = [];
  let from = 1;
  let bytes = textBytes;
  for (const [index, own] of appendixBytes.entries()) {
    const number = index + 1;
    const isEmpty = number === from;
    // The first volume holds the text: it may do without an appendix, others have one at least.
    if (bytes + own > limitBytes && (!isEmpty || volumes.length === 0)) {
      volumes.push({ from, to: number - 1 });
      from = number;
      bytes = furtherBytes;
    }
    bytes += own;
  }
  volumes.push({ from, to: appendixBytes.length });
  return volumes;
}
