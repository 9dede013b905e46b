import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { LawFact, LawFacts } from '../case/purchase.ts';
import { answerIfSent, type LawAnswer } from '../ladder/law-answers.ts';
import type { Assessment } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { countryOf } from '../law/country-of.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { CANCELLED_LATE, isForLate, isLate } from '../rights/late-reason.ts';
import type { Settings } from '../settings/settings.ts';
import { type Day, parseDay } from '../time/day.ts';
import { CHARGED_AFTER_END, valuesAfterEnd } from './after-end.ts';
import { caseValues } from './case-values.ts';
import { countsBy, listedWay } from './channels.ts';
import { cleanValues } from './clean-values.ts';
import { entryValues } from './entry-values.ts';
import type { FieldName, Values } from './field.ts';
import { groundOf } from './ground.ts';
import { lawValues } from './law-values.ts';
import type { LetterName, SentWay } from './letter-content.ts';
import { factsOfCase, factsSetBySending, withFactsSet } from './sent-facts.ts';
import type { Standing } from './template.ts';
import { TEMPLATES, templateOf } from './templates.ts';
import { visitValues } from './visit-values.ts';
import { wishedBy } from './wish.ts';

/** The fact of the law that the day of a complaint about charges is. */
const COMPLAINED = 'complaintDate';

/** What a letter is made of. */
export interface LetterInput {
  readonly case: Pick<Case, 'facts'>;
  readonly entries: readonly Entry[];
  readonly settings: Pick<Settings, 'letter'>;
  /** The civil day in the zone of the case's law. */
  readonly today: Day;
  /** How it is to go out, where that is chosen already: the days of some notices hang on it. */
  readonly way?: SentWay;
  /** Ids of entries of which nothing is told: what happened counts all the same, so that no sum is another. */
  readonly untold?: ReadonlySet<string>;
  /** What the shopper filled in for this letter; wins over what the case knows. */
  readonly given?: Values;
  /** The root hash of the case, where the last line is to carry it. */
  readonly rootHash?: string;
}

/** Everything that is known for a letter, as typed values, and how the case stands. */
export interface LetterFacts {
  readonly values: Values;
  readonly standing: Standing;
  /** By when the law wants the letter answered if it goes out today; absent: no clock starts from it. */
  readonly answer?: LawAnswer;
}

/** Facts of the law that are fields of letters too: what is filled in of them counts at once. */
const LAW_FACT_OF: Partial<Readonly<Record<FieldName, string>>> = {
  orderedOn: 'transactionDate',
  receivedOn: 'receivedDate',
  agreedOn: 'agreedDeliveryDate',
  noticeOn: 'noticeDate',
  discoveredOn: 'discoveredDate',
};

/** Whoever tells what is wrong with what was bought says that it is faulty, where the case gives no other reason. */
const FAULTY: LawFacts = { reason: 'defect' };

/** The law's word for what is no service. */
const GOODS = 'goods';

/** The law's word for what a business does that lets the day of the refund pass. */
const REFUND_WITHHELD: LawFacts = { breach: 'refund-withheld' };

/**
 * The values of a letter's fields: from the case, its entries, the settings and the law. A value that is not known is absent.
 * What the law says is asked of its engine twice: for the case as it is, and as it will be once the letter was sent.
 */
export function letterFacts(letter: LetterName, input: LetterInput): LetterFacts {
  const { entries, settings, today, given = {}, way, rootHash, untold } = input;
  const { purchase } = input.case.facts;
  const { form, isNotice } = templateOf(letter);
  const isStatement = form === 'statement';
  const most = isStatement ? Number.POSITIVE_INFINITY : undefined;
  const timeline = entryValues(entries, today, { most, untold });
  const afterEnd = valuesAfterEnd(input.case, entries, today, timeline);
  const { charges: _all, ...others } = timeline;
  const told = afterEnd.lateCharges ? others : timeline;
  const fromEntries = { ...withoutTotals(told, given), ...afterEnd };
  const set = factsSetBySending(letter, today, way ?? 'email', purchase);
  const all: LawFacts = {
    ...(given.defect && FAULTY),
    ...factsOfCase(purchase, entries),
    ...lawFactsOf(given),
  };
  const known = withoutOther(all, set, { ...fromEntries, ...given }, today);
  const isCounted = isNotice === true && clockRuns(set, known, today);
  const assess = (facts: LawFacts): Assessment | undefined => {
    const read = assessFacts({ jurisdiction: purchase.jurisdiction, facts, isReal: true }, today);
    return read.ok ? read.value : undefined;
  };
  const late = isLate(known, today);
  // Whether goods are under warranty must be seen from the goods, not from a repair that was asked for.
  const { requestDate: _asked, ...standing } = known;
  const onceSent = withFactsSet(
    { ...known, ...(isForLate(known, today) && CANCELLED_LATE) },
    // A notice that was given is one whole: its day does not go with the way of the next.
    isCounted ? {} : set,
  );
  const ifCancelled = late
    ? assess(withFactsSet({ ...known, ...CANCELLED_LATE }, { noticeDate: today }))
    : undefined;
  const first = lawValues(assess(standing), assess(onceSent), today, ifCancelled);
  const ofCase = caseValues(input.case, entries, known, settings.letter ?? {}, today, first.mayKeep);
  const isWithheld = first.standing.isRefundLate && ofCase.refundSum && ofCase.noticeOn;
  const breach = isWithheld ? REFUND_WITHHELD : afterEnd.endedOn && CHARGED_AFTER_END;
  const law =
    breach && known.breach === undefined
      ? lawValues(assess(standing), assess({ ...onceSent, ...breach }), today, ifCancelled)
      : first;
  const answer = lawAnswer(letter, input, known, onceSent);
  const ground = groundOf(known, today);
  const visit = visitValues(entries, purchase, today, zoneOfLaw(purchase));
  return {
    values: cleanValues({
      ...fromEntries,
      ...visit.values,
      ...lessUse(ofCase, law.values),
      // The end that came, and not one by a notice of today.
      ...(afterEnd.endLaw && { endLaw: afterEnd.endLaw }),
      ...listedWay(letter, way, purchase),
      today,
      // Nothing is asked for before the law wants it.
      wishBy: answer?.by ?? wishedBy(today, TEMPLATES[letter].wishDays, purchase.jurisdiction),
      ...(rootHash && { rootHash }),
      ...given,
    }),
    standing: {
      ...law.standing,
      isLate: late,
      isService: (known.kind ?? purchase.kind ?? GOODS) !== GOODS,
      nobodyCame: visit.nobodyCame,
      cameInTime: visit.cameInTime,
      isCounted,
      ...(ground && { ground }),
    },
    ...(answer && { answer }),
  };
}

/** The clock that the letter starts: none in a way in which it does not count, nor where an earlier letter started it. */
function lawAnswer(
  letter: LetterName,
  { case: subject, today, way }: LetterInput,
  known: LawFacts,
  onceSent: LawFacts,
): LawAnswer | undefined {
  const { purchase } = subject.facts;
  const country = countryOf(purchase.jurisdiction);
  const read = country?.read(onceSent);
  if (!country || !read?.ok || !countsBy(letter, way ?? 'email', purchase)) return undefined;
  const runs = country.ladder?.clocks.some(
    ({ letters, fact, isFor }) =>
      letters.includes(letter) && isFor(read.value) && parseDay(known[fact]) !== undefined,
  );
  return runs ? undefined : answerIfSent(country, letter, read.value, today);
}

/**
 * What is known without the days that this letter sets anew: those that are only planned, and that of a complaint about
 * earlier charges than the ones it is about.
 */
function withoutOther(
  known: LawFacts,
  set: LawFacts,
  { charges, lateCharges, priceSince }: Values,
  today: Day,
): LawFacts {
  const charged = [...(charges ?? []), ...(lateCharges ?? [])];
  const newest = [...charged.map(({ day }) => day), ...(priceSince ? [priceSince] : [])].sort().at(-1);
  const isOther = (fact: string): boolean => {
    const day = parseDay(known[fact]);
    if (day === undefined || !Object.hasOwn(set, fact)) return false;
    return day > today || (fact === COMPLAINED && newest !== undefined && day < newest);
  };
  return Object.fromEntries(Object.entries(known).filter(([fact]) => !isOther(fact)));
}

/**
 * The values of a case and of its law, with what is asked back less the time for which a service was used: a gap where that
 * is not known. Once all that is owed is back, nothing is said of it.
 */
function lessUse(ofCase: Values, law: Values): Values {
  const { refundSum, ...rest } = ofCase;
  const { proRataLaw, proRata, ...others } = law;
  if (!proRataLaw) return { ...ofCase, ...law };
  if (!refundSum) return rest.noticeOn ? { ...rest, ...others } : { ...rest, ...law };
  const minor = proRata?.currency === refundSum.currency ? refundSum.minor - proRata.minor : 0;
  return { ...rest, ...law, ...(minor > 0 && { refundSum: { ...refundSum, minor } }) };
}

/** Whether the day from which the law would count this letter is known from an earlier one. */
const clockRuns = (set: LawFacts, known: LawFacts, today: Day): boolean =>
  Object.keys(set).some((fact) => {
    const day = parseDay(known[fact]);
    return day !== undefined && day <= today;
  });

/** A list of the shopper's own is whole, however many there are in the case. */
const withoutTotals = ({ attemptsTotal, promisesTotal, ...values }: Values, given: Values): Values => ({
  ...values,
  ...(attemptsTotal && !given.attempts && { attemptsTotal }),
  ...(promisesTotal && !given.promises && { promisesTotal }),
});

function lawFactsOf(given: Values): LawFacts {
  const facts = Object.entries(LAW_FACT_OF).flatMap(([field, fact]) => {
    const value = given[field as FieldName];
    return value === undefined ? [] : [[fact, value as LawFact]];
  });
  return Object.fromEntries(facts) as LawFacts;
}
