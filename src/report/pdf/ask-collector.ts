/** Address space that nobody touches, so no memory; more than engines let pass before they look what is still held. */
const ASKED_BYTES = 100_000_000;

/**
 * Makes the engine collect what nobody holds any more. It looks when its heap has grown to several times what is held, and text
 * alone never counts as much as pictures do: a document of 2,000 pictures grew by 100 MB of what was long done with.
 * Bytes of a buffer count as they are asked for, and are gone with the first look.
 */
export function askCollector(): number {
  try {
    return new ArrayBuffer(ASKED_BYTES).byteLength;
  } catch {
    // Where there is no room for it the engine has just looked.
    return 0;
  }
}

/** The same, and waits until it has had its turn: what was found while code runs without a pause is let go only then. */
export async function letCollect(): Promise<void> {
  askCollector();
  await new Promise((resolve) => setTimeout(resolve));
}
