/** Goes to what comes next when the button that was pressed is gone, and nowhere when something else has the focus. */
export function focusIfLost(next: HTMLElement | null | undefined): void {
  if (document.activeElement === null || document.activeElement === document.body)
    next?.focus({ preventScroll: true });
}
