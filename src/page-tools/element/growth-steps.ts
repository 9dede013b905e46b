import type { Size } from '../../domain/capture/pieces.ts';

/** Smaller is an icon or a line between two parts. CSS pixels. */
const LEAST = 12;
/** Boxes that differ by no more look the same. */
const SAME_WITHIN = 2;

/**
 * Which boxes of a chain of elements, from the inside out, are worth a step of growing: those that are no smaller than
 * can be read, and not of the size of the one before (a wrapper). Gives their places in the chain; when nothing is large
 * enough, the outermost.
 */
export function growthSteps(sizes: readonly Size[]): number[] {
  const steps: number[] = [];
  let last: Size | undefined;
  for (const [at, size] of sizes.entries()) {
    if (size.width < LEAST || size.height < LEAST) continue;
    if (last && isSame(size, last)) continue;
    steps.push(at);
    last = size;
  }
  return steps.length > 0 || sizes.length === 0 ? steps : [sizes.length - 1];
}

const isSame = (a: Size, b: Size): boolean =>
  Math.abs(a.width - b.width) <= SAME_WITHIN && Math.abs(a.height - b.height) <= SAME_WITHIN;
