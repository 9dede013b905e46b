/** What a page in the background would keep waiting for ever. */
const FRAMES_AT_MOST_MS = 400;

/** Resolves once the window has shown what was changed until now: two frames, or a moment where none are drawn. */
export function framesShown(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, FRAMES_AT_MOST_MS);
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => {
        window.clearTimeout(timer);
        resolve();
      }),
    );
  });
}
