import type { KeptMessage } from './merge-readings.ts';

/**
 * Joins two readings that overlap but differ within the overlap (a message was added, taken back, or came in late), by
 * messages that both this reading and the one before have, and exactly once. Nothing of either is lost. Undefined when there is no such message.
 * `ids`: those of the kept ones, then those of the fresh ones.
 */
export function joinByAnchors(
  kept: readonly KeptMessage[],
  fresh: readonly KeptMessage[],
  ids: readonly number[],
  { isCertain, same }: { isCertain: boolean; same: (old: KeptMessage, now: KeptMessage) => KeptMessage },
): KeptMessage[] | undefined {
  const lastReading = kept.reduce((last, { reading }) => Math.max(last, reading), 0);
  const places = new Map<number, { kept: number; fresh: number; isOnce: boolean }>();
  ids.forEach((id, at) => {
    const isKept = at < kept.length;
    const place = places.get(id) ?? { kept: -1, fresh: -1, isOnce: true };
    if ((isKept ? place.kept : place.fresh) >= 0) place.isOnce = false;
    if (isKept) place.kept = at;
    else place.fresh = at - kept.length;
    places.set(id, place);
  });
  const shared = [...places.values()].filter(
    (place) => place.isOnce && place.fresh >= 0 && kept[place.kept]?.reading === lastReading,
  );
  const anchors = longestRising(shared.sort((a, b) => a.fresh - b.fresh));
  const first = anchors[0];
  if (!first || !(isCertain || isTelling(anchors, kept))) return undefined;
  const joined: KeptMessage[] = [];
  let [doneKept, doneFresh] = [0, 0];
  for (const anchor of anchors) {
    joined.push(...kept.slice(doneKept, anchor.kept), ...fresh.slice(doneFresh, anchor.fresh));
    const [old, now] = [kept[anchor.kept], fresh[anchor.fresh]];
    if (old && now) joined.push(same(old, now));
    [doneKept, doneFresh] = [anchor.kept + 1, anchor.fresh + 1];
  }
  return [...joined, ...kept.slice(doneKept), ...fresh.slice(doneFresh)];
}

interface Anchor {
  readonly kept: number;
  readonly fresh: number;
}

/** One short word that both have proves nothing. */
function isTelling(anchors: readonly Anchor[], kept: readonly KeptMessage[]): boolean {
  const characters = anchors.reduce((sum, anchor) => sum + (kept[anchor.kept]?.message.text.length ?? 0), 0);
  return anchors.length >= 3 || characters >= 24;
}

/** The longest run of anchors whose order is the same in both. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const previous: number[] = [];
  anchors.forEach((anchor, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.kept ?? 0) < anchor.kept) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const rising: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) rising.unshift(anchor);
  }
  return rising;
}
