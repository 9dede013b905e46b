import { framesShown } from '../on-page/frames.ts';
import { type StepSize, stepSizeOf } from './growth.ts';
import type { ScrollArea } from './scroll-area.ts';
import type { Settling } from './settle.ts';

/**
 * How long a page may take to get longer once its end is in sight: one that did so before is worth waiting for; one that
 * was walked to its end by us may not have known of it before; and what says that it is loading is believed for longest.
 */
const MORE_WITHIN_MS = { grown: 2_000, walked: 500, still: 200, loading: 8_000 };
const LOOK_EACH_MS = 100;

/** Waits at the end of an area for more, in bounds. True when it got longer. */
export async function moreAtEnd(
  area: ScrollArea,
  settling: Settling,
  { hasGrown, hasWalked }: { readonly hasGrown: boolean; readonly hasWalked: boolean },
  stopped: AbortSignal,
): Promise<boolean> {
  const startedMs = performance.now();
  const waited = (): number => performance.now() - startedMs;
  const leastMs = hasGrown ? MORE_WITHIN_MS.grown : hasWalked ? MORE_WITHIN_MS.walked : MORE_WITHIN_MS.still;
  const { height } = area.size();
  let [lookedMs, isComing] = [Number.NEGATIVE_INFINITY, false];
  while (!stopped.aborted) {
    await framesShown(area.window);
    if (area.size().height > height + 1) return true;
    const waitedMs = waited();
    if (waitedMs - lookedMs >= LOOK_EACH_MS) [lookedMs, isComing] = [waitedMs, settling.isComing()];
    if (waitedMs >= leastMs && !isComing) return false;
    if (waitedMs >= MORE_WITHIN_MS.loading) {
      settling.giveUp();
      return false;
    }
  }
  return false;
}

/** Whether an area got longer, and holds more, since it was looked at. */
export const gotMore = (area: ScrollArea, since: StepSize): boolean => {
  const now = stepSizeOf(area);
  return now.height > since.height + 1 && now.elements > since.elements;
};
