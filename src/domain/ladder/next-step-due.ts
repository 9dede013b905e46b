import type { Case, LadderStep } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { LawReason } from '../law/answer.ts';
import type { Country } from '../law/country.ts';
import { countryOf } from '../law/country-of.ts';
import type { LadderRung, RungId } from '../law/ladder.ts';
import { workingDaysAfter } from '../law/working-days.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { templateOf } from '../letters/templates.ts';
import { wishedBy } from '../letters/wish.ts';
import type { Day } from '../time/day.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { isApproach } from './is-approach.ts';
import { isPaidBack } from './is-paid-back.ts';
import { ladderFacts } from './ladder-facts.ts';
import { lawAnswersOf } from './law-answers.ts';
import { nextRungOf, rungAt } from './next-rung.ts';
import { isOnClimb } from './on-climb.ts';
import { hasWritten, stepOfLetter } from './place.ts';
import { standingOn } from './standing-on.ts';

interface Due {
  readonly step: LadderStep;
  readonly rung: RungId;
  /** What is sent at it. */
  readonly letter: LetterName;
  /** The first working day after the time for an answer is over: from then on the step is in order. */
  readonly dueOn: Day;
  /** The last day for an answer. */
  readonly answerBy: Day;
  /** The entry that an answer is waited for; absent where only its day is known. */
  readonly entryId?: string;
}

/** When the next step of a case is due: by a day that the law sets for the answer, or as we suggest. Never both. */
export type NextStepDue =
  | (Due & { readonly basis: 'law'; readonly reason: LawReason })
  /** `isPromised`: the wait lasts until a day that the business named itself. */
  | (Due & { readonly basis: 'ours'; readonly isPromised: boolean });

/**
 * When the next step up the ladder is due, and by what. Undefined: the case is closed, all the money is back, nobody was
 * turned to yet, or there is no step left. `entries`: at least those of the `LADDER_KINDS`. `today`: the civil day in the
 * zone of the case's law.
 */
export function nextStepDue(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
): NextStepDue | undefined {
  const country = countryOf(subject.facts.purchase.jurisdiction);
  if (!country?.ladder || subject.facts.status !== 'open') return undefined;
  const { ladder } = country;
  const past = entries.filter((entry) => dayOfEntry(subject, entry) <= today);
  const standing = standingOn(ladder, subject, past);
  if (standing === undefined) return undefined;
  const facts = ladderFacts(country, subject, past);
  const situation = { facts, hasWritten: hasWritten(past), today };
  const next = nextRungOf(ladder, standing, situation);
  if (!next) return undefined;
  const answers = lawAnswersOf(country, subject, past, facts, today);
  if (isPaidBack(subject, past, answers[0]?.mayKeep)) return undefined;
  const byLaw = answers
    .filter((answer) => {
      const at = stepOfLetter(answer.letter);
      return at === undefined || isOnClimb(ladder, at);
    })
    .sort((a, b) => b.by.localeCompare(a.by))[0];
  const ours = ourWait({ country, subject, entries: past, today }, rungAt(ladder, standing, situation));
  const { step, id: rung, letter } = next;
  const dueAfter = (answerBy: Day) => ({
    step,
    rung,
    letter,
    answerBy,
    dueOn: workingDaysAfter(country, answerBy, 1),
  });
  // What was agreed or asked for since goes on beyond the law's day; until that day nothing is late.
  if (byLaw && (!ours || byLaw.by >= ours.answerBy || ours.entryId === byLaw.entryId)) {
    const { by, reason, entryId } = byLaw;
    return { basis: 'law', ...dueAfter(by), reason, ...(entryId && { entryId }) };
  }
  if (!ours) return undefined;
  const { answerBy, entryId, isPromised } = ours;
  return { basis: 'ours', ...dueAfter(answerBy), entryId, isPromised };
}

interface Ground {
  readonly country: Country;
  readonly subject: Pick<Case, 'facts'>;
  readonly entries: readonly Entry[];
  readonly today: Day;
}

interface OurWait {
  readonly answerBy: Day;
  readonly entryId: string;
  readonly isPromised: boolean;
}

/** How long we suggest to wait after the last time that anybody turned to the other, and at least until a day it promised. */
function ourWait(ground: Ground, rung: LadderRung | undefined): OurWait | undefined {
  const last = ground.entries
    .filter(({ content }) => isApproach(content, ground.country.ladder))
    .sort((a, b) => b.happenedAt.at.localeCompare(a.happenedAt.at))[0];
  if (!last) return undefined;
  const answerBy = suggestedBy(ground, last, rung);
  const promised = ground.entries
    .flatMap(({ id, content }) =>
      content.kind === 'promise' && content.state === 'open' && content.dueOn
        ? [{ entryId: id, answerBy: content.dueOn, isPromised: true }]
        : [],
    )
    .filter((promise) => promise.answerBy >= ground.today && promise.answerBy > answerBy)
    .sort((a, b) => b.answerBy.localeCompare(a.answerBy))[0];
  return promised ?? { answerBy, entryId: last.id, isPromised: false };
}

/** A letter names the day that it asks for; of anything else the rung has a wait, or its letter does. */
function suggestedBy({ country, subject }: Ground, last: Entry, rung: LadderRung | undefined): Day {
  const day = dayOfEntry(subject, last);
  const { content } = last;
  if (content.kind === 'letter') return wishedBy(day, templateOf(content.letter).wishDays, country.id);
  const wait = rung?.wait;
  if (wait?.counted === 'working-days') return workingDaysAfter(country, day, wait.most);
  return wishedBy(day, wait?.most ?? templateOf(rung?.letter ?? 'request').wishDays, country.id);
}
