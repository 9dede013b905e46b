import type { Purchase } from '../case/purchase.ts';
import type { Day } from '../time/day.ts';
import type { Answer, LawReason } from './answer.ts';
import { assessFacts } from './assess-facts.ts';
import { countryOf } from './country-of.ts';
import { factsOfPurchase } from './purchase-facts.ts';
import { isOwnFact, type LawResult, type Reason } from './result.ts';

/**
 * What the screens show of a purchase: the right to cancel it, by all the facts that the case knows. Nothing while it is
 * not known what was bought.
 */
export function purchaseResults(purchase: Purchase, today: Day): readonly LawResult[] {
  const { jurisdiction } = purchase;
  const facts = factsOfPurchase(purchase);
  if (facts.kind === undefined) return [];
  const topic = countryOf(jurisdiction)?.topics[0];
  const assessed = assessFacts({ jurisdiction, facts, isReal: true, ...(topic && { topic }) }, today);
  if (!assessed.ok) {
    // A contradiction yields no date: the fact that is wrong is asked for again.
    const lacks = assessed.errors.map(({ fact }) => fact);
    return [
      { right: 'cancel-regret', state: 'needs-fact', missing: lacks.filter(isOwnFact), lacks, reasons: [] },
    ];
  }
  return assessed.value.answers.filter(({ right }) => right === 'cancel').map(shown);
}

function shown(answer: Answer): LawResult {
  const { rule, state, safeBy, deadline, contestedUntil, missing, reasons } = answer;
  return {
    right: 'cancel-regret',
    rule,
    state,
    ...(safeBy && { safeBy }),
    ...(deadline && { deadline }),
    ...(contestedUntil && { contestedUntil }),
    missing: missing.filter(isOwnFact),
    lacks: missing,
    // What keeps the right away decides it too.
    reasons: reasons.filter(({ role, rule: one }) => role === 'window' || one === rule).map(shownReason),
  };
}

const shownReason = ({ role: _role, ...reason }: LawReason): Reason => reason;
