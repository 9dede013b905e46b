import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { Session } from './session.ts';
import type { PopupState } from './state.ts';

/** The session once it is open. */
export function useOpening(opening: Promise<Session>): Session | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    opening.then(setSession, (thrown: unknown) => console.error(thrown));
  }, [opening]);
  return session;
}

/** The state of a session; draws again at every change. */
export function usePopupState(session: Session): PopupState {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    drawAgain(undefined);
    return session.subscribe(() => drawAgain(undefined));
  }, [session]);
  return session.state();
}
