import type { Purchase } from '../case/purchase.ts';
import type { Day } from '../time/day.ts';
import type { Answer, LawReason, Step } from './answer.ts';
import { assessFacts } from './assess-facts.ts';
import { countryOf } from './country-of.ts';
import type { CountStep, FactName, LawResult, Reason } from './result.ts';

const FACTS: readonly string[] = [
  'kind',
  'transactionDate',
  'receivedDate',
  'disclosureDate',
] satisfies FactName[];

const isFact = (fact: string): fact is FactName => FACTS.includes(fact);
const isShownStep = (step: Step): step is CountStep =>
  step.step === 'counts-days' ||
  step.step === 'moves-off' ||
  (step.step === 'starts-from' && isFact(step.fact));

/** What the screens of today show of a purchase: the change of mind for goods bought at a distance. */
export function purchaseResults(purchase: Purchase, today: Day): readonly LawResult[] {
  const { jurisdiction, channel, kind, transactionDate, receivedDate, disclosureDate } = purchase;
  if (channel !== 'distance' || kind !== 'goods') return [];
  const facts = { channel, kind, transactionDate, receivedDate, disclosureDate };
  const topic = countryOf(jurisdiction)?.topics[0];
  const assessed = assessFacts({ jurisdiction, facts, isReal: true, ...(topic && { topic }) }, today);
  if (!assessed.ok) {
    // A contradiction yields no date: the fact that is wrong is asked for again.
    const missing = assessed.errors.map(({ fact }) => fact).filter(isFact);
    return [{ right: 'cancel-regret', state: 'needs-fact', missing, reasons: [] }];
  }
  return assessed.value.answers.filter(({ right }) => right === 'cancel').map(shown);
}

function shown(answer: Answer): LawResult {
  const { rule, state, safeBy, deadline, missing, reasons } = answer;
  return {
    right: 'cancel-regret',
    rule,
    state,
    ...(safeBy && { safeBy }),
    ...(deadline && { deadline }),
    missing: missing.filter(isFact),
    reasons: reasons.filter(({ role }) => role === 'window').map(shownReason),
  };
}

function shownReason(reason: LawReason): Reason {
  const facts = reason.facts.flatMap(({ fact, value }) =>
    isFact(fact) ? [{ fact, value: value as Reason['facts'][number]['value'] }] : [],
  );
  return { ...reason, facts, steps: reason.steps.filter(isShownStep) };
}
