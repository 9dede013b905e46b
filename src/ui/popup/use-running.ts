import { useEffect, useState } from 'preact/hooks';
import type { CallTimer } from '../../domain/timers/call-timer.ts';
import { ask } from '../../platform/messaging.ts';

/** The call that runs now, of whatever case. */
interface RunningTimer {
  readonly timer?: CallTimer | undefined;
  readonly caseTitle?: string | undefined;
}

/** The call that runs, as the worker tells and as presses here changed it since; undefined until it told. */
export function useRunning(): readonly [RunningTimer | undefined, (timer: CallTimer | undefined) => void] {
  const [running, setRunning] = useState<RunningTimer>();
  useEffect(() => {
    ask('timer.running', {}).then(setRunning, (thrown: unknown) => {
      console.error(thrown);
      setRunning({});
    });
  }, []);
  return [running, (timer) => setRunning((before) => ({ ...before, timer }))];
}
