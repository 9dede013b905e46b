import type { AgentMet, CaseDigest } from '../attention/digest.ts';
import type { Case } from '../case/case.ts';
import { type CaseMoney, moneyOf } from '../case/case-money.ts';
import { CONTACT_FACTS, type ContactFact } from '../case/purchase.ts';
import { type CaseEnd, endOf } from '../ladder/end-of.ts';
import { businessKeysOf } from '../matching/double-order.ts';
import { siteOf } from '../matching/site.ts';
import { promisesOf } from '../promises/promise.ts';
import { daysBetween } from '../time/day.ts';
import { dayIn, type Moment, msOf } from '../time/moment.ts';
import { sumOfWaiting, type WaitingTotals } from '../timers/waiting-totals.ts';

/** How promises ended. */
interface PromiseTally {
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
}

/** A case with a business, and how it went. */
interface BusinessCase<Item extends Case = Case> {
  readonly row: Item;
  /** Whole days from the first contact to the first answer; absent while there is none. */
  readonly daysToAnswer?: number;
  /** Whether the shopper ever turned to the business in it, as far as it is known. */
  readonly isAsked: boolean;
  /** How it ended; absent while it is open. */
  readonly end?: CaseEnd;
  readonly money: readonly CaseMoney[];
}

/** A business as one's own record knows it. Nothing in it is from anywhere else. */
export interface Business<Item extends Case = Case> {
  /** Names it in addresses: the id of its oldest case. */
  readonly key: string;
  /** As the newest case that names it says; the site where none does. */
  readonly name: string;
  readonly sites: readonly string[];
  /** The newest first. */
  readonly cases: readonly BusinessCase<Item>[];
  readonly waiting: WaitingTotals;
  readonly promises: PromiseTally;
  /** Whoever was met most often first. */
  readonly agents: readonly AgentMet[];
  /** How it can be reached, as the cases say, each once. */
  readonly contacts: readonly { readonly fact: ContactFact; readonly value: string }[];
}

/** Facts of one parcel or one request, not of the business. */
const OF_ONE_CASE: ReadonlySet<ContactFact> = new Set<ContactFact>(['trackingNumber', 'reference']);

/**
 * The businesses of the cases, that with the newest case first. Cases are of one business when they share a site or a
 * name, also through a third case. A case that names neither belongs to none; a sample is of no business.
 */
export function businessesOf<Item extends Case>(
  cases: readonly Item[],
  digests: ReadonlyMap<string, CaseDigest>,
): readonly Business<Item>[] {
  return grouped(cases.filter(({ facts }) => !facts.sample))
    .map((group) => businessOf(group, digests))
    .sort((a, b) => startOf(b.cases[0]?.row) - startOf(a.cases[0]?.row));
}

const startOf = (row: Case | undefined): number => (row ? msOf(row.createdAt) : 0);

function grouped<Item extends Case>(cases: readonly Item[]): readonly (readonly Item[])[] {
  const keyed = cases.flatMap((row) => {
    const { hosts, purchase } = row.facts;
    const keys = businessKeysOf({ hosts, ...(purchase.merchant && { merchant: purchase.merchant }) });
    return keys[0] === undefined ? [] : [{ row, key: keys[0], keys }];
  });
  // Each key leads to another of the same business, the last one to itself.
  const leads = new Map<string, string>();
  const lastOf = (key: string): string => {
    let last = key;
    for (let next = leads.get(last); next !== undefined; next = leads.get(last)) last = next;
    if (last !== key) leads.set(key, last);
    return last;
  };
  for (const { key, keys } of keyed)
    for (const other of keys) if (lastOf(other) !== lastOf(key)) leads.set(lastOf(other), lastOf(key));
  const groups = new Map<string, Item[]>();
  for (const { row, key } of keyed) {
    const group = groups.get(lastOf(key));
    if (group) group.push(row);
    else groups.set(lastOf(key), [row]);
  }
  return [...groups.values()];
}

function businessOf<Item extends Case>(
  group: readonly Item[],
  digests: ReadonlyMap<string, CaseDigest>,
): Business<Item> {
  const newestFirst = [...group].sort((a, b) => startOf(b) - startOf(a));
  const known = newestFirst.flatMap(({ id }) => digests.get(id) ?? []);
  const sites = [...new Set(newestFirst.flatMap(({ facts }) => facts.hosts.map(siteOf)))];
  const states = known.flatMap(({ entries }) => promisesOf(entries).map(({ content }) => content.state));
  const count = (state: keyof PromiseTally): number => states.filter((one) => one === state).length;
  return {
    key: newestFirst.at(-1)?.id ?? '',
    name: newestFirst.find(({ facts }) => facts.purchase.merchant)?.facts.purchase.merchant ?? sites[0] ?? '',
    sites,
    cases: newestFirst.map((row) => caseOf(row, digests.get(row.id))),
    waiting: sumOfWaiting(known.map(({ waiting }) => waiting)),
    promises: { kept: count('kept'), broken: count('broken'), open: count('open') },
    agents: mergedAgents(known.flatMap(({ agents }) => agents)),
    contacts: contactsOf(newestFirst),
  };
}

function caseOf<Item extends Case>(row: Item, digest: CaseDigest | undefined): BusinessCase<Item> {
  const { firstAskedAt, firstAnsweredAt, entries = [] } = digest ?? {};
  return {
    row,
    money: moneyOf(row, entries),
    isAsked: firstAskedAt !== undefined,
    ...(row.facts.status === 'closed' && { end: endOf(row, entries) }),
    ...(firstAskedAt &&
      firstAnsweredAt && { daysToAnswer: daysBetween(dayOf(firstAskedAt), dayOf(firstAnsweredAt)) }),
  };
}

const dayOf = (moment: Moment) => dayIn(moment.zone, msOf(moment));

function mergedAgents(met: readonly AgentMet[]): readonly AgentMet[] {
  const merged = new Map<string, AgentMet>();
  for (const one of met) {
    const before = merged.get(one.agent);
    merged.set(one.agent, {
      agent: one.agent,
      entryCount: (before?.entryCount ?? 0) + one.entryCount,
      lastAt: before && msOf(before.lastAt) > msOf(one.lastAt) ? before.lastAt : one.lastAt,
    });
  }
  return [...merged.values()].sort((a, b) => b.entryCount - a.entryCount || msOf(b.lastAt) - msOf(a.lastAt));
}

function contactsOf(cases: readonly Case[]): Business['contacts'] {
  return CONTACT_FACTS.filter((fact) => !OF_ONE_CASE.has(fact)).flatMap((fact) => {
    const values = cases.flatMap(({ facts }) => facts.purchase[fact] ?? []);
    return [...new Set(values)].map((value) => ({ fact, value }));
  });
}

/** The days to the first answer of those cases that had one, the fewest and the most; undefined when none had. */
export function answerSpan({
  cases,
}: Business): { readonly least: number; readonly most: number } | undefined {
  const days = cases.flatMap(({ daysToAnswer }) => daysToAnswer ?? []);
  return days.length === 0 ? undefined : { least: Math.min(...days), most: Math.max(...days) };
}
