/** How much room the data takes on this computer, in bytes, as far as the browser tells. */
export interface StorageRoom {
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
  /** The browser has promised not to delete the data to make room. */
  readonly isPersisted: boolean;
}

/** Asks the browser how much room is taken. */
export async function readStorageRoom(): Promise<StorageRoom> {
  const [{ usage, quota }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return {
    ...(usage !== undefined && { usedBytes: usage }),
    ...(quota !== undefined && { quotaBytes: quota }),
    isPersisted,
  };
}

/** Asks the browser not to delete the data to make room; whether it agreed. On a press: it may ask the shopper. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
