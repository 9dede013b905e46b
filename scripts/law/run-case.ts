import type { Answer, FactError, LawReason } from '../../src/domain/law/answer.ts';
import { assessFacts } from '../../src/domain/law/assess-facts.ts';
import { countryOf } from '../../src/domain/law/country-of.ts';
import { type Day, parseDay } from '../../src/domain/time/day.ts';
import { whyOf } from './why.ts';

/** A worked case, in the shape of the case files. */
export interface WorkedCase {
  readonly id: string;
  readonly jurisdiction?: string;
  readonly topic?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** What came out, under the names of the case files; sums in currency units. */
export type Outcome = Readonly<Record<string, unknown>> & { readonly errors?: readonly FactError[] };

const IN_CENTS = 100;
/** Topics in which a word of the case files means another fact. */
const OTHER_MEANING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'card-dispute': { kind: 'dispute' },
};

/** Runs one case through the engine. An input that is not understood is named in `errors`, and then there is no date. */
export function runCase(worked: WorkedCase): Outcome {
  const topic = worked.topic ?? 'cancellation';
  const jurisdiction = worked.jurisdiction ?? 'IL';
  const country = countryOf(jurisdiction);
  if (!country) return failed([{ fact: 'jurisdiction', problem: 'unknown-value' }]);
  if (!isObject(worked.inputs)) return failed([{ fact: 'inputs', problem: 'unknown-value' }]);
  const { asOf, ...inputs } = worked.inputs;
  if (asOf !== undefined && !parseDay(asOf)) return failed([{ fact: 'asOf', problem: 'not-a-day' }]);
  const facts = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      const fact = OTHER_MEANING[topic]?.[name] ?? name;
      const isSum = country.vocabulary[fact]?.type === 'sum' && typeof value === 'number';
      return [fact, isSum ? centsOf(value) : value];
    }),
  );
  const asked = (fact: string): string => nameInCase(topic, fact);
  const known = parseDay(asOf) ?? parseDay(inputs.noticeDate);
  // The year of a filing that nobody named is that of today, and there is no today either.
  if (topic === 'court-cap' && !known && facts.claim !== undefined && facts.years === undefined)
    return unanswered('years');
  // With no day to judge by, the first of the case's own days: no date has passed by then.
  const days = Object.values(inputs).flatMap((value) => parseDay(value) ?? []);
  const today = known ?? days.sort()[0] ?? country.checkedOn;
  const assessed = assessFacts({ jurisdiction, facts, topic }, today);
  if (!assessed.ok) return failed(assessed.errors.map((e) => ({ ...e, fact: asked(e.fact) })));
  const { answers, notes, stale } = assessed.value;
  if (!answers[0]) return failed([{ fact: 'topic', problem: 'unknown-value' }]);
  const figures = figuresOf(answers);
  const unjudged = !known && !['none', 'open', 'policy'].includes(answers[0].state);
  return {
    ...figures,
    ...(unjudged && { canCancel: null }),
    missing: answers[0].missing.map(asked),
    notes: notes.map((note) => note.rule),
    today,
    stale,
  };
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a case lacks to be one; undefined when it can be run and compared. */
export function lackOf(worked: WorkedCase): 'case' | 'inputs' | 'expected' | undefined {
  if (!isObject(worked)) return 'case';
  if (!isObject(worked.inputs)) return 'inputs';
  return isObject(worked.expected) ? undefined : 'expected';
}

/** The word of the case files for a fact of the engine. */
function nameInCase(topic: string, fact: string): string {
  const meant = Object.entries(OTHER_MEANING[topic] ?? {}).find(([, engine]) => engine === fact);
  return meant?.[0] ?? fact;
}

function unanswered(fact: string): Outcome {
  const { errors: _none, ...nothing } = failed([]);
  return { ...nothing, state: 'needs-fact', missing: [fact], why: `missing: ${fact}` };
}

/** A sum in currency units as whole cents; one that is no whole number of cents stays as it is and is refused. */
function centsOf(value: number): number {
  const cents = Math.round(value * IN_CENTS);
  return Math.abs(value * IN_CENTS - cents) < 1e-6 ? cents : value;
}

function failed(errors: readonly FactError[]): Outcome {
  return {
    canCancel: null,
    deadline: null,
    deadlineState: 'needs-fact',
    safeBy: null,
    fee: null,
    refundDueBy: null,
    rule: [],
    missing: errors.map(({ fact }) => fact),
    errors,
    why: `not understood: ${errors.map((e) => `${e.fact} (${e.problem}${e.other ? ` ${e.other}` : ''})`).join(', ')}`,
  };
}

function figuresOf(answers: readonly Answer[]): Record<string, unknown> {
  const [main] = answers as [Answer];
  const merged = (pick: (answer: Answer) => object): Record<string, unknown> =>
    Object.assign({}, ...[...answers].reverse().map(pick));
  const days = (answer: Answer, which: 'by' | 'earliest'): Record<string, Day> =>
    Object.fromEntries(Object.entries(answer.clocks).map(([name, clock]) => [name, clock[which]]));
  const sums = (answer: Answer): Record<string, number> =>
    Object.fromEntries(
      Object.entries({ ...answer.gives, ...answer.costs }).map(([name, cents]) => [name, cents / IN_CENTS]),
    );
  const reasons: LawReason[] = answers.flatMap((answer) => answer.reasons);
  const earliest = merged((answer) => days(answer, 'earliest'));
  return {
    canCancel: null,
    deadline: main.deadline ?? null,
    // The case files have no word for "within a reasonable time": no end can be computed.
    deadlineState: main.state === 'reasonable-time' ? 'open' : main.state,
    state: main.state,
    safeBy: main.safeBy ?? null,
    fee: null,
    refundDueBy: null,
    ...merged((answer) => days(answer, 'by')),
    ...merged(sums),
    ...sums(main),
    ...merged((answer) => answer.marks),
    ...main.marks,
    ...(main.policyUntil && { policyUntil: main.policyUntil }),
    ...(main.contestedUntil && { contestedUntil: main.contestedUntil }),
    ...(main.contested && { contested: true }),
    ...(main.lean !== undefined && { lean: main.lean }),
    ...(Object.keys(earliest).length > 0 && { earliest }),
    missing: main.missing,
    assumed: main.assumed,
    rule: [...new Set([main.rule, ...reasons.map((reason) => reason.rule)])],
    why: answers.map(whyOf).join(' | '),
  };
}
