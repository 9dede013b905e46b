import { type Day, parseDay, shiftDay } from '../time/day.ts';
import type { Answer } from './answer.ts';
import type { Country, ReadFacts } from './country.ts';
import type { Word } from './vocabulary.ts';

/** A fact worth asking for. `score` orders them; `decides` says that a result cannot be told without it. */
export interface Question {
  readonly fact: string;
  /** What may be answered: a day, a flag, a sum, one of some words. */
  readonly word: Word;
  readonly score: number;
  readonly decides: boolean;
  /** The rights that an answer would change, in the order of the results. */
  readonly rights: readonly string[];
}

/**
 * Ranks the unknown facts of a case by what an answer would change: each is tried with values it could have, and every
 * result is compared with the present one. What changes nothing is not asked. Facts that a result names as missing come
 * first, in the order of the results.
 */
export function rankQuestions(country: Country, facts: ReadFacts, today: Day, topic?: string): Question[] {
  const ranking = questionsInTurn(country, facts, today, topic);
  for (;;) {
    const step = ranking.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, one fact at a time: trying them all takes longer than a screen may be kept waiting. Yields after each fact,
 * returns the ranked questions.
 */
export function* questionsInTurn(
  country: Country,
  facts: ReadFacts,
  today: Day,
  topic?: string,
): Generator<undefined, Question[]> {
  const known = country.answers(facts, today, topic);
  const now = known.map(printOf);
  const missing = known.flatMap((answer) => answer.missing);
  const questions: Question[] = [];
  for (const [fact, word] of Object.entries(country.vocabulary)) {
    const weight = word.weight ?? (missing.includes(fact) ? 0.5 : 0);
    if (fact in facts || weight === 0) continue;
    const question = questionOf(country, facts, today, topic, { fact, word, weight, now });
    if (question) questions.push({ ...question, decides: missing.includes(fact) });
    yield;
  }
  const rank = (fact: string): number => (missing.includes(fact) ? missing.indexOf(fact) : missing.length);
  return questions.sort((a, b) => rank(a.fact) - rank(b.fact) || b.score - a.score);
}

interface Candidate {
  readonly fact: string;
  readonly word: Word;
  readonly weight: number;
  readonly now: readonly Print[];
}

function questionOf(
  country: Country,
  facts: ReadFacts,
  today: Day,
  topic: string | undefined,
  { fact, word, weight, now }: Candidate,
): Question | undefined {
  const tried = valuesToTry(word, facts, today).flatMap((value) => {
    const read = country.read({ ...facts, [fact]: value });
    return read.ok ? [country.answers(read.value, today, topic).map(printOf)] : [];
  });
  const changes = tried.map((then) => changeBetween(now, then));
  const most = Math.max(0, ...changes);
  if (most === 0) return undefined;
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const rights = new Set(tried.flatMap((then, at) => (changes[at] ? rightsChanged(now, then) : [])));
  return { fact, word, score: weight * (most + mean), decides: false, rights: [...rights] };
}

const DAYS_TO_TRY = [-400, -15, -1, 0, 10, 60] as const;
const SUMS_TO_TRY = [40_00, 60_00, 1_000_00, 5_000_00] as const;
const NUMBERS_TO_TRY = [1, 3, 30, 70, 600] as const;

const isDay = (value: unknown): value is Day => parseDay(value) !== undefined;

/** Values that a fact could have: each word, both flags, that it never happened, days around today and the known ones. */
function valuesToTry(word: Word, facts: ReadFacts, today: Day): readonly unknown[] {
  switch (word.type) {
    case 'word':
      return word.values;
    case 'flag':
      return [true, false];
    case 'day': {
      const known = Object.values(facts).filter(isDay).sort();
      const anchors = [today, ...known.slice(0, 1), ...known.slice(-1)];
      const days = anchors.flatMap((from) => DAYS_TO_TRY.map((by) => shiftDay(from, by)));
      // What has happened is no day to come.
      const possible = word.planned ? days : days.filter((one) => one <= today);
      return [...(word.nullable ? [null] : []), ...new Set(possible)];
    }
    case 'time':
      return [null, '09:00', '13:30', '21:00'];
    case 'sum':
      return SUMS_TO_TRY;
    case 'number':
      return NUMBERS_TO_TRY.filter((n) => n <= word.most);
    case 'years':
      return [];
  }
}

/** What of an answer can differ, as text, with what a difference in it counts: the right most, then its day, then sums. */
interface Print {
  readonly right: string;
  readonly parts: readonly string[];
}
const COUNTS = [4, 3, 1, 0.5] as const;

const printOf = (answer: Answer): Print => {
  const { right, state, marks, contested, lean, deadline, safeBy, contestedUntil, policyUntil } = answer;
  const parts: readonly unknown[] = [
    [right, state, marks.canCancel, contested, lean],
    [deadline, safeBy, contestedUntil, policyUntil],
    [answer.costs, answer.gives, answer.clocks],
    [marks, answer.missing],
  ];
  return { right, parts: parts.map((part) => JSON.stringify(part)) };
};

/** The rights of which two sets of results say different things. */
function rightsChanged(now: readonly Print[], then: readonly Print[]): string[] {
  const rights = new Set([...now, ...then].map(({ right }) => right));
  return [...rights].filter(
    (right) =>
      differenceOf(
        now.find((print) => print.right === right),
        then.find((print) => print.right === right),
      ) > 0,
  );
}

/** How much two sets of results differ: that of the first answer counts more than those beside it. */
function changeBetween(now: readonly Print[], then: readonly Print[]): number {
  const rights = new Set([...now, ...then].map(({ right }) => right));
  const beside = [...rights].map((right) =>
    differenceOf(
      now.find((print) => print.right === right),
      then.find((print) => print.right === right),
    ),
  );
  return 3 * differenceOf(now[0], then[0]) + Math.max(0, ...beside);
}

function differenceOf(one: Print | undefined, other: Print | undefined): number {
  if (!one || !other) return one === other ? 0 : 1;
  return COUNTS.reduce((sum, counts, at) => sum + (one.parts[at] === other.parts[at] ? 0 : counts), 0);
}
