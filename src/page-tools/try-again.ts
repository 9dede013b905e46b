import { NotTaken, type Session } from './session.ts';
import { inSight } from './walk/in-sight.ts';

/** How often one picture is tried again: another tab is in front, the browser gives none. */
const TRIES_AT_MOST = 5;
const TRY_AGAIN_MS = 250;

/**
 * After a picture that was not to be had, the how-manyth in a row: waits until the page is in sight again, and a moment
 * more. False when there is no use in asking again, or it was stopped meanwhile.
 */
export async function mayTryAgain(window: Window, stopped: AbortSignal, misses: number): Promise<boolean> {
  if (misses >= TRIES_AT_MOST || !(await inSight(window, stopped))) return false;
  await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  return !stopped.aborted;
}

/**
 * Takes the one picture of a capture, also when the shopper looks at another tab meanwhile. `look` is asked anew each
 * time: things may stand elsewhere by then. Gives what was seen in the picture. Throws `WorkerGone`, and `NotTaken`
 * where it could not be had at all.
 */
export async function takeOne<Seen extends { readonly step: Parameters<Session['take']>[0] }>(
  window: Window,
  session: Session,
  look: () => Seen,
): Promise<Seen> {
  for (let misses = 1; ; misses += 1) {
    const seen = look();
    try {
      await session.take(seen.step);
      return seen;
    } catch (thrown) {
      if (!(thrown instanceof NotTaken) || !(await mayTryAgain(window, session.stopped, misses)))
        throw thrown;
    }
  }
}
