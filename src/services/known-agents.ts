import type { CallInput } from '../contract/calls.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import { isSameBusiness, type PurchaseSketch } from '../domain/matching/double-order.ts';
import type { Database } from '../storage/database.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';
import { listPeople, type Person } from '../storage/timeline-queries.ts';

/** More names than are chosen from. */
const MOST_NAMES = 20;
/** Cases of one business that are looked through, the last touched ones. */
const MOST_CASES = 50;

/**
 * Names of those who were met at a business, in all its cases, whoever was met last first: that of a case, or before there
 * is one, that of a site or a name.
 */
export async function knownAgents(
  db: Database,
  { caseId, host, merchant }: CallInput<'contact.agents'>,
): Promise<{ agents: readonly string[] }> {
  const cases = await guarded(() => listCases(db));
  const own = cases.find(({ id }) => id === caseId);
  if (caseId !== undefined && !own) return { agents: [] };
  const business = own
    ? sketchOf(own.facts)
    : { hosts: host === undefined ? [] : [host], ...(merchant !== undefined && { merchant }) };
  const ofBusiness = cases.filter(
    ({ id, facts }) => id === caseId || isSameBusiness(sketchOf(facts), business),
  );
  const people: Person[] = [];
  for (const { id } of ofBusiness.slice(0, MOST_CASES))
    for (const one of await guarded(() => listPeople(db, id))) people.push(one);
  people.sort((one, other) => other.last.sortKey.localeCompare(one.last.sortKey));
  const names = new Map(
    people.map(({ agent }) => [agent.trim().toLocaleLowerCase(), agent.trim()] as const).reverse(),
  );
  return { agents: [...names.values()].reverse().slice(0, MOST_NAMES) };
}

const sketchOf = ({ hosts, purchase: { merchant } }: CaseFacts): PurchaseSketch => ({
  hosts,
  ...(merchant !== undefined && { merchant }),
});
