import type { Purchase } from '../../../domain/case/purchase.ts';
import { isUrgent } from '../../../domain/rights/by-urgency.ts';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { missingOf } from '../../../words/right-words.ts';

/** Dates that the next step asks for by itself where goods were bought. */
export const ASKED_ABOVE: readonly string[] = ['receivedDate', 'disclosureDate'];

/** The one fact that is asked for with its field among the rights; undefined where nothing urgent lacks one. */
export function askedFact(purchase: Purchase, rights: CaseRights, today: Day): string | undefined {
  const isAskedAbove = (fact: string): boolean => purchase.kind === 'goods' && ASKED_ABOVE.includes(fact);
  return rights.answers
    .filter((answer) => answer.state === 'needs-fact' && isUrgent(answer, rights.dates, today))
    .map((answer) =>
      missingOf(purchase.jurisdiction, answer).facts.find((fact) => !purchase.unknown?.includes(fact)),
    )
    .find((fact) => fact !== undefined && !isAskedAbove(fact));
}
