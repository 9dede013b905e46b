import { goTo, homeHash } from '../frame/route.ts';

const listeners = new Set<() => void>();
/** It was asked for where there is no list of cases; the list that is drawn next answers. */
let isWaiting = false;

/** Goes to the list of cases and opens the form of a new one there. */
export function askNewCase(): void {
  isWaiting = listeners.size === 0;
  goTo(homeHash);
  for (const listener of listeners) listener();
}

/** Hears when a new case is asked for, also when that was just before; gives what ends it. */
export function onNewCaseAsked(listener: () => void): () => void {
  listeners.add(listener);
  if (isWaiting) listener();
  isWaiting = false;
  return () => {
    listeners.delete(listener);
  };
}
