/** How long a finished file is held for the browser to read. */
const LET_GO_MS = 60_000;

/** Hands a finished file to the browser as a download under a name. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // No event says that the browser has read it all; after a while the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}
