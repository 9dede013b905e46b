import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { LawFacts } from '../case/purchase.ts';
import type { Assessment, CheckedAnswer, LawReason, Read, ResultState } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { countryOf } from '../law/country-of.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Actor } from '../law/who-acts.ts';
import type { Day } from '../time/day.ts';
import { byUrgency } from './by-urgency.ts';
import { type Happened, happenedIn } from './happened.ts';
import { CANCELLED_LATE, isForLate } from './late-reason.ts';
import type { LegalDate } from './legal-date.ts';
import { toldFacts } from './told-facts.ts';

export type { LegalDate } from './legal-date.ts';

/** What the law says of a case. */
export interface CaseRights {
  /** Every right that may apply, the most urgent first, those that have passed last. */
  readonly answers: readonly CheckedAnswer[];
  /** Every day that somebody must act by, the nearest first, those that have passed last. What was done, or came, is not in it. */
  readonly dates: readonly LegalDate[];
  readonly notes: readonly LawReason[];
  /** Facts that are impossible or contradict each other, each once. What entries told is then left out of the answers. */
  readonly errors: readonly string[];
}

/**
 * What the law says of a case, by its facts and by what its entries tell (letters sent, parcels, visits). Facts of the case
 * itself that contradict each other give no answers, only `errors`. `today`: the civil day in the zone of the case's law
 * (`zoneOfLaw`). Pure; never throws.
 */
export function rightsOf(subject: Pick<Case, 'facts'>, entries: readonly Entry[], today: Day): CaseRights {
  const { purchase } = subject.facts;
  const { jurisdiction } = purchase;
  const assess = (facts: LawFacts): Read<Assessment> =>
    assessFacts({ jurisdiction, facts, isReal: true }, today);
  const told = withLateReason(toldFacts(subject, entries), today);
  const whole = assess(told);
  const errors = whole.ok ? [] : [...new Set(whole.errors.map(({ fact }) => fact))];
  // An entry that cannot be true must not hide the dates that hold without it.
  const facts = whole.ok ? told : withLateReason(factsOfPurchase(purchase), today);
  const read = whole.ok ? whole : assess(facts);
  if (!read.ok) return { answers: [], dates: [], notes: [], errors };
  const { answers, notes } = read.value;
  const whose = whoseDates(jurisdiction, facts, today);
  const happened = happenedIn(subject, entries, today);
  const dates = answers.flatMap((answer) => datesOf(answer, whose, happened, today)).sort(byDay(today));
  return {
    answers: [...answers].sort(byUrgency(dates, today)),
    dates,
    notes,
    errors,
  };
}

/** What did not come in time costs no fee to cancel, also where nobody told why it is cancelled: letters say the same. */
const withLateReason = (facts: LawFacts, today: Day): LawFacts =>
  isForLate(facts, today) ? { ...facts, ...CANCELLED_LATE } : facts;

type Whose = (right: string, clock?: string) => Actor;

/** Whose a date is, by the country's own table; of what the shopper has done already, nobody's. */
function whoseDates(jurisdiction: string, facts: LawFacts, today: Day): Whose {
  const country = countryOf(jurisdiction);
  const { whoActs } = country ?? {};
  const read = country?.read(facts);
  return (right, clock) => {
    if (clock !== undefined) return whoActs?.ofClock[clock] ?? 'shopper';
    if (read?.ok && whoActs?.hasActed(right, read.value, today)) return 'nobody';
    return whoActs?.ofRight[right] ?? 'shopper';
  };
}

function datesOf(answer: CheckedAnswer, whose: Whose, happened: Happened, today: Day): LegalDate[] {
  const { right, rule, state, deadline } = answer;
  const safeBy = answer.safeBy ?? deadline;
  const own = whose(right);
  const ownDate: LegalDate[] =
    safeBy === undefined || own === 'nobody'
      ? []
      : [{ right, rule, who: own, safeBy, ...(deadline && { lastDay: deadline }), state }];
  const clocks = Object.entries(answer.clocks).flatMap(([clock, { rule: by, by: lastDay, earliest }]) => {
    const who = whose(right, clock);
    // A clock that only repeats the answer's own day is no second date.
    if (who === 'nobody' || lastDay === deadline) return [];
    const told = happened(answer, clock);
    if (told === true) return [];
    const isOver = lastDay < today;
    const stands: ResultState = isOver ? 'passed' : 'dated';
    const date = { right, clock, rule: by, who, safeBy: earliest, lastDay, state: stands };
    return [isOver && told === false ? { ...date, isMissing: true } : date];
  });
  return [...ownDate, ...clocks];
}

/** Nearest first, by the day to act by; what is over comes last, the most recent first. */
function byDay(today: Day): (a: LegalDate, b: LegalDate) => number {
  const isOver = ({ safeBy, lastDay }: LegalDate): boolean => (lastDay ?? safeBy) < today;
  return (a, b) => {
    if (isOver(a) !== isOver(b)) return isOver(a) ? 1 : -1;
    return isOver(a) ? b.safeBy.localeCompare(a.safeBy) : a.safeBy.localeCompare(b.safeBy);
  };
}
