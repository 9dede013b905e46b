import type { Answer, Confidence, LawReason } from '../domain/law/answer.ts';
import { countryOf } from '../domain/law/country-of.ts';
import type { CountingStep, DayCount } from '../domain/rights/count-of.ts';
import type { Day } from '../domain/time/day.ts';
import type { WordKey, WordValues } from './catalogue.ts';
import { factName } from './fact-words.ts';
import { formatDay, formatMoney } from './format.ts';
import { formatLawName } from './law-name.ts';
import { formatSection, hasNoSection, isSeveral, type Place } from './section.ts';
import type { Words } from './words.ts';

type OfCountry = Extract<WordKey, `rights.IL.${string}`>;

/** A text that a country's words have for something of its law; undefined where they have none. */
function sayIfThere(
  words: Words,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string | undefined {
  return words.has(key) ? words.say(key as OfCountry, values as WordValues<OfCountry>) : undefined;
}

/** A right in two or three words, as a heading. */
export const rightTitle = (words: Words, country: string, right: string): string =>
  sayIfThere(words, `rights.${country}.name.${right}`) ?? right;

/** What a right gives, in a sentence. */
export const rightAbout = (words: Words, country: string, right: string): string | undefined =>
  sayIfThere(words, `rights.${country}.about.${right}`);

/** A clock of an answer, to stand before its day. */
export const clockName = (words: Words, country: string, clock: string): string =>
  sayIfThere(words, `rights.${country}.clock.${clock}`) ?? clock;

/** The day of a right that is not the shopper's to act by; undefined where its own words are the usual ones. */
export const ownDay = (
  words: Words,
  country: string,
  right: string,
  day: string,
  hasPassed: boolean,
): string | undefined =>
  sayIfThere(words, `rights.${country}.${hasPassed ? 'ownPassed' : 'own'}.${right}`, { day });

/** Whether the day of a right, or of a clock of it, is one by which the business has to act. */
export function isOfBusiness(country: string, right: string, clock?: string): boolean {
  const { ofRight, ofClock } = countryOf(country)?.whoActs ?? {};
  return (clock === undefined ? ofRight?.[right] : ofClock?.[clock]) === 'business';
}

/** Whether a day that lies behind is over: not one from which on something holds. */
export const isOver = (country: string, clock: string, by: Day, today: Day): boolean =>
  by < today && !countryOf(country)?.whoActs?.beginnings.includes(clock);

/** Why there is no last day, where there is more to say than that. */
export const openWords = (words: Words, country: string, { right, rule }: Answer): string | undefined =>
  sayIfThere(words, `rights.${country}.never.${rule}`) ??
  sayIfThere(words, `rights.${country}.open.${right}`);

/** What a rule says, in a sentence; undefined where its section has to do. */
export const ruleWords = (words: Words, country: string, rule: string): string | undefined =>
  sayIfThere(words, `rights.${country}.rule.${rule}`);

/** Law counts its sums in this currency. */
const CURRENCY = 'ILS';
const sumOf = (words: Words, minor: number): string =>
  formatMoney(words.language, { minor, currency: CURRENCY });

/** Sums that are told by others: the fee is the cancellation fee and what is installed. */
function costsOf({ right, costs }: Pick<Answer, 'right' | 'costs'>): readonly (readonly [string, number])[] {
  const { fee, ...rest } = costs;
  const others = Object.entries(rest);
  if (fee === undefined || costs.cancellationFee !== undefined) return others;
  return [[right === 'court-fee' ? 'feeOfCourt' : 'fee', fee], ...others];
}

/** What a right gives in money, and what it may cost, in the engine's sums. */
export function sumLines(
  words: Words,
  country: string,
  answer: Pick<Answer, 'right' | 'gives' | 'costs'>,
): { readonly gives: readonly string[]; readonly costs: readonly string[] } {
  const line = (part: 'gives' | 'costs', [name, minor]: readonly [string, number]): string[] => {
    const none = minor === 0 ? sayIfThere(words, `rights.${country}.${part}.${name}None`) : undefined;
    return [
      none ?? sayIfThere(words, `rights.${country}.${part}.${name}`, { sum: sumOf(words, minor) }) ?? [],
    ].flat();
  };
  return {
    gives: Object.entries(answer.gives).flatMap((one) => line('gives', one)),
    costs: costsOf(answer).flatMap((one) => line('costs', one)),
  };
}

/** What else an answer says of its right, in sentences. */
export function markLines(words: Words, country: string, { marks }: Answer): readonly string[] {
  return Object.entries(marks).flatMap(([mark, value]) => {
    if (typeof value === 'object') return yearLines(words, country, mark, value);
    const said = value === true ? 'yes' : value === false ? 'no' : value;
    return sayIfThere(words, `rights.${country}.mark.${mark}.${said}`) ?? [];
  });
}

/** What holds for some years, of each of them. */
function yearLines(
  words: Words,
  country: string,
  mark: string,
  years: Readonly<Record<string, boolean | null>>,
): string[] {
  return Object.entries(years).flatMap(([year, is]) => {
    const said = is === null ? 'unknown' : is ? 'yes' : 'no';
    return sayIfThere(words, `rights.${country}.${mark}.${said}`, { year }) ?? [];
  });
}

/** A day in a count: short, with the year where it is not this one. */
export const countedDay = (words: Words, day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? formatDay(words.language, day, 'count')
    : `${formatDay(words.language, day, 'count')} ${day.slice(0, 4)}`;

/** How a day was counted, in a sentence: from which event, how much, what does not count, and where it moved. */
export function countWords(words: Words, country: string, count: DayCount, today: Day): string {
  const dated = (day: Day): string => countedDay(words, day, today);
  const moves = count.steps.flatMap((step) => (step.step === 'moves-off' ? [step] : []));
  const [first] = moves;
  const last = moves.at(-1);
  const parts = [
    eventWords(words, country, count, dated(count.from)),
    ...count.steps.flatMap((step) => stepWords(words, step) ?? []),
    ...(leavesOutEvent(count) ? [words.say(notCounted(count))] : []),
    ...(first && last
      ? [
          words.say(`rights.why.moved.${first.because}`, {
            from: formatDay(words.language, first.from, 'brief'),
            to: dated(last.to),
          }),
        ]
      : []),
  ];
  return `${parts.join('; ')}.`;
}

function eventWords(words: Words, country: string, { fact }: DayCount, day: string): string {
  if (fact === undefined) return day;
  return (
    sayIfThere(words, `rights.${country}.event.${fact}`, { day }) ??
    words.say('rights.why.event', { fact: factName(words, country, fact), day })
  );
}

const notCounted = ({ fact }: DayCount) =>
  fact === 'receivedDate' ? ('rights.why.notCountedDelivery' as const) : ('rights.why.notCounted' as const);

/** In a count of days forward the day of the event is left out; of months there is no such question. */
const leavesOutEvent = ({ steps: [first] }: DayCount): boolean =>
  first !== undefined && 'days' in first && first.days > 0;

/** From two years on months are told in years, where they are whole ones. */
const MONTHS_OF_YEAR = 12;

function stepWords(words: Words, step: CountingStep): string | undefined {
  switch (step.step) {
    case 'moves-off':
      return undefined;
    case 'counts-months': {
      const count = Math.abs(step.months);
      if (step.months > MONTHS_OF_YEAR && count % MONTHS_OF_YEAR === 0)
        return words.say('rights.why.years', { count: count / MONTHS_OF_YEAR });
      return words.say(step.months < 0 ? 'rights.why.monthsBack' : 'rights.why.months', { count });
    }
    case 'counts-business':
      return words.say('rights.why.business', { count: step.days });
    case 'counts-non-rest': {
      const count = Math.abs(step.days);
      return words.say(step.days < 0 ? 'rights.why.nonRestBack' : 'rights.why.nonRest', { count });
    }
    case 'counts-days': {
      const count = Math.abs(step.days);
      return words.say(step.days < 0 ? 'rights.why.daysBack' : 'rights.why.days', { count });
    }
  }
}

/** Where a court's decision is the source, its number stands for the section. */
const CASE_NUMBER = /\d+-\d\d-\d\d/;

/** Where a rule stands: the enactment, and the section where it is one. */
export function sourceWords(
  words: Words,
  { lawNames, ...place }: Pick<LawReason, 'lawNames'> & Place,
): string {
  const law = formatLawName(words.language, lawNames);
  const written = formatSection(words.language, place);
  if (written === '') return law;
  if (hasNoSection(place)) return words.say('rights.sourceOfSchedule', { law, schedule: written });
  if (CASE_NUMBER.test(place.section)) return words.say('rights.sourceOfCourt', { law, case: written });
  const several = isSeveral(place);
  if (law.includes(words.say('script.cite.regulationsAre')))
    return words.say(several ? 'rights.sourceRegulations' : 'rights.sourceRegulation', {
      law,
      section: written,
    });
  return words.say(several ? 'rights.sources' : 'rights.source', { law, section: written });
}

/** How sure a text of law is, in a sentence. */
export const confidenceWords = (words: Words, confidence: Confidence): string =>
  words.say(`rights.confidence.${confidence}`);

/** Facts without which an answer cannot be told, as far as they can be asked for; and years whose sums the law lacks here. */
export function missingOf(
  country: string,
  { missing }: Answer,
): { readonly facts: readonly string[]; readonly years: readonly string[] } {
  const vocabulary = countryOf(country)?.vocabulary ?? {};
  return {
    facts: missing.filter((fact) => Object.hasOwn(vocabulary, fact)),
    years: missing.flatMap((fact) => fact.match(/^amounts-(\d{4})$/)?.[1] ?? []),
  };
}
