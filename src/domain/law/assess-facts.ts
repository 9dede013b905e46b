import type { Day } from '../time/day.ts';
import type { Answer, Assessment, CheckedAnswer, Read } from './answer.ts';
import type { Country, ReadFacts } from './country.ts';
import { countryOf } from './country-of.ts';
import { type Question, questionsInTurn, rankQuestions } from './questions.ts';
import { futureErrors, readDay } from './read-facts.ts';

/** What to assess: the facts in the words of a jurisdiction, and what of it is asked (every right when absent). */
export interface Query {
  readonly jurisdiction: string;
  readonly facts: unknown;
  readonly topic?: string;
  /**
   * A shopper's own case: a day after today of what must have happened is an error. Worked cases name any day as `asOf`,
   * which by the rule sheet decides only what has passed.
   */
  readonly isReal?: boolean;
}

/**
 * What a jurisdiction's law says about facts on a day. Facts that are not understood, impossible or contradictory give
 * typed errors that name them, and then no date at all. Never throws.
 */
export function assessFacts(query: Query, today: Day): Read<Assessment> {
  return withFacts(query, today, (country, facts, topic) => ({
    jurisdiction: country.id,
    answers: country.answers(facts, today, topic).map((answer) => withAge(answer, country, today)),
    notes: country.notes(facts),
    checkedOn: country.checkedOn,
    stale: isStale(country.checkedOn, today),
  }));
}

/**
 * The facts worth asking for next, the most decisive first, at most `most` of them. A fact that cannot change any result
 * is not among them.
 */
export function questionsFor(
  query: Query,
  today: Day,
  most = Number.POSITIVE_INFINITY,
): Read<readonly Question[]> {
  return withFacts(query, today, (country, facts, topic) =>
    rankQuestions(country, facts, today, topic).slice(0, most),
  );
}

/**
 * The questions of several subjects, one fact at a time for a screen that may not be kept waiting. Each fact once: under
 * the first subject that asks for it, with the rights of all.
 */
export function* questionsOfTopics(
  query: Query,
  topics: readonly string[],
  today: Day,
): Generator<undefined, readonly Question[]> {
  const found = new Map<string, Question>();
  for (const topic of topics) {
    const ranking = withFacts({ ...query, topic }, today, (country, facts) =>
      questionsInTurn(country, facts, today, topic),
    );
    // Facts that contradict each other are corrected where they stand, before anything else is asked.
    for (const question of ranking.ok ? yield* ranking.value : []) {
      const before = found.get(question.fact);
      const rights = [...new Set([...(before?.rights ?? []), ...question.rights])];
      found.set(question.fact, { ...question, ...before, rights });
    }
  }
  // What a result cannot do without goes first, whatever the subject.
  return [...found.values()].sort((a, b) => Number(b.decides) - Number(a.decides));
}

type Say<T> = (country: Country, facts: ReadFacts, topic: string | undefined) => T;

function withFacts<T>(query: Query, today: Day, say: Say<T>): Read<T> {
  const given = fieldsOf(query);
  const country = countryOf(given?.jurisdiction);
  if (!given || !country) return { ok: false, errors: [{ fact: 'jurisdiction', problem: 'unknown-value' }] };
  if (!readDay(today)) return { ok: false, errors: [{ fact: 'asOf', problem: 'not-a-day' }] };
  const read = country.read(fieldsOf(given.facts, copyOfList));
  if (!read.ok) return read;
  const errors = given.isReal === true ? futureErrors(country.vocabulary, read.value, today) : [];
  if (errors.length > 0) return { ok: false, errors };
  const topic = typeof given.topic === 'string' ? given.topic : undefined;
  return { ok: true, value: say(country, read.value, topic) };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object as they are now; undefined when it has none or its own code throws while it is read. */
function fieldsOf(input: unknown, copy: (value: unknown) => unknown = (value) => value): Fields | undefined {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    const fields: Record<string, unknown> = Object.create(null);
    for (const [name, value] of Object.entries(input)) fields[name] = copy(value);
    return fields;
  } catch {
    return undefined;
  }
}

const copyOfList = (value: unknown): unknown => (Array.isArray(value) ? [...value] : value);

/** The deciding rule's own text may be older than the jurisdiction's sheet. */
function withAge(answer: Answer, country: Country, today: Day): CheckedAnswer {
  const reason = answer.reasons.find(({ rule }) => rule === answer.rule);
  const checkedOn = reason?.checkedOn ?? country.checkedOn;
  return { ...answer, checkedOn, stale: isStale(checkedOn, today) };
}

/** Law that was checked more than a year ago may have changed since. */
export function isStale(checkedOn: Day, today: Day): boolean {
  return today > `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
}
