// Files that wait to be chosen on the page, as if they lay in a folder of the computer.
let ready: readonly File[] = [];

/** The files that lie ready. */
export const readyFiles = (): readonly File[] => ready;

/** Puts files ready. */
export function putReady(files: readonly File[]): void {
  ready = files;
}
