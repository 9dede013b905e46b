import type { CaseFacts } from '../domain/case/case.ts';
import type { Database } from '../storage/database.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';
import { listPeople, type Person } from '../storage/timeline-queries.ts';

/** More names than are chosen from. */
const MOST_NAMES = 20;
/** Cases of one business that are looked through, the last touched ones. */
const MOST_CASES = 50;

/** Names of those who were met at the business of a case, in all its cases, whoever was met last first. */
export async function knownAgents(
  db: Database,
  { caseId }: { caseId: string },
): Promise<{ agents: readonly string[] }> {
  const cases = await guarded(() => listCases(db));
  const own = cases.find(({ id }) => id === caseId);
  if (!own) return { agents: [] };
  const ofBusiness = cases.filter(({ id, facts }) => id === caseId || isSameBusiness(facts, own.facts));
  const people: Person[] = [];
  for (const { id } of ofBusiness.slice(0, MOST_CASES))
    people.push(...(await guarded(() => listPeople(db, id))));
  people.sort((one, other) => other.last.sortKey.localeCompare(one.last.sortKey));
  const names = new Map(
    people.map(({ agent }) => [agent.trim().toLocaleLowerCase(), agent.trim()] as const).reverse(),
  );
  return { agents: [...names.values()].reverse().slice(0, MOST_NAMES) };
}

/** By the name of the business, else by a site that both were bought on. */
function isSameBusiness(one: CaseFacts, other: CaseFacts): boolean {
  const nameOf = ({ purchase }: CaseFacts): string => purchase.merchant?.trim().toLocaleLowerCase() ?? '';
  if (nameOf(one) && nameOf(other)) return nameOf(one) === nameOf(other);
  return one.hosts.some((host) => other.hosts.includes(host));
}
