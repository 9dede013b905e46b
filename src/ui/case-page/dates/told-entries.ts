import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { CaseFacts } from '../../../domain/case/case.ts';
import type { Entry } from '../../../domain/case/entry.ts';
import { type CaseRights, rightsOf } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';

/** The entries of the case on the screen that tell facts of the law; none where there is no case around. */
export const ToldEntries = createContext<readonly Entry[]>([]);

/** What the law says of the case on the screen with these facts. */
export function useRights(facts: CaseFacts, today: Day): CaseRights {
  const entries = useContext(ToldEntries);
  return useMemo(() => rightsOf({ facts }, entries, today), [facts, entries, today]);
}
