import type { PageWords, ToastTone } from '../../domain/capture/page-tools.ts';
import { elementOf } from './element-of.ts';
import { framesShown } from './frames.ts';
import { guardKeys } from './guard-keys.ts';
import { openSurface } from './surface.ts';

/** Long enough to read twice; what went wrong or is missing stays longer. */
const SHOWN_MS = { good: 6_000, warn: 15_000, late: 15_000 } as const;

let dismiss: (() => void) | undefined;

/** What can be done about what is told. */
export interface ToastActs {
  /** Takes back what was saved. */
  readonly onUndo: () => void;
  /** It is no longer shown. */
  readonly onGone: () => void;
}

/** A toast that is shown. */
export interface Toast {
  /** Nobody is there any more to take anything back. */
  withdrawUndo(): void;
}

/**
 * Tells on the page how a capture went, for a few seconds or until it is dismissed; never while the pointer or the focus
 * is on it. A new one takes the place of the last.
 */
export function showToast(
  window: Window,
  words: PageWords,
  { tone, message }: { readonly tone: ToastTone; readonly message: string },
  acts?: ToastActs,
): Toast {
  dismiss?.();
  const surface = openSurface(window, words);
  const { document } = window;
  const says = elementOf(document, 'p', { class: 'text', role: tone === 'late' ? 'alert' : 'status' });
  const close = elementOf(document, 'button', { type: 'button' }, words.texts.close);
  const undo = acts && elementOf(document, 'button', { type: 'button' }, words.texts.undo);
  const attributes = {
    class: 'bar toast',
    'data-tone': tone,
    role: 'region',
    'aria-label': words.texts.name,
  };
  const box = elementOf(
    document,
    'div',
    attributes,
    says,
    elementOf(document, 'div', { class: 'buttons' }, ...(undo ? [undo] : []), close),
  );
  surface.layer.append(box);
  // Into a live region that is there already: only then it is spoken.
  void framesShown(window).then(() => {
    says.textContent = message;
  });

  let timer: number | undefined;
  const letKeysGo = guardKeys(window, (event) => {
    if (event.target !== surface.host) return 'page';
    if (event.key === 'Escape') end();
    return 'ours';
  });
  const end = (): void => {
    window.clearTimeout(timer);
    letKeysGo();
    surface.remove();
    if (dismiss === end) dismiss = undefined;
    acts?.onGone();
  };
  const wait = (): void => {
    timer = window.setTimeout(() => {
      if (box.matches(':hover') || surface.root.activeElement) wait();
      else end();
    }, SHOWN_MS[tone]);
  };
  close.addEventListener('click', (event) => {
    if (event.isTrusted) end();
  });
  undo?.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    undo.remove();
    acts?.onUndo();
  });
  dismiss = end;
  wait();
  return { withdrawUndo: () => undo?.remove() };
}

/** Takes a toast away that may still be there; resolves when it is no longer to be seen. */
export async function clearToast(window: Window): Promise<void> {
  if (!dismiss) return;
  dismiss();
  await framesShown(window);
}
