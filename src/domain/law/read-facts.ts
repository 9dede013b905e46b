import { type Day, parseDay } from '../time/day.ts';
import type { FactError, Read } from './answer.ts';
import type { FactsOf, Vocabulary, Word } from './vocabulary.ts';

/** Days that a deal of today can have to do with. A count that leaves the calendar's four digits has no end. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-12-31';
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const TIME_OR_RANGE = /^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:[01]\d|2[0-3]):[0-5]\d)?$/;

type Fields = Readonly<Record<string, unknown>>;

/** Two days of which the first cannot come after the second. */
export type DayOrder = readonly [earlier: string, later: string];

/**
 * Reads facts from outside in the words of a vocabulary. Every fact that is not understood, impossible or contradicts
 * another is named; then there are no facts at all. `undefined` values are unknown facts. Never throws.
 */
export function readFacts<V extends Vocabulary>(
  vocabulary: V,
  orders: readonly DayOrder[],
  input: unknown,
): Read<FactsOf<V>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, errors: [{ fact: 'facts', problem: 'unknown-value' }] };
  }
  const errors: FactError[] = [];
  // Without a prototype: an absent fact is unknown, whatever was put on every object.
  const facts: Record<string, unknown> = Object.create(null);
  for (const [fact, raw] of Object.entries(input)) {
    if (raw === undefined) continue;
    const word = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
    const problem = word ? problemOf(word, raw) : 'unknown-fact';
    if (problem) errors.push({ fact, problem });
    else facts[fact] = word?.type === 'flag' ? raw === true : factFrom(word, raw);
  }
  for (const [earlier, later] of orders) {
    const [one, other] = [facts[earlier], facts[later]];
    if (typeof one === 'string' && typeof other === 'string' && one > other) {
      errors.push({ fact: later, problem: 'contradicts', other: earlier });
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: facts as FactsOf<V> };
}

/** A day that counts can start from; undefined for what is no day, or one far outside of any deal. */
export function readDay(raw: unknown): Day | undefined {
  const day = parseDay(raw);
  return day && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/** The days of what has happened that lie after today: a mistyped year would date everything too late. */
export function futureErrors(vocabulary: Vocabulary, facts: Fields, today: Day): FactError[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    const word = vocabulary[fact];
    const isEvent = word?.type === 'day' && word.planned !== true;
    return isEvent && typeof value === 'string' && value > today
      ? [{ fact, problem: 'in-the-future' as const }]
      : [];
  });
}

const factFrom = (word: Word | undefined, raw: unknown): unknown =>
  raw === null && word?.type === 'word' ? 'none' : raw;

function problemOf(word: Word, raw: unknown): FactError['problem'] | undefined {
  switch (word.type) {
    case 'day':
      if (raw === null) return word.nullable ? undefined : 'cannot-be-null';
      return readDay(raw) ? undefined : 'not-a-day';
    case 'time':
      return raw === null || isTime(raw, word.range === true) ? undefined : 'not-a-time';
    case 'flag':
      return raw === null || typeof raw === 'boolean' ? undefined : 'not-a-flag';
    case 'sum':
      return numberProblem(raw, 0, Number.MAX_SAFE_INTEGER / 1000);
    case 'number':
      return numberProblem(raw, word.least, word.most);
    case 'years':
      return Array.isArray(raw) && raw.every((year) => Number.isInteger(year) && year > 0)
        ? undefined
        : 'not-a-number';
    case 'word':
      if (raw === null) return word.values.includes('none') ? undefined : 'cannot-be-null';
      if (typeof raw !== 'string') return 'unknown-value';
      return word.open || word.values.includes(raw) ? undefined : 'unknown-value';
  }
}

function numberProblem(raw: unknown, least: number, most: number): FactError['problem'] | undefined {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return 'not-a-number';
  if (!Number.isInteger(raw)) return 'not-whole';
  if (raw < 0) return 'negative';
  return raw < least || raw > most ? 'not-a-number' : undefined;
}

function isTime(raw: unknown, mayBeRange: boolean): boolean {
  if (typeof raw !== 'string' || !(mayBeRange ? TIME_OR_RANGE : TIME).test(raw)) return false;
  const [from = '', to] = raw.split('-');
  return to === undefined || (TIME.test(to) && from <= to);
}
