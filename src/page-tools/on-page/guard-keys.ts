/** Keys that are ours never reach the page; `page` lets one through as if we were not there. */
export type KeyAnswer = 'ours' | 'page';

/** How long after the end the release of a key that was held then is still ours. */
const RELEASE_WITHIN_MS = 2_000;

/**
 * Hears every key before the page does, as far as the page has not put itself first on the window. Keys that a script
 * pretends to press are nobody's. Gives back the way to stop; a key that is down by then is still released to nobody.
 */
export function guardKeys(window: Window, onKey: (event: KeyboardEvent) => KeyAnswer): () => void {
  const down = new Set<string>();
  let isOver = false;
  const hear = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const wasDown = down.has(event.code);
    if (event.type === 'keyup') down.delete(event.code);
    // A key whose press was ours is ours when it is let go, and the other way round.
    const isOurs = event.type === 'keydown' && !isOver ? onKey(event) === 'ours' : wasDown;
    if (!isOurs) return;
    if (event.type === 'keydown') down.add(event.code);
    event.stopImmediatePropagation();
    if (isOver && down.size === 0) leave();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  const leave = (): void => {
    for (const type of types) window.removeEventListener(type, hear, { capture: true });
  };
  for (const type of types) window.addEventListener(type, hear, { capture: true });
  return () => {
    isOver = true;
    if (down.size === 0) leave();
    else window.setTimeout(leave, RELEASE_WITHIN_MS);
  };
}
