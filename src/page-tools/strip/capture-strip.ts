import { showBar } from '../on-page/bar.ts';
import { isOurs } from '../on-page/surface.ts';
import type { Tool } from '../session.ts';
import { inSight } from '../walk/in-sight.ts';
import { type Activity, ActivityWatch } from './activity.ts';
import { Strip } from './strip.ts';

/** Frames of other sites tell nothing: there the window is looked at so often, and only what differs is kept. */
const PACE_MS = 1_000;

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
  const watch = new ActivityWatch(window, (target) => target instanceof Element && isOurs(target));
  const strip = new Strip(window, session);
  const look = async (activity: Activity): Promise<void> => {
    await strip.look(activity);
    bar.tellCount(texts.pictures.replace('{number}', String(strip.pictures)));
  };
  try {
    await look(ALL);
    while (!session.stopped.aborted && !strip.isFull) {
      const activity = await watch.next(strip.showsOtherSites ? PACE_MS : undefined, session.stopped);
      if (session.stopped.aborted && !isSomething(activity)) break;
      if (isCancelled) break;
      // Another tab in front is no part of this page's strip.
      if (!(await inSight(window, session.stopped))) break;
      await look(activity);
    }
    if (isCancelled) return 'cancelled';
    return strip.outcome(strip.isFull ? 'too-long' : undefined);
  } finally {
    watch.leave();
    bar.remove();
  }
};

const isSomething = ({ page, scrollers, other }: Activity): boolean => page || other || scrollers.size > 0;
