import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenFile, GivenResult } from '../../bundle/check-given.ts';

/** Checks files somewhere: in a worker of the extension, or in the page that came with a bundle. */
export type RunCheck = (
  given: readonly GivenFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
) => Promise<GivenResult | { readonly is: 'no-attachments' | 'pdf-here' }>;

/** How far a check is. */
export type CheckState =
  | { readonly at: 'waiting'; readonly say?: 'folder-failed' | 'nothing' | 'pdf-here' }
  | { readonly at: 'working'; readonly percent: number }
  | {
      readonly at: 'done';
      readonly result: Extract<GivenResult, { is: 'checked' }>;
      readonly given: readonly GivenFile[];
    }
  | {
      readonly at: 'failed';
      readonly why: Exclude<GivenResult['is'], 'checked'> | 'no-attachments' | 'unread';
    };

/** One check at a time; a new one ends the one before. */
export function useCheck(run: RunCheck) {
  const [state, setState] = useState<CheckState>({ at: 'waiting' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = async (given: readonly GivenFile[] | 'folder-failed'): Promise<void> => {
    if (given === 'folder-failed') return setState({ at: 'waiting', say: given });
    if (given.length === 0) return setState({ at: 'waiting', say: 'nothing' });
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setState({ at: 'working', percent: 0 });
    const onProgress = (done: number, total: number): void => {
      if (!control.signal.aborted)
        setState({ at: 'working', percent: total > 0 ? Math.floor((done / total) * 100) : 100 });
    };
    try {
      const result = await run(given, onProgress, control.signal);
      if (control.signal.aborted) return;
      if (result.is === 'checked') setState({ at: 'done', result, given });
      else if (result.is === 'pdf-here') setState({ at: 'waiting', say: result.is });
      else setState({ at: 'failed', why: result.is });
    } catch (thrown) {
      if (control.signal.aborted) return;
      console.error(thrown);
      setState({ at: 'failed', why: 'unread' });
    }
  };
  const stop = (): void => {
    running.current?.abort();
    setState({ at: 'waiting' });
  };
  return { state, check, stop };
}
