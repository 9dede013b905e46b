/** Ways in which two sequences can overlap, as where the second begins in the first; below 0: it begins before it. */
export interface Overlap {
  readonly shift: number;
  readonly length: number;
}

/** For each place how long what begins there is the same as the beginning (the Z-function); linear. */
function prefixLengths(ids: readonly number[]): number[] {
  const lengths = new Array<number>(ids.length).fill(0);
  let [start, end] = [0, 0];
  for (let at = 1; at < ids.length; at += 1) {
    let length = at < end ? Math.min(end - at, lengths[at - start] ?? 0) : 0;
    while (at + length < ids.length && ids[length] === ids[at + length]) length += 1;
    lengths[at] = length;
    if (at + length > end) [start, end] = [at, at + length];
  }
  return lengths;
}

/** No id of a message is negative. */
const BORDER = -1;

/**
 * All overlaps of two sequences in which everything that lies over each other is the same. Ids are whole numbers from 0.
 * Linear in their lengths, whatever they hold.
 */
export function overlapsOf(before: readonly number[], after: readonly number[]): Overlap[] {
  const found: Overlap[] = [];
  const intoBefore = prefixLengths([...after, BORDER, ...before]);
  for (let shift = 0; shift < before.length; shift += 1) {
    const length = Math.min(after.length, before.length - shift);
    if (length > 0 && (intoBefore[after.length + 1 + shift] ?? 0) >= length) found.push({ shift, length });
  }
  const intoAfter = prefixLengths([...before, BORDER, ...after]);
  for (let back = 1; back < after.length; back += 1) {
    const length = Math.min(before.length, after.length - back);
    if (length > 0 && (intoAfter[before.length + 1 + back] ?? 0) >= length)
      found.push({ shift: -back, length });
  }
  return found;
}
