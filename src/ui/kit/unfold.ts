/** Opens whatever is folded around an element, so that it can be seen and take the focus. */
export function unfold(element: HTMLElement | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
}
