import type { Answer, FactError, LawReason } from '../../src/domain/law/answer.ts';
import { assessFacts } from '../../src/domain/law/assess-facts.ts';
import { COUNTRIES } from '../../src/domain/law/countries.ts';
import type { Country, ReadCase } from '../../src/domain/law/country.ts';
import { countryOf } from '../../src/domain/law/country-of.ts';
import { type Day, parseDay, shiftDay } from '../../src/domain/time/day.ts';
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

/** Runs one case through the engine. An input that is not understood is named in `errors`, and then there is no date. */
export function runCase(worked: WorkedCase): Outcome {
  const jurisdiction = worked.jurisdiction ?? COUNTRIES[0].id;
  const country = countryOf(jurisdiction);
  if (!country) return failed([{ fact: 'jurisdiction', problem: 'unknown-value' }]);
  if (!isObject(worked.inputs)) return failed([{ fact: 'inputs', problem: 'unknown-value' }]);
  const { asOf, ...inputs } = worked.inputs;
  if (asOf !== undefined && !parseDay(asOf)) return failed([{ fact: 'asOf', problem: 'not-a-day' }]);
  const known = parseDay(asOf) ?? parseDay(inputs.noticeDate);
  const asked = worked.topic ?? country.topics[0];
  const read = country.readCase?.(asked, inputs, known) ?? {
    topic: asked,
    facts: inputs,
    nameOf: (fact) => fact,
  };
  if (read.lacks) return unanswered(read.lacks);
  if (known) return outcomeOn(known, country, read);
  // With no day to judge by, the first of the case's own days: no date has passed by then.
  const days = Object.values(inputs).flatMap((value) => parseDay(value) ?? []);
  const [first = country.checkedOn, last = first] = [days.sort()[0], days.sort().at(-1)];
  return unjudged(outcomeOn(first, country, read), outcomeOn(shiftDay(last, 1), country, read));
}

/** What the engine says of a case on a day. */
function outcomeOn(today: Day, country: Country, { topic, facts, nameOf }: ReadCase): Outcome {
  const inCents = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => {
      const isSum = country.vocabulary[fact]?.type === 'sum' && typeof value === 'number';
      return [fact, isSum ? centsOf(value) : value];
    }),
  );
  const assessed = assessFacts({ jurisdiction: country.id, facts: inCents, topic }, today);
  if (!assessed.ok) return failed(assessed.errors.map((e) => ({ ...e, fact: nameOf(e.fact) })));
  const { answers, notes, stale } = assessed.value;
  if (!answers[0]) return failed([{ fact: 'topic', problem: 'unknown-value' }]);
  return {
    ...figuresOf(answers),
    missing: answers[0].missing.map(nameOf),
    notes: notes.map((note) => note.rule),
    today,
    stale,
  };
}

/** Figures that hold whatever the day: those that come out otherwise once every day of the case is over are not known. */
function unjudged(before: Outcome, after: Outcome): Outcome {
  if (before.errors) return before;
  const isJudged = ['none', 'open', 'policy'].includes(String(before.state));
  const outcome = isJudged ? before : { ...before, canCancel: null };
  if (after.state === 'passed' || after.errors) return outcome;
  const hangs = Object.keys(before).filter(
    (name) => !ALWAYS_OTHER.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (hangs.length === 0) return outcome;
  return {
    ...outcome,
    ...Object.fromEntries(hangs.map((name) => [name, null])),
    ...(hangs.includes('state') && { state: 'needs-fact', deadlineState: 'needs-fact', canCancel: null }),
    missing: [...((outcome.missing as string[]) ?? []), 'asOf'],
  };
}

/** What a case's day moves without deciding anything. */
const ALWAYS_OTHER = new Set([
  'today',
  'stale',
  'why',
  'rule',
  'notes',
  'missing',
  'assumed',
  'canCancel',
  'deadlineState',
]);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a case lacks to be one; undefined when it can be run and compared. */
export function lackOf(worked: WorkedCase): 'case' | 'inputs' | 'expected' | undefined {
  if (!isObject(worked)) return 'case';
  if (!isObject(worked.inputs)) return 'inputs';
  return isObject(worked.expected) ? undefined : 'expected';
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
