/** How long a file is held for the browser to read. */
const LET_GO_MS = 60_000;

/**
 * Hands bytes to the browser as a download. Their type is kept from it: what came from a page must not be opened as a
 * page of ours, whatever the browser makes of the link.
 */
export function saveFile(bytes: ArrayBuffer, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // No event says that the browser has read it all; after a while the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}
