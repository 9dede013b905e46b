import { useEffect, useState } from 'preact/hooks';
import type { Session } from './session.ts';

/** Whether the page was read and matched: before, it is only guessed which case is meant. */
export function useKnown(session: Pick<Session, 'known'>): boolean {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    session.known().then(() => setKnown(true));
  }, [session]);
  return isKnown;
}
