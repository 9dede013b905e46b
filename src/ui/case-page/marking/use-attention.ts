import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';

/** Where eyes and focus go to on the picture, once what was just changed is drawn. */
interface Attention {
  /** Gives the focus to a mark; to the picture where there is no such mark. */
  readonly focusMark: (index: number) => void;
  /** Brings a mark into sight. */
  readonly showMark: (index: number) => void;
  /** Brings the place that is looked at into sight. */
  readonly showPlace: () => void;
}

/** Moves focus and sight on the picture that `scroller` holds. */
export function useAttention(scroller: RefObject<HTMLElement | null>): Attention {
  return useMemo(() => {
    const onceDrawn = (selector: string, run: (found: Element | null) => void): void => {
      requestAnimationFrame(() => run(scroller.current?.querySelector(selector) ?? null));
    };
    const show = (found: Element | null): void =>
      found?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return {
      focusMark: (index) =>
        onceDrawn(`[data-mark="${index}"]`, (found) => {
          const target = found ?? scroller.current;
          if (target instanceof HTMLElement) target.focus();
        }),
      showMark: (index) => onceDrawn(`[data-mark="${index}"]`, show),
      showPlace: () => onceDrawn('.mark-offered-looked', show),
    };
  }, [scroller]);
}
