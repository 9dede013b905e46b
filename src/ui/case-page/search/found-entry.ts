import { goTo } from '../frame/route.ts';

/** What was chosen from the results last, in the memory of this page alone: no search goes into an address. */
interface FoundEntry {
  readonly entryId: string | undefined;
  readonly text: string;
}

let last: FoundEntry | undefined;
const listeners = new Set<() => void>();

/** The words that were searched when something was last opened. */
export const lastSearched = (): string => last?.text ?? '';

/** What was searched when this entry was opened; undefined when it was not opened from results. */
export const searchedFor = (entryId: string): string | undefined =>
  last?.entryId === entryId ? last.text : undefined;

/** Hears when something else was opened from results, or the found place was put away. */
export function onFoundChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to what was found. */
export function goToFound(hash: string, text: string, entryId: string | undefined): void {
  remember({ entryId, text });
  if (location.hash !== hash) goTo(hash);
  else if (entryId !== undefined) {
    // It is open already: what was scrolled away comes back.
    const card = document.getElementById(`title-${entryId}`)?.closest('article');
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  }
}

/** Puts the found place away; the words stay for the next search. */
export function forgetFound(): void {
  remember({ entryId: undefined, text: lastSearched() });
}

function remember(found: FoundEntry): void {
  last = found;
  for (const listener of listeners) listener();
}
