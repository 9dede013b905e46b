import { real } from '../../domain/page/real.ts';
import { documentIn, shadowOf } from '../../page-reader/open-parts.ts';
import type { Surface } from './surface.ts';

/** The element with the keyboard's focus, also within open shadow roots. */
export function focusedIn(document: Document): Element | null {
  let focused = real(document).activeElement;
  for (let inner = focused; inner; inner = shadowOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** Frames within frames. */
const DEPTH = 3;

/** The same, also within frames that may be read; undefined where the focus is on no element. */
export function focusedInside(document: Document, depth = 0): Element | undefined {
  const focused = focusedIn(document);
  if (!focused || focused === real(document).body || focused === real(document).documentElement)
    return undefined;
  const inner = depth < DEPTH ? documentIn(focused) : undefined;
  return (inner && focusedInside(inner, depth + 1)) ?? focused;
}

/** Notes where the keyboard's focus is in the page; the answer gives it back there. */
export function rememberFocus({ document }: Pick<Window, 'document'>): () => void {
  const focused = focusedInside(document);
  return () => {
    if (focused && real(focused).isConnected && focusedInside(document) !== focused)
      real(focused as HTMLElement).focus?.({ preventScroll: true });
  };
}

/**
 * Hides from the page that the focus went to `host` and came back: menus would close and dialogs would fetch it back
 * before anything is captured. Gives back the way to stop.
 */
export function keepFocusSecret(window: Window, host: HTMLElement): () => void {
  const hear = (event: Event): void => {
    const { target, relatedTarget } = event as FocusEvent;
    if (target === host || relatedTarget === host) event.stopImmediatePropagation();
  };
  const types = ['focus', 'blur', 'focusin', 'focusout'];
  for (const type of types) window.addEventListener(type, hear, { capture: true });
  return () => {
    for (const type of types) window.removeEventListener(type, hear, { capture: true });
  };
}

/** Keeps Tab going round within a surface. */
export function moveFocusWithin({ root, layer }: Surface, isBackwards: boolean): void {
  const stops = [...layer.querySelectorAll<HTMLElement>('[tabindex="0"], button:not([disabled])')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = isBackwards ? (at <= 0 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  stops[next]?.focus({ preventScroll: true });
}
