import type { Entry } from '../case/entry.ts';
import type { LawFacts, Purchase } from '../case/purchase.ts';
import { countryOf } from '../law/country-of.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import { workingDaysAfter } from '../law/working-days.ts';
import { type Day, parseDay } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import { countsBy } from './channels.ts';
import type { LetterName, SentWay } from './letter-content.ts';
import { SENT_DAY } from './template.ts';
import { templateOf } from './templates.ts';

/** The facts that tell of one notice: when it was given, how, and when it arrived. They belong together. */
interface NoticeFacts {
  readonly day: string;
  readonly way: string;
  readonly arrived?: string;
}

const NOTICES: Partial<Readonly<Record<LetterName, NoticeFacts>>> = {
  'cancellation-notice': { day: 'noticeDate', way: 'noticeMethod', arrived: 'noticeReceivedDate' },
  'end-continuing': { day: 'endNoticeDate', way: 'endNoticeMethod' },
};
/** The law's words for the ways that it knows. */
const LAW_WAYS: Partial<Readonly<Record<SentWay, string>>> = {
  email: 'email',
  'registered-mail': 'registered-mail',
  fax: 'fax',
  form: 'site',
};

/**
 * The facts of the law that sending a letter about a purchase on a day makes true, from which the clocks of the answer start.
 * A notice also tells how it went, where the law knows that way; in a way that the law does not list it makes nothing true,
 * so that the days to give it in time go on.
 */
export const factsSetBySending = (
  letter: LetterName,
  sentOn: Day,
  way: SentWay,
  purchase: Purchase,
): LawFacts => sendingAbout(purchase)(letter, sentOn, way);

/** The same for many letters: what a purchase says is read once. */
function sendingAbout(purchase: Purchase): (letter: LetterName, sentOn: Day, way: SentWay) => LawFacts {
  const country = countryOf(purchase.jurisdiction);
  const read = country?.read(factsOfPurchase(purchase));
  return (letter, sentOn, way) => {
    if (!countsBy(letter, way, purchase)) return {};
    const { sets = {} } = templateOf(letter);
    const started = (country?.ladder?.clocks ?? [])
      .filter(({ letters, isFor }) => letters.includes(letter) && read?.ok && isFor(read.value))
      .map(({ fact }) => [fact, sentOn]);
    const facts = Object.entries(sets).map(([fact, value]) => [fact, value === SENT_DAY ? sentOn : value]);
    const wayFact = NOTICES[letter]?.way;
    const lawWay = LAW_WAYS[way];
    return { ...Object.fromEntries([...facts, ...started]), ...(wayFact && lawWay && { [wayFact]: lawWay }) };
  };
}

/**
 * Everything that a case says in the words of the law: its facts, and where they are silent what was sent, the first first.
 * Of several notices, told or sent, one counts, whole: the day of one and the way of another make none.
 */
export function factsOfCase(purchase: Purchase, entries: readonly Entry[]): LawFacts {
  const setBy = sendingAbout(purchase);
  const letters = [...entries]
    .sort((a, b) => b.happenedAt.at.localeCompare(a.happenedAt.at))
    .flatMap(({ happenedAt, content }) =>
      content.kind === 'letter'
        ? [
            {
              letter: content.letter,
              facts: setBy(content.letter, dayIn(happenedAt.zone, msOf(happenedAt)), content.way),
            },
          ]
        : [],
    );
  const told = factsOfPurchase(purchase);
  const known = withFactsSet(told, Object.assign({}, ...letters.map(({ facts }) => facts)));
  const notices = Object.entries(NOTICES).map(([name, notice]) => {
    const sent = letters.filter(({ letter }) => letter === name).map(({ facts }) => facts);
    return theNotice(notice, told, sent.reverse(), purchase);
  });
  const complained = complaintThatCounts([told, ...letters.map(({ facts: set }) => set)], entries);
  const facts = Object.assign({}, known, ...notices, complained) as Readonly<
    Record<string, LawFacts[string] | undefined>
  >;
  // A way that nobody knows of the notice that counts is no fact.
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])),
  );
}

/** The fact that the day of a complaint about charges is. */
const COMPLAINED = 'complaintDate';

/**
 * Of complaints about charges the first, until one follows that has a newer bill to complain of: that one has a clock of its
 * own. Another letter about the same bills starts none.
 */
function complaintThatCounts(all: readonly LawFacts[], entries: readonly Entry[]): LawFacts {
  const days = all.flatMap((facts) => parseDay(facts[COMPLAINED]) ?? []).sort();
  const bills = entries.flatMap(({ content }) => (content.kind === 'bill' ? [content.billedOn] : []));
  const [first, ...later] = days;
  if (!first || later.length === 0) return {};
  const counts = later.reduce(
    (before, day) => (bills.some((billed) => billed > before && billed <= day) ? day : before),
    first,
  );
  return { [COMPLAINED]: counts };
}

/** Of a notice that was told of and those that were sent, the one from which the law's days end first; undefined facts are not told. */
function theNotice(
  { day, way, arrived }: NoticeFacts,
  told: LawFacts,
  sent: readonly LawFacts[],
  purchase: Purchase,
): Readonly<Record<string, LawFacts[string] | undefined>> {
  const given = [told, ...sent].filter((facts) => parseDay(facts[day]) !== undefined);
  // One alone is nothing to choose from, and a way that was told of goes with whatever day there is.
  if (given.length < 2) return {};
  const country = countryOf(purchase.jurisdiction);
  const startOf = (facts: LawFacts): string => {
    const on = parseDay(facts[day]);
    if (!on || !country?.noticeWays?.posted.methods.includes(String(facts[way]))) return String(on);
    // That it did not arrive, or that nobody knows yet, starts nothing; an end of a deal is counted longer from the post.
    if (arrived) return parseDay(told[arrived]) ?? NEVER;
    return workingDaysAfter(country, on, country.noticeWays.posted.endsLaterWorkingDays);
  };
  const [first] = given.sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const { [day]: on, [way]: how } = first ?? {};
  return { [day]: on, [way]: how };
}

/** After every day. */
const NEVER = '9999-12-31';

/** Facts with those that a letter sets, where nothing is known yet or it was said that the thing did not happen. */
export function withFactsSet(known: LawFacts, set: LawFacts): LawFacts {
  const told = Object.entries(known).filter(([fact, value]) => value !== null || !Object.hasOwn(set, fact));
  return { ...set, ...Object.fromEntries(told) };
}
