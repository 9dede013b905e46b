import { type Day, parseDay } from '../time/day.ts';
import type { Assessment, Read } from './answer.ts';
import type { Country, ReadFacts } from './country.ts';
import { countryOf } from './country-of.ts';
import { type Question, rankQuestions } from './questions.ts';

/** What to assess: the facts in the words of a jurisdiction, and what of it is asked (every right when absent). */
export interface Query {
  readonly jurisdiction: string;
  readonly facts: unknown;
  readonly topic?: string;
}

/**
 * What a jurisdiction's law says about facts on a day. Facts that are not understood, impossible or contradictory give
 * typed errors that name them, and then no date at all. Never throws.
 */
export function assessFacts(query: Query, today: Day): Read<Assessment> {
  return withFacts(query, today, (country, facts) => ({
    jurisdiction: country.id,
    answers: country.answers(facts, today, query.topic),
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
  return withFacts(query, today, (country, facts) =>
    rankQuestions(country, facts, today, query.topic).slice(0, most),
  );
}

function withFacts<T>(query: Query, today: Day, say: (country: Country, facts: ReadFacts) => T): Read<T> {
  const country = countryOf(query.jurisdiction);
  if (!country) return { ok: false, errors: [{ fact: 'jurisdiction', problem: 'unknown-value' }] };
  if (!parseDay(today)) return { ok: false, errors: [{ fact: 'asOf', problem: 'not-a-day' }] };
  const read = country.read(query.facts);
  return read.ok ? { ok: true, value: say(country, read.value) } : read;
}

/** Law that was checked more than a year ago may have changed since. */
export function isStale(checkedOn: Day, today: Day): boolean {
  return today > `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
}
