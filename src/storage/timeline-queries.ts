import { Dexie } from 'dexie';
import type { EntryKind } from '../domain/case/entry.ts';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/** What of a timeline is shown: entries of one kind, of one person, or both; all of it when empty. */
export interface TimelineFilter {
  readonly kind?: EntryKind;
  readonly agent?: string;
}

/** A stretch of a timeline, the newest first. */
export interface Stretch {
  /** A `sortKey`, which is not part of it; from the newest on when undefined. */
  readonly before: string | undefined;
  /** The `sortKey` down to which it goes, itself part of it; with it `limit` does not count. */
  readonly until: string | undefined;
  readonly limit: number;
}

/** A stretch of the timeline of a case, removed entries left out. Costs the same at any length of the timeline. */
export function listStretch(
  db: Database,
  caseId: string,
  { before, until, limit }: Stretch,
  { kind, agent }: TimelineFilter = {},
): Promise<EntryRow[]> {
  const [index, fixed] = indexFor(caseId, { ...(kind && { kind }), ...(agent !== undefined && { agent }) });
  const rows = db.entries
    .where(index)
    .between(
      [...fixed, until ?? Dexie.minKey],
      [...fixed, before ?? Dexie.maxKey],
      true,
      before === undefined,
    )
    .reverse();
  // Of one person there are few entries: their kinds are told apart one by one.
  const fitting = kind && agent !== undefined ? rows.filter(({ content }) => content.kind === kind) : rows;
  return (until === undefined ? fitting.limit(limit) : fitting).toArray();
}

function indexFor(caseId: string, { kind, agent }: TimelineFilter): [string, (string | number)[]] {
  if (agent !== undefined) return ['[caseId+removed+content.agent+sortKey]', [caseId, 0, agent]];
  if (kind) return ['[caseId+removed+content.kind+sortKey]', [caseId, 0, kind]];
  return ['[caseId+removed+sortKey]', [caseId, 0]];
}

/** How many entries of each kind stand on a timeline; kinds without any are left out. */
export async function countKinds(
  db: Database,
  caseId: string,
  kinds: readonly EntryKind[],
): Promise<ReadonlyMap<EntryKind, number>> {
  const counts = await Promise.all(
    kinds.map((kind) =>
      db.entries
        .where('[caseId+removed+content.kind+sortKey]')
        .between([caseId, 0, kind, Dexie.minKey], [caseId, 0, kind, Dexie.maxKey])
        .count(),
    ),
  );
  return new Map(kinds.flatMap((kind, at) => (counts[at] ? [[kind, counts[at]] as const] : [])));
}

/** Somebody of the business who stands on a timeline. */
export interface Person {
  readonly agent: string;
  readonly entryCount: number;
  /** The newest entry that names them. */
  readonly last: EntryRow;
}

/** The people of a case, whoever was met last first. Costs by their number, not by that of the entries. */
export async function listPeople(db: Database, caseId: string): Promise<readonly Person[]> {
  const people: Person[] = [];
  const index = db.entries.where('[caseId+removed+content.agent+sortKey]');
  let after = '';
  for (;;) {
    const next = await index
      .between([caseId, 0, after, Dexie.maxKey], [caseId, 0, Dexie.maxKey], false)
      .first();
    const agent = next && 'agent' in next.content ? next.content.agent : undefined;
    if (agent === undefined) return people.sort((a, b) => b.last.sortKey.localeCompare(a.last.sortKey));
    const own = () =>
      db.entries
        .where('[caseId+removed+content.agent+sortKey]')
        .between([caseId, 0, agent, Dexie.minKey], [caseId, 0, agent, Dexie.maxKey]);
    const last = await own().last();
    if (last) people.push({ agent, entryCount: await own().count(), last });
    after = agent;
  }
}

/** The oldest and the newest entry of a timeline; undefined when there is none. */
export async function timelineEnds(
  db: Database,
  caseId: string,
): Promise<{ readonly oldest: EntryRow; readonly newest: EntryRow } | undefined> {
  const all = () =>
    db.entries
      .where('[caseId+removed+sortKey]')
      .between([caseId, 0, Dexie.minKey], [caseId, 0, Dexie.maxKey]);
  const [oldest, newest] = await Promise.all([all().first(), all().last()]);
  return oldest && newest && { oldest, newest };
}
