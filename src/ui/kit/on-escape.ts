/** Leaves a form by Escape, as by its button; not while a word is being composed: there the key gives up that word alone. */
export function onEscape(leave: (() => void) | undefined): ((event: KeyboardEvent) => void) | undefined {
  if (!leave) return undefined;
  return (event) => {
    if (event.key === 'Escape' && !event.isComposing) leave();
  };
}
