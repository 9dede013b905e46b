import { real } from '../../domain/page/real.ts';

/** A shopper who looks at another tab for longer has gone on to something else. */
const AWAY_AT_MOST_MS = 60_000;

/** Waits while the page is out of sight (another tab, a window put away). False when that takes too long, or it is stopped. */
export function inSight({ document }: Window, stopped: AbortSignal): Promise<boolean> {
  if (real(document).visibilityState === 'visible') return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isInSight: boolean): void => {
      clearTimeout(timer);
      real(document).removeEventListener('visibilitychange', look);
      stopped.removeEventListener('abort', giveUp);
      resolve(isInSight);
    };
    const look = (): void => {
      if (real(document).visibilityState === 'visible') end(true);
    };
    const giveUp = (): void => end(false);
    const timer = setTimeout(giveUp, AWAY_AT_MOST_MS);
    real(document).addEventListener('visibilitychange', look);
    stopped.addEventListener('abort', giveUp);
  });
}
