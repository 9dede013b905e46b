import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';

/** Gives the focus to a mark on the picture once it is drawn; to the picture where there is no such mark. */
export function useMarkFocus(scroller: RefObject<HTMLElement | null>): (index: number) => void {
  return useCallback(
    (index) => {
      requestAnimationFrame(() => {
        const target = scroller.current?.querySelector(`[data-mark="${index}"]`) ?? scroller.current;
        if (target instanceof HTMLElement) target.focus();
      });
    },
    [scroller],
  );
}
