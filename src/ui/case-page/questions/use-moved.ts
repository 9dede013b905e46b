import { useContext } from 'preact/hooks';
import type { CaseFacts } from '../../../domain/case/case.ts';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { type MovedRight, movedRights } from '../../../domain/rights/moved-rights.ts';
import { rightsOf } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { ToldEntries } from '../dates/told-entries.ts';

/** Tells what other facts of the purchase would move, of every right of the case on the screen. */
export function useMoved(facts: CaseFacts, today: Day): (next: Purchase) => readonly MovedRight[] {
  const entries = useContext(ToldEntries);
  return (next) =>
    movedRights(
      rightsOf({ facts }, entries, today),
      rightsOf({ facts: { ...facts, purchase: next } }, entries, today),
    );
}
