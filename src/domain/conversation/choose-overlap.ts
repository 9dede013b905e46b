import type { Overlap } from './align.ts';
import type { Proof } from './key-trust.ts';
import type { KeptMessage } from './merge-readings.ts';

/** Words of this length that lie over each other are no chance; "ok" over "ok" may be one. UTF-16 units. */
const TELLING_CHARACTERS = 24;

interface Ground {
  /** Height of the list's view. CSS pixels. */
  readonly viewHeight: number;
  readonly proof: Proof;
}

interface Weighed {
  readonly overlap: Overlap;
  /** Share of the messages over each other that are shown by the same element. */
  readonly sameElements: number;
  /** How far they stand apart in the list. CSS pixels. */
  readonly apartPx: number;
}

/**
 * The overlap that two readings most likely have: the one with the same elements, at the same place; of equal ones the
 * longest. Undefined when only chance could have made them alike, so that a gap is rather said than hidden.
 */
export function chooseOverlap(
  overlaps: readonly Overlap[],
  kept: readonly KeptMessage[],
  fresh: readonly KeptMessage[],
  { viewHeight, proof }: Ground,
): Overlap | undefined {
  const weighed = overlaps
    .map((overlap) => weigh(overlap, kept, fresh))
    .filter(
      (one) =>
        proof === 'name' || isInPlace(one, viewHeight) || (proof === 'words' && isTelling(one.overlap, kept)),
    );
  const step = Math.max(1, viewHeight / 16);
  weighed.sort(
    (a, b) =>
      b.sameElements - a.sameElements ||
      Math.round(a.apartPx / step) - Math.round(b.apartPx / step) ||
      b.overlap.length - a.overlap.length,
  );
  return weighed[0]?.overlap;
}

const SAMPLES = 40;

function weigh(overlap: Overlap, kept: readonly KeptMessage[], fresh: readonly KeptMessage[]): Weighed {
  const { shift, length } = overlap;
  const [inKept, inFresh] = [Math.max(0, shift), Math.max(0, -shift)];
  const step = Math.max(1, Math.floor(length / SAMPLES));
  const apart: number[] = [];
  let same = 0;
  for (let at = 0; at < length; at += step) {
    const [old, now] = [kept[inKept + at], fresh[inFresh + at]];
    if (!old || !now) continue;
    apart.push(Math.abs(old.offset - now.offset));
    if (old.element === now.element) same += 1;
  }
  const [count, middle] = [apart.length, apart.sort((a, b) => a - b)[apart.length >> 1]];
  return { overlap, sameElements: count === 0 ? 0 : same / count, apartPx: middle ?? 0 };
}

const isInPlace = ({ sameElements, apartPx }: Weighed, viewHeight: number): boolean =>
  sameElements > 0.5 || apartPx <= viewHeight / 2;

function isTelling({ shift, length }: Overlap, kept: readonly KeptMessage[]): boolean {
  let characters = 0;
  const start = Math.max(0, shift);
  const differing = new Set<string>();
  for (let at = start; at < start + length && characters < TELLING_CHARACTERS; at += 1) {
    const { text = '' } = kept[at]?.message ?? {};
    // The same again tells nothing new.
    if (!differing.has(text)) characters += text.length;
    differing.add(text);
  }
  return characters >= TELLING_CHARACTERS;
}
