import { tellsPrice } from '../benefits/benefit.ts';
import { overbilled, priceHistories } from '../benefits/price-history.ts';
import type { ContactContent, ContactDirection, Entry } from '../case/entry.ts';
import { writtenApproaches } from '../ladder/place.ts';
import { brokenPromises, standingOf } from '../promises/promise.ts';
import type { Day } from '../time/day.ts';
import { dayIn, type Moment, msOf } from '../time/moment.ts';
import type { Agreement, Attempt, Charge, PromiseLine, Values } from './field.ts';
import { templateOf } from './templates.ts';

/** More lines than that nobody reads: of a longer list the newest stand in the letter. */
const MOST_LINES = 12;

/** How much of a timeline is told. */
interface Telling {
  /** How many lines a list has at most; a statement of facts tells all. */
  readonly most?: number | undefined;
  /** Ids of entries of which nothing is told. They happened all the same: the sums and days of the money count them. */
  readonly untold?: ReadonlySet<string> | undefined;
}

/** What the timeline of a case gives to a letter. */
export function entryValues(
  entries: readonly Entry[],
  today: Day,
  { most = MOST_LINES, untold }: Telling = {},
): Values {
  const all = [...entries].sort((a, b) => a.happenedAt.at.localeCompare(b.happenedAt.at));
  const sorted = untold ? all.filter(({ id }) => !untold.has(id)) : all;
  const contacts = contactsIn(sorted);
  const attempts = contacts.filter(({ direction }) => direction !== 'in').map(({ line }) => line);
  const calls = contacts
    .filter(({ isTalk: talked, line }) => talked && line.way === 'phone')
    .map(({ line }) => line);
  const promises = promisesIn(sorted, today);
  const [written] = writtenApproaches(sorted);
  const damaged = sorted.findLast(
    ({ content }) => content.kind === 'delivery' && content.event === 'damaged' && content.text,
  );
  return {
    ...(attempts.length > 0 && { attempts: attempts.slice(-most) }),
    ...(attempts.length > most && { attemptsTotal: String(attempts.length) }),
    // Each of them is asked for.
    ...(calls.length > 0 && { calls }),
    ...(promises.length > 0 && { promises: promises.slice(-most) }),
    ...(promises.length > most && { promisesTotal: String(promises.length) }),
    ...(written && { writtenOn: dayOf(written.happenedAt) }),
    ...(damaged?.content.text && { defect: damaged.content.text }),
    ...talkValues(sorted),
    ...billValues(all),
    ...offerValues(sorted),
  };
}

const dayOf = ({ at, zone }: Moment): Day => dayIn(zone, msOf({ at, zone }));

interface Contact {
  readonly line: Attempt;
  readonly direction: ContactDirection | undefined;
  /** Somebody answered. */
  readonly isTalk: boolean;
}

/** Talks with the business, and letters to it: what was written to others is no approach to it. */
function contactsIn(sorted: readonly Entry[]): readonly Contact[] {
  return sorted.flatMap(({ happenedAt, content }): readonly Contact[] => {
    const day = dayOf(happenedAt);
    if (content.kind === 'letter')
      return templateOf(content.letter).to === 'business'
        ? [{ line: { day, way: content.way }, direction: 'out', isTalk: false }]
        : [];
    if (content.kind !== 'contact') return [];
    const { channel, agent, reference, direction } = content;
    const line = { day, way: channel, ...(agent && { agent }), ...(reference && { reference }) };
    return [{ line, direction, isTalk: isTalk(content) }];
  });
}

/** Promises that are known to be broken, and those whose last named day is over. */
function promisesIn(sorted: readonly Entry[], today: Day): readonly PromiseLine[] {
  const broken = brokenPromises(sorted).map(({ promisedOn, text, agent, namedDays }) => {
    const dueOn = namedDays.at(-1);
    return { promisedOn, text, ...(agent && { agent }), ...(dueOn && { dueOn }) };
  });
  const overdue = standingOf(sorted, today).asked.map(({ happenedAt, content }) => ({
    promisedOn: dayOf(happenedAt),
    text: content.text,
    ...(content.agent && { agent: content.agent }),
    ...(content.dueOn && { dueOn: content.dueOn }),
  }));
  return [...broken, ...overdue].sort((a, b) => a.promisedOn.localeCompare(b.promisedOn));
}

/** The newest conversation and what was agreed in it: its promises and prices. What was only said may be a refusal. */
function talkValues(sorted: readonly Entry[]): Values {
  const talk = sorted.findLast(({ content }) => content.kind === 'contact' && isTalk(content));
  if (talk?.content.kind !== 'contact') return {};
  const { channel, agent, reference } = talk.content;
  const agreed = sorted.flatMap(({ content }): readonly Agreement[] => {
    if (content.kind !== 'promise' && content.kind !== 'benefit') return [];
    if (content.contactId !== talk.id) return [];
    const dueOn = content.kind === 'promise' ? content.dueOn : undefined;
    return [{ text: content.text, ...(dueOn && { dueOn }) }];
  });
  return {
    talkedOn: dayOf(talk.happenedAt),
    talkWay: channel,
    ...(agent && { talkAgent: agent }),
    ...(reference && { talkReference: reference }),
    ...(agreed.length > 0 && { agreements: agreed }),
  };
}

const isTalk = ({ channel, call }: ContactContent): boolean =>
  (channel === 'phone' || channel === 'chat' || channel === 'visit') && call?.answeredAt !== null;

/** Bills above what was promised, and a price that went up. */
function billValues(sorted: readonly Entry[]): Values {
  const histories = priceHistories(sorted);
  const charges = histories
    .flatMap(({ points }) => points)
    .flatMap(({ day, sum, compared }): readonly Charge[] =>
      compared?.tooMuch ? [{ day, sum, expected: compared.expected.most }] : [],
    );
  const [overcharged, ...others] = overbilled(sorted);
  const crept = histories.find((history) => history.crept)?.crept;
  return {
    ...(charges.length > 0 && { charges }),
    // In two currencies there is no one sum to ask for.
    ...(overcharged && others.length === 0 && { overcharged }),
    ...(crept && { priceBefore: crept.from, priceNow: crept.to, priceSince: crept.since }),
  };
}

/** The offer of which the price is told, in its own words. */
function offerValues(sorted: readonly Entry[]): Values {
  const offer = sorted.findLast(({ content }) => content.kind === 'benefit' && tellsPrice(content))?.content
    .text;
  return offer ? { priceOffer: offer } : {};
}
