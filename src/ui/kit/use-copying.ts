import { useEffect, useState } from 'preact/hooks';

/** How long it is said that it is done. */
const SAID_MS = 2_000;

/** Puts a text on the clipboard; `done` for a moment afterwards. A refusal of the browser leaves it undone. */
export function useCopying(text: string): { readonly done: boolean; readonly copy: () => void } {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return {
    done,
    copy() {
      navigator.clipboard.writeText(text).then(
        () => setDone(true),
        (thrown: unknown) => console.error(thrown),
      );
    },
  };
}
