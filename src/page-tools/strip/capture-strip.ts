import { showBar } from '../on-page/bar.ts';
import { isOurs } from '../on-page/surface.ts';
import { keepCopyOfStart, withWantedCopy } from '../page-copy/wanted-copy.ts';
import { NotTaken, type Tool } from '../session.ts';
import { inSight } from '../walk/in-sight.ts';
import { type Activity, ActivityWatch } from './activity.ts';
import { Strip } from './strip.ts';

/** Frames of other sites tell nothing: there the window is looked at so often, and only what differs is kept. */
const PACE_MS = 1_000;

/** How often one picture is tried again: another tab is in front, the browser gives none. */
const TRIES_AT_MOST = 5;
const TRY_AGAIN_MS = 250;

const ALL: Activity = { page: false, scrollers: new Set(), other: true };

/** The shopper scrolls, and whatever appears is captured, until it is finished on the bar, by Escape, or from the popup. */
export const captureStrip: Tool = async (window, session) => {
  const { texts } = session.words;
  let isCancelled = false;
  const bar = showBar(window, session.words, {
    text: `${texts.stripHint} ${texts.escapeStops}`,
    buttons: [
      { label: texts.done, isMain: true, onPress: session.stop },
      {
        label: texts.cancel,
        onPress: () => {
          isCancelled = true;
          session.stop();
        },
      },
    ],
    onEscape: session.stop,
  });
  keepCopyOfStart(window.document, session);
  const watch = new ActivityWatch(window, (target) => target instanceof Element && isOurs(target));
  const strip = new Strip(window, session);
  let misses = 0;
  let hasLeft = false;
  const look = async (activity: Activity): Promise<void> => {
    misses = (await isTaken(() => strip.look(activity))) ? 0 : misses + 1;
    bar.tellCount(texts.pictures.replace('{number}', String(strip.pictures)));
  };
  try {
    await look(ALL);
    while (!session.stopped.aborted && !strip.isFull) {
      // After a miss nobody knows what is new.
      const activity =
        misses > 0 ? ALL : await watch.next(strip.showsOtherSites ? PACE_MS : undefined, session.stopped);
      if (session.stopped.aborted && !isSomething(activity)) break;
      if (isCancelled) break;
      // Another tab in front is no part of this page's strip.
      hasLeft = misses >= TRIES_AT_MOST || !(await inSight(window, session.stopped));
      if (hasLeft) break;
      if (misses > 0) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      await look(activity);
    }
    // Called off before anything was there; what is there by then is kept, and the shopper may take it back.
    if (isCancelled && strip.pictures === 0) return 'cancelled';
    const isLeft = hasLeft && !session.stopped.aborted;
    const why = strip.isFull ? 'too-long' : isLeft ? 'page-left' : isCancelled ? 'stopped' : undefined;
    return withWantedCopy(window.document, session, strip.outcome(why));
  } finally {
    watch.leave();
    bar.remove();
  }
};

/** False when there was no picture to be had. */
async function isTaken(take: () => Promise<void>): Promise<boolean> {
  try {
    await take();
    return true;
  } catch (thrown) {
    if (thrown instanceof NotTaken) return false;
    throw thrown;
  }
}

const isSomething = ({ page, scrollers, other }: Activity): boolean => page || other || scrollers.size > 0;
