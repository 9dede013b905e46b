import { real } from '../../domain/page/real.ts';
import { guardKeys } from '../on-page/guard-keys.ts';

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Spacebar']);

/**
 * Keeps wheel and scroll keys from moving the page while it is walked; Escape stops the walk. Everything else stays the
 * page's. Gives back the way to let go.
 */
export function holdStill(windows: readonly Window[], onEscape: () => void): () => void {
  const leaves: (() => void)[] = [];
  for (const window of new Set(windows)) {
    const refuse = (event: Event): void => {
      if (event.isTrusted && event.cancelable) event.preventDefault();
    };
    for (const type of ['wheel', 'touchmove']) {
      window.addEventListener(type, refuse, { capture: true, passive: false });
      leaves.push(() => window.removeEventListener(type, refuse, { capture: true }));
    }
    leaves.push(
      guardKeys(window, (event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          onEscape();
          return 'ours';
        }
        if (!SCROLL_KEYS.has(event.key) || isTyping(event)) return 'page';
        event.preventDefault();
        return 'ours';
      }),
    );
  }
  return () => {
    for (const leave of leaves) leave();
  };
}

/** Whether the key goes into a field. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as (Element & { isContentEditable?: boolean }) | undefined;
  return (
    real(target)?.isContentEditable === true ||
    /^(input|textarea|select)$/.test(real(target)?.localName ?? '')
  );
}
