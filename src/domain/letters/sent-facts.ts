import type { Entry } from '../case/entry.ts';
import type { LawFacts, Purchase } from '../case/purchase.ts';
import { countryOf } from '../law/country-of.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Day } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import { countsBy } from './channels.ts';
import type { LetterName, SentWay } from './letter-content.ts';
import { SENT_DAY } from './template.ts';
import { templateOf } from './templates.ts';

/** The law's fact of how a notice was given, and its words for the ways that it knows. */
const WAY_FACTS: Partial<Readonly<Record<LetterName, string>>> = {
  'cancellation-notice': 'noticeMethod',
  'end-continuing': 'endNoticeMethod',
};
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
export function factsSetBySending(
  letter: LetterName,
  sentOn: Day,
  way: SentWay,
  purchase: Purchase,
): LawFacts {
  if (!countsBy(letter, way, purchase)) return {};
  const { sets = {} } = templateOf(letter);
  const country = countryOf(purchase.jurisdiction);
  const read = country?.read(factsOfPurchase(purchase));
  const started = (country?.ladder?.clocks ?? [])
    .filter(({ letters, isFor }) => letters.includes(letter) && read?.ok && isFor(read.value))
    .map(({ fact }) => [fact, sentOn]);
  const facts = Object.entries(sets).map(([fact, value]) => [fact, value === SENT_DAY ? sentOn : value]);
  const wayFact = WAY_FACTS[letter];
  const lawWay = LAW_WAYS[way];
  return { ...Object.fromEntries([...facts, ...started]), ...(wayFact && lawWay && { [wayFact]: lawWay }) };
}

/** Everything that a case says in the words of the law: its facts, and where they are silent what was sent, the first first. */
export function factsOfCase(purchase: Purchase, entries: readonly Entry[]): LawFacts {
  const sent = [...entries]
    .sort((a, b) => b.happenedAt.at.localeCompare(a.happenedAt.at))
    .flatMap(({ happenedAt, content }) =>
      content.kind === 'letter'
        ? [factsSetBySending(content.letter, dayIn(happenedAt.zone, msOf(happenedAt)), content.way, purchase)]
        : [],
    );
  return withFactsSet(factsOfPurchase(purchase), Object.assign({}, ...sent));
}

/** Facts with those that a letter sets, where nothing is known yet or it was said that the thing did not happen. */
export function withFactsSet(known: LawFacts, set: LawFacts): LawFacts {
  const told = Object.entries(known).filter(([fact, value]) => value !== null || !Object.hasOwn(set, fact));
  return { ...set, ...Object.fromEntries(told) };
}
