import { real } from '../../domain/page/real.ts';

/** Whether something between two rows of a document's window moves, or fades in, that comes to an end. CSS pixels. */
export function isStillMoving(document: Document, from: number, to: number): boolean {
  return (real(document).getAnimations?.() ?? []).some(({ playState, effect }) => {
    if (playState !== 'running') return false;
    const target = (effect as KeyframeEffect | null)?.target;
    const ends = Number(effect?.getComputedTiming().endTime);
    if (!target || !Number.isFinite(ends)) return false;
    const { top, bottom } = real(target).getBoundingClientRect();
    return bottom > from && top < to;
  });
}
