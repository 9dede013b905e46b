import { useCallback, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../domain/errors.ts';

/** A save under way or failed. */
export interface Saving {
  readonly busy: boolean;
  /** Why the last one failed; undefined once a new one starts. */
  readonly failed: ErrorCode | undefined;
  /** Runs a save; true when it was saved. A second press while one runs is ignored. */
  readonly save: (run: () => Promise<unknown>) => Promise<boolean>;
}

/** Follows the saves of one form. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const running = useRef(false);
  const save = useCallback(async (run: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailed(undefined);
    try {
      await run();
      return true;
    } catch (thrown) {
      console.error(thrown);
      setFailed(codeOf(thrown));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, failed, save };
}
