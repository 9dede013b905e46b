/** Waits until a promise is settled, either way, but no longer than `ms`. Never throws. */
export function settledWithin(promise: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    const end = (): void => {
      clearTimeout(timer);
      done();
    };
    promise.then(end, end);
  });
}
