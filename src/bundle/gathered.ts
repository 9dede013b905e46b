/** Writes of this many bytes: each one costs a way to the browser's own process and back. */
const WRITE_BYTES = 1_000_000;

/** What gathers, and what gives up both it and what is behind it. */
interface Gathering {
  readonly writable: WritableStream<Uint8Array>;
  readonly giveUp: (reason: unknown) => Promise<void>;
}

/** Takes bytes in whatever stretches they come and writes them on in large ones. Closing closes what is behind it. */
export function gathered(target: WritableStream<Uint8Array>): Gathering {
  const writer = target.getWriter();
  let waiting = new Uint8Array(WRITE_BYTES);
  let length = 0;
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    await writer.write(waiting.subarray(0, length));
    // The browser may still hold the old one.
    waiting = new Uint8Array(WRITE_BYTES);
    length = 0;
  };
  const giveUp = (reason: unknown): Promise<void> => writer.abort(reason).catch(() => undefined);
  const writable = new WritableStream<Uint8Array>({
    async write(bytes) {
      if (length + bytes.byteLength > WRITE_BYTES) await flush();
      if (bytes.byteLength >= WRITE_BYTES) await writer.write(bytes);
      else {
        waiting.set(bytes, length);
        length += bytes.byteLength;
      }
    },
    async close() {
      await flush();
      await writer.close();
    },
    abort: giveUp,
  });
  return { writable, giveUp };
}
