import { real } from '../../domain/page/real.ts';
import { framesSeen } from './frames-seen.ts';

/**
 * Whether something between two rows of a document's window moves, or fades in, that comes to an end; also in the frames of
 * the same site there. CSS pixels.
 */
export function isStillMoving(document: Document, from: number, to: number): boolean {
  const rows = { x: 0, y: from, width: real(document).documentElement.clientWidth, height: to - from };
  return (
    isMovingItself(document, from, to) ||
    framesSeen(document, rows).some(({ window, sight }) =>
      isStillMoving(window.document, sight.y, sight.y + sight.height),
    )
  );
}

function isMovingItself(document: Document, from: number, to: number): boolean {
  return (real(document).getAnimations?.() ?? []).some(({ playState, effect }) => {
    if (playState !== 'running') return false;
    const target = (effect as KeyframeEffect | null)?.target;
    const ends = Number(effect?.getComputedTiming().endTime);
    if (!target || !Number.isFinite(ends)) return false;
    const { top, bottom } = real(target).getBoundingClientRect();
    return bottom > from && top < to;
  });
}
