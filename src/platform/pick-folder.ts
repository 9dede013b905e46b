// Chromium's alone, and not among the types of the DOM.
interface Picker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}
interface Asked {
  queryPermission(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets a folder be chosen. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the shopper choose a folder to write to; undefined when they choose none. On a press. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as Picker).showDirectoryPicker?.({
      id: 'tikiya-backup',
      mode: 'readwrite',
      startIn: 'documents',
    });
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return undefined;
    throw thrown;
  }
}

/** Whether a folder may be written to; asks the shopper where the permission has lapsed. On a press. */
export async function mayWriteTo(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = folder as unknown as Asked;
  const mode = { mode: 'readwrite' } as const;
  if ((await asked.queryPermission(mode)) === 'granted') return true;
  return (await asked.requestPermission(mode)) === 'granted';
}
