import type { Case } from '../case/case.ts';
import type { DeliveryEvent, Entry, EntryContent, EntryKind } from '../case/entry.ts';
import type { LawFacts } from '../case/purchase.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { factsOfCase, withFactsSet } from '../letters/sent-facts.ts';
import { countedVisit } from '../technician/counted-visit.ts';
import { factsOfVisit } from '../technician/technician-law.ts';
import { dayIn, msOf } from '../time/moment.ts';

/** The kinds of entries that tell facts of the law. */
export const TELLING_KINDS = ['letter', 'delivery', 'technician'] as const satisfies readonly EntryKind[];

/** What of a parcel means that it was there. The first of them is the safe one to count from. */
const ARRIVALS: readonly DeliveryEvent[] = ['arrived', 'damaged'];

/**
 * Everything that a case says in the words of the law: its facts, and where they are silent what its entries tell. Only
 * what can be told for sure, and a day from which to count only where the earlier one is the safe one: letters that were
 * sent, parcels that came, the visit of a technician that is over.
 */
export function toldFacts(subject: Pick<Case, 'facts'>, entries: readonly Entry[]): LawFacts {
  const { purchase } = subject.facts;
  const known = factsOfCase(purchase, entries);
  // A visit is told whole or not at all: the hour of one and the purpose of another make no visit.
  const visit = visitFacts(subject, entries);
  const isNew = Object.keys(visit).every((fact) => known[fact] === undefined || known[fact] === visit[fact]);
  return withFactsSet(known, { ...parcelFacts(entries), ...(isNew && visit) });
}

const byTime = (a: Entry, b: Entry): number => a.happenedAt.at.localeCompare(b.happenedAt.at);

function parcelFacts(entries: readonly Entry[]): LawFacts {
  const told = [...entries].sort(byTime);
  const dayOf = (isOne: (content: EntryContent) => boolean): string | undefined => {
    const entry = told.find(({ content }) => isOne(content));
    return entry && dayIn(entry.happenedAt.zone, msOf(entry.happenedAt));
  };
  const came = dayOf((content) => content.kind === 'delivery' && ARRIVALS.includes(content.event));
  const part = dayOf((content) => content.kind === 'delivery' && content.event === 'partly');
  return { ...(came && { receivedDate: came }), ...(part && { firstReceivedDate: part }) };
}

function visitFacts({ facts: { purchase } }: Pick<Case, 'facts'>, entries: readonly Entry[]): LawFacts {
  const zone = zoneOfLaw(purchase);
  const visit = countedVisit(entries, purchase, zone);
  if (!visit) return {};
  return factsOfVisit(visit, visit.arrivedAt ? msOf(visit.arrivedAt) : undefined, zone) ?? {};
}
