import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { Answer, Clock, LawReason } from '../law/answer.ts';
import type { Country, ReadFacts } from '../law/country.ts';
import type { AnswerClock } from '../law/ladder.ts';
import { mayKeepOf } from '../law/may-keep.ts';
import { countsBy } from '../letters/channels.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { type Day, parseDay } from '../time/day.ts';
import { dayOfEntry } from './day-of-entry.ts';

/** By when the law wants a letter answered. */
export interface LawAnswer {
  /** The letter that was sent; absent: only the day of it is known. */
  readonly entryId?: string;
  readonly letter: LetterName;
  readonly sentOn: Day;
  /** The last day, by the law's later reading: nothing is late before it is over. */
  readonly by: Day;
  readonly right: string;
  readonly clock: string;
  readonly reason: LawReason;
  /** What the business may keep of the money, in minor units of the law's currency; absent: nothing, or not known. */
  readonly mayKeep?: number;
}

/**
 * The answers that the law sets a day for, of what was told or sent: counted from the day that the facts of the case say, as
 * everywhere else, and tied to the letter of that day.
 */
export function lawAnswersOf(
  country: Country,
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  facts: ReadFacts,
  today: Day,
): readonly LawAnswer[] {
  return clocksFor(country, facts).flatMap((clock) => {
    const sent = sentOn(subject, entries, facts, clock, today);
    return sent ? (answerTo(country, clock, sent, facts, today) ?? []) : [];
  });
}

/** By when the law would want a letter answered that is sent today; undefined: no law says. */
export function answerIfSent(
  country: Country,
  letter: LetterName,
  facts: ReadFacts,
  today: Day,
): LawAnswer | undefined {
  const answers = clocksFor(country, facts)
    .filter(({ letters }) => letters.includes(letter))
    .flatMap((clock) => answerTo(country, clock, { letter, sentOn: today }, facts, today) ?? []);
  return answers.sort((a, b) => a.by.localeCompare(b.by))[0];
}

const clocksFor = (country: Country, facts: ReadFacts): readonly AnswerClock[] =>
  (country.ladder?.clocks ?? []).filter(({ isFor }) => isFor(facts));

interface Sent {
  readonly entryId?: string;
  readonly letter: LetterName;
  readonly sentOn: Day;
}

function sentOn(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  facts: ReadFacts,
  { fact, letters }: AnswerClock,
  today: Day,
): Sent | undefined {
  const day = parseDay(facts[fact]);
  const [letter] = letters;
  if (!day || !letter || day > today) return undefined;
  const sent = entries.flatMap((entry): readonly Sent[] => {
    const { id, content } = entry;
    if (content.kind !== 'letter' || !letters.includes(content.letter)) return [];
    if (!countsBy(content.letter, content.way, subject.facts.purchase)) return [];
    return dayOfEntry(subject, entry) === day ? [{ entryId: id, letter: content.letter, sentOn: day }] : [];
  });
  return sent[0] ?? { letter, sentOn: day };
}

function answerTo(
  country: Country,
  { fact, rights, clocks, holds }: AnswerClock,
  sent: Sent,
  facts: ReadFacts,
  today: Day,
): LawAnswer | undefined {
  const read = country.read({ ...facts, [fact]: sent.sentOn });
  if (!read.ok) return undefined;
  const found = country
    .answers(read.value, today)
    .filter((answer) => rights.includes(answer.right) && holds(answer))
    .flatMap((answer) => clocks.flatMap((name) => named(answer, name)))
    .sort((a, b) => a.clock.by.localeCompare(b.clock.by))[0];
  if (!found) return undefined;
  const { right, name, clock, reason, mayKeep } = found;
  return { ...sent, by: clock.by, right, clock: name, reason, ...(mayKeep !== undefined && { mayKeep }) };
}

interface Named {
  readonly right: string;
  readonly name: string;
  readonly clock: Clock;
  readonly reason: LawReason;
  readonly mayKeep: number | undefined;
}

function named(answer: Answer, name: string): readonly Named[] {
  const clock = answer.clocks[name];
  const reason = clock && answer.reasons.find(({ rule }) => rule === clock.rule);
  return clock && reason ? [{ right: answer.right, name, clock, reason, mayKeep: mayKeepOf(answer) }] : [];
}
