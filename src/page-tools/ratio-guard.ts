import type { Remark } from '../domain/capture/verdict.ts';
import { withoutOurs } from './on-page/surface.ts';
import { pinchOf } from './on-page/window-pixels.ts';
import { NotTaken, type Session, type Tool } from './session.ts';

/**
 * The tool, with nothing of Tikiya in its pictures, and none of them of another place than was asked for: where the
 * shopper zooms after the first picture was asked for, what had a place in pixels has another one. The capture ends there.
 */
export function guardRatio(tool: Tool): Tool {
  return async (window, session) => {
    const zoomed = new AbortController();
    let first: number | undefined;
    const take: Session['take'] = (step) => {
      const [ratio, pinch] = [window.devicePixelRatio, pinchOf(window)];
      first ??= ratio;
      const isStill = (): boolean => {
        if (window.devicePixelRatio !== first) zoomed.abort();
        return !zoomed.signal.aborted && pinchOf(window) === pinch && step.isStill?.() !== false;
      };
      return withoutOurs(window, async () => {
        if (!isStill()) throw new NotTaken();
        return session.take({ ...step, isStill });
      });
    };
    const stopped = AbortSignal.any([session.stopped, zoomed.signal]);
    const outcome = await tool(window, { ...session, take, stopped });
    if (outcome === 'cancelled' || !zoomed.signal.aborted) return outcome;
    const remarks = endedByZoom(outcome.verdict.remarks, Math.round(outcome.whole.height));
    return { ...outcome, verdict: { ...outcome.verdict, remarks } };
  };
}

/** The tools know only that it was stopped, or that there was no picture any more. */
function endedByZoom(remarks: readonly Remark[], atPx: number): readonly Remark[] {
  const told = remarks.map((one) =>
    'why' in one && (one.why === 'stopped' || one.why === 'page-left')
      ? { ...one, why: 'zoom-changed' as const }
      : one,
  );
  const isTold = told.some((one) => 'why' in one && one.why === 'zoom-changed');
  return isTold ? told : [{ is: 'clipped', atPx, why: 'zoom-changed' }, ...told];
}
