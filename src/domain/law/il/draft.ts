import type { Day } from '../../time/day.ts';
import type { Answer, Clock, LawReason, ResultState, Role, Step } from '../answer.ts';
import type { Bound } from './bound.ts';
import { type Count, earlierDay, safeEndOf } from './count.ts';
import { type Facts, type IlFact, VOCABULARY } from './facts.ts';
import { type Rule, reasonOf } from './rule.ts';
import { countingReasons } from './rules/counting.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An answer while it is being put together. */
export type Draft = Mutable<Answer> & {
  missing: string[];
  assumed: string[];
  clocks: Record<string, Clock>;
  costs: Record<string, number>;
  gives: Record<string, number>;
  marks: Record<string, Answer['marks'][string]>;
  reasons: LawReason[];
};

/** An answer decided by one rule, with nothing else said yet. */
export function draft(right: string, rule: Rule, state: ResultState, f: Facts, role: Role = 'window'): Draft {
  return {
    right,
    rule: rule.id,
    state,
    missing: [],
    assumed: [],
    clocks: {},
    costs: {},
    gives: {},
    marks: {},
    reasons: [reasonOf(rule, role, f)],
  };
}

/** An answer whose date is a bound; `at` is the day by which it has passed or not. */
export function draftOf(right: string, rule: Rule, bound: Bound, f: Facts, at: Day): Draft {
  const made = draft(right, rule, stateAt(bound, at), f);
  if (bound.safeBy) made.safeBy = bound.safeBy;
  if (bound.deadline) made.deadline = bound.deadline;
  if (bound.contestedUntil) made.contestedUntil = bound.contestedUntil;
  if (bound.contested) made.contested = true;
  made.missing.push(...bound.missing);
  made.reasons = [reasonOf(rule, 'window', f, bound.facts, bound.steps), ...countingReasons(bound.steps, f)];
  return made;
}

/** The state of a bound on a day: past its last day it has passed, or is contested while a disputed reading runs on. */
function stateAt(bound: Bound, at: Day): ResultState {
  if (bound.state !== 'dated' || !bound.deadline || at <= bound.deadline) return bound.state;
  const runsOn = bound.contestedAfter === true || (bound.contestedUntil && at <= bound.contestedUntil);
  return runsOn ? 'contested' : 'passed';
}

/** Adds a rule that plays a part, with what it used. */
export function because(made: Draft, rule: Rule, role: Role, f: Facts, facts: readonly IlFact[] = []): void {
  if (made.reasons.some((reason) => reason.rule === rule.id)) return;
  made.reasons.push(reasonOf(rule, role, f, facts));
}

/** Sets a day by which something must be, with the rules of its count. `cautious` is the earlier reading. */
export function clock(
  made: Draft,
  name: string,
  rule: Rule,
  f: Facts,
  count: Count,
  cautious: Count = count,
): void {
  const earliest = earlierDay(safeEndOf(cautious), safeEndOf(count));
  made.clocks[name] = { rule: rule.id, by: count.end, earliest };
  const steps = [...startOf(count, f), ...count.steps];
  const at = made.reasons.findIndex((reason) => reason.rule === rule.id);
  const found = made.reasons[at];
  if (found) made.reasons[at] = { ...found, steps: [...found.steps, ...steps] };
  else made.reasons.push(reasonOf(rule, 'effect', f, [], steps));
  for (const reason of countingReasons(count.steps, f)) {
    if (!made.reasons.some((one) => one.rule === reason.rule))
      made.reasons.push({ ...reason, role: 'effect' });
  }
}

/** The event that a count starts from, where it names none itself and only one of the facts is of that day. */
function startOf({ steps: [first] }: Count, f: Facts): readonly Step[] {
  if (!first || !('from' in first)) return [];
  const [fact, ...more] = Object.entries(f).filter(
    ([name, value]) => VOCABULARY[name as IlFact].type === 'day' && value === first.from,
  );
  return fact && more.length === 0 ? [{ step: 'starts-from', fact: fact[0], day: first.from }] : [];
}

/** Names facts that are missing, each once. */
export function need(made: Draft, ...facts: readonly string[]): void {
  for (const fact of facts) if (!made.missing.includes(fact)) made.missing.push(fact);
}

/** Names facts that nobody gave and that are taken as not so. */
export function assume(made: Draft, f: Facts, ...facts: readonly IlFact[]): void {
  made.assumed.push(...facts.filter((fact) => f[fact] === undefined && !made.assumed.includes(fact)));
}
