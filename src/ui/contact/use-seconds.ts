import { useEffect, useState } from 'preact/hooks';
import { openClock } from '../../platform/clock.ts';

const SECOND_MS = 1_000;

/** The time in milliseconds since 1970, drawn again each second while `isRunning`; undefined before the clock is open. */
export function useSeconds(isRunning: boolean): number | undefined {
  const [nowMs, setNowMs] = useState<number>();
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    let isOver = false;
    openClock().then(
      (clock) => {
        if (isOver) return;
        setNowMs(clock());
        if (isRunning) timer = setInterval(() => setNowMs(clock()), SECOND_MS);
      },
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [isRunning]);
  return nowMs;
}
