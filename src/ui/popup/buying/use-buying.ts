import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Buying } from './buying.ts';
import type { BuyingState } from './buying-state.ts';

/** The state of the checklist; draws again at every change. */
export function useBuying(buying: Buying): BuyingState {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    drawAgain(undefined);
    return buying.subscribe(() => drawAgain(undefined));
  }, [buying]);
  return buying.state();
}
