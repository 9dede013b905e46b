import type { ComponentChildren } from 'preact';
import type { Entry } from '../../../domain/case/entry.ts';
import { TELLING_KINDS } from '../../../domain/rights/told-facts.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import { useLive } from '../frame/database-provider.tsx';
import { ToldEntries } from './told-entries.ts';

const NONE: readonly Entry[] = [];

interface Props {
  readonly caseId: string;
  readonly children: ComponentChildren;
}

/** Reads the entries of a case that tell facts of the law, for everything inside. */
export function WithToldEntries({ caseId, children }: Props) {
  const live = useLive((db) => listOfKinds(db, caseId, TELLING_KINDS), ['told', caseId]);
  if (live.state === 'reading') return null;
  return (
    <ToldEntries.Provider value={live.state === 'read' ? live.value : NONE}>{children}</ToldEntries.Provider>
  );
}
