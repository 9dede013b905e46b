/** How long a save, or a call, waits for the page to be read and matched: as long as nobody minds. */
const MOST_WAIT_MS = 1_500;

/** Waits until a promise is settled, either way, but no longer than anybody minds. Never throws. */
export function settledSoon(promise: Promise<unknown>): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, MOST_WAIT_MS);
    const end = (): void => {
      clearTimeout(timer);
      done();
    };
    promise.then(end, end);
  });
}
