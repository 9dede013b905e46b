import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../../domain/time/moment.ts';

const NowContext = createContext<number | undefined>(undefined);

/** How often the page looks at the clock: days and "now" may lag behind it by this much. */
const LOOK_EVERY_MS = 60_000;

interface Props {
  readonly clock: Clock;
  readonly children: ComponentChildren;
}

/** Gives everything inside the time, and draws it again as time goes by and when the tab is looked at again. */
export function NowProvider({ clock, children }: Props) {
  const [nowMs, setNowMs] = useState(clock);
  useEffect(() => {
    const look = (): void => setNowMs(clock());
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return <NowContext.Provider value={nowMs}>{children}</NowContext.Provider>;
}

/** The time, in milliseconds since 1970, to the minute. */
export function useNow(): number {
  const nowMs = useContext(NowContext);
  if (nowMs === undefined) throw new Error('outside of NowProvider');
  return nowMs;
}
