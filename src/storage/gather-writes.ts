/** What is written in one go: each write to a file of the browser's is a message to another process. */
const TOGETHER_BYTES = 1024 * 1024;

/** A stream that gathers small writes before they go on to `target`; those that are large go on as they are. Closes and aborts it. */
export function gatherWrites(
  target: WritableStream<Uint8Array>,
  together = TOGETHER_BYTES,
): WritableStream<Uint8Array> {
  const writer = target.getWriter();
  let waiting = new Uint8Array(together);
  let filled = 0;
  const flush = async (): Promise<void> => {
    if (filled === 0) return;
    const gathered = waiting.subarray(0, filled);
    // The file may still read what it was given.
    waiting = new Uint8Array(together);
    filled = 0;
    await writer.write(gathered);
  };
  return new WritableStream<Uint8Array>({
    async write(bytes) {
      if (filled + bytes.byteLength > together) await flush();
      if (bytes.byteLength >= together) {
        await writer.write(bytes);
        return;
      }
      waiting.set(bytes, filled);
      filled += bytes.byteLength;
    },
    async close() {
      await flush();
      await writer.close();
    },
    abort: (reason) => writer.abort(reason),
  });
}
