import type { Case, LadderStep } from '../case/case.ts';
import { LADDER_STEPS } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import type { LawReason } from '../law/answer.ts';
import type { Country } from '../law/country.ts';
import { countryOf } from '../law/country-of.ts';
import type { CountryLadder, LadderRung, LadderSituation, RungCost, RungFit } from '../law/ladder.ts';
import { templateOf } from '../letters/templates.ts';
import { wishedBy } from '../letters/wish.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { dayOfEntry } from './day-of-entry.ts';
import { ladderFacts } from './ladder-facts.ts';
import { answerIfSent, lawAnswersOf } from './law-answers.ts';
import { nextRungOf, rungAt } from './next-rung.ts';
import { type NextStepDue, nextStepDue } from './next-step-due.ts';
import { isOnClimb } from './on-climb.ts';
import { hasWritten, stepsTaken } from './place.ts';
import { type PreparedItem, preparedItem } from './prepared.ts';
import { standingOn } from './standing-on.ts';

/**
 * Where a rung stands to a case. `beside`: can be taken now, beside the climb. `done`: taken. `skipped`: the case
 * went past it and nothing tells that it was taken. `not`: it is not for this case.
 */
export type RungPlace = 'done' | 'skipped' | 'now' | 'next' | 'beside' | 'later' | 'not';

/** By when an answer can be expected to what is sent today: the law's day, or the one that we suggest. */
type AnswerIfSent =
  | { readonly basis: 'law'; readonly by: Day; readonly reason: LawReason }
  | { readonly basis: 'ours'; readonly by: Day };

/** A rung as a case has it. */
export interface RungView {
  readonly rung: LadderRung;
  readonly place: RungPlace;
  readonly fit: RungFit;
  readonly cost: RungCost;
  /** Absent at court, where nothing is answered by a day. */
  readonly answer?: AnswerIfSent;
  readonly prepared: readonly PreparedItem[];
  /** From when on the second stage is in order although nobody answered, by the law; absent: no such day is known. */
  readonly secondFrom?: Day;
}

/** The ladder of a case. */
export interface LadderView {
  readonly standing?: LadderStep;
  readonly due?: NextStepDue;
  /** In the order in which they are climbed. */
  readonly rungs: readonly RungView[];
}

/**
 * The ladder of a case: which rungs are for it and why not, where it stands, when the next one is due, and what to have
 * ready for each. Undefined in a country without one. `today`: the civil day in the zone of the case's law.
 */
export function ladderOf(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  evidence: ReadonlyMap<string, EvidenceFacts>,
  today: Day,
): LadderView | undefined {
  const country = countryOf(subject.facts.purchase.jurisdiction);
  const ladder = country?.ladder;
  if (!ladder) return undefined;
  const past = entries.filter((entry) => dayOfEntry(subject, entry) <= today);
  const standing = standingOn(ladder, subject, past);
  const facts = ladderFacts(country, subject, past);
  const situation: LadderSituation = { facts, hasWritten: hasWritten(past), today };
  const due = nextStepDue(subject, past, today);
  const placeOf = placing(ladder, standing, stepsTaken(past), situation);
  const ground = { subject, entries: past, evidence };
  const sent = lawAnswersOf(country, subject, past, facts, today);
  return {
    ...(standing && { standing }),
    ...(due && { due }),
    rungs: ladder.rungs.map((rung): RungView => {
      const answer = expectedAnswer(country, rung, situation);
      const waited = rung.second && sent.find(({ letter }) => letter === rung.letter);
      return {
        rung,
        place: placeOf(rung),
        fit: rung.fit(situation),
        cost: rung.cost(situation),
        ...(answer && { answer }),
        prepared: rung.prepares.map((item) => preparedItem(item, ground)),
        ...(waited && { secondFrom: shiftDay(waited.by, 1) }),
      };
    }),
  };
}

/** The steps of which one is for the case, or may be, in the order in which they are climbed; where it stands is always one. */
export const stepsOfCase = ({ rungs, standing }: LadderView): readonly LadderStep[] =>
  LADDER_STEPS.filter(
    (step) => step === standing || rungs.some(({ rung, place }) => rung.step === step && place !== 'not'),
  );

const indexOf = (step: LadderStep | undefined): number => (step ? LADDER_STEPS.indexOf(step) : -1);

/** Says of each rung where it stands. Only one rung of a step is the case's: the others on it are not. */
function placing(
  ladder: CountryLadder,
  standing: LadderStep | undefined,
  taken: ReadonlySet<LadderStep>,
  situation: LadderSituation,
): (rung: LadderRung) => RungPlace {
  const next = nextRungOf(ladder, standing, situation);
  const own = (rung: LadderRung): boolean => rungAt(ladder, rung.step, situation) === rung;
  return (rung) => {
    if (!own(rung)) return 'not';
    if (rung.step === standing) return 'now';
    if (rung === next) return 'next';
    const isBehind = indexOf(rung.step) < indexOf(standing);
    const { fit } = rung.fit(situation);
    if (taken.has(rung.step)) return 'done';
    if (isBehind && fit === 'fits' && isOnClimb(ladder, rung.step)) return 'skipped';
    // What works the better the sooner is offered at once; the rest when its turn has come.
    const isItsTurn = rung.isEarly || indexOf(rung.step) < indexOf(next?.step ?? 'court');
    const isBeside = rung.isBeside || fit === 'limited';
    return isBeside && isItsTurn && fit !== 'later' && isTold(rung, situation) ? 'beside' : 'later';
  };
}

/** Whether a rung is sure enough to be offered now: what nobody knows yet is only asked for later on. */
function isTold(rung: LadderRung, situation: LadderSituation): boolean {
  const fit = rung.fit(situation);
  return fit.fit !== 'unknown' || fit.why === 'card-unknown';
}

function expectedAnswer(
  country: Country,
  { letter, step }: LadderRung,
  { facts, today }: LadderSituation,
): AnswerIfSent | undefined {
  if (step === 'court') return undefined;
  const law = answerIfSent(country, letter, facts, today);
  if (law) return { basis: 'law', by: law.by, reason: law.reason };
  return { basis: 'ours', by: wishedBy(today, templateOf(letter).wishDays, country.id) };
}
