import type { Saved } from '../contract/calls.ts';
import { type EntryBody, evidenceIdOf } from '../domain/case/entry.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import type { RecordAction } from '../domain/chain/record.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { type Attempt, toWrite } from './attempt.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * Adds an entry to a case. `entryId` names the attempt: asked for twice it is saved once; asked again with other words
 * these are saved too, or `changed-elsewhere` is thrown: see `toWrite`.
 */
export async function addEntry(deps: Ground, attempt: Attempt): Promise<Saved> {
  const { db } = deps;
  const { caseId, entryId, body } = attempt;
  if (evidenceIdOf(body.content) !== undefined) throw new TikiyaError('bad-request');
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    const { records, row: entry, added } = await toWrite(db, attempt, at);
    return {
      recordedAt: at,
      records,
      apply: async () => {
        if (!entry) return;
        await db.entries.put(entry);
        await db.cases.put({ ...row, entryCount: row.entryCount + added, touchedAtMs: msOf(at) });
      },
    };
  });
  return confirmed(db, entryId);
}

/**
 * Writes a new version of an entry; the earlier wording stays in the chain. `version` is the one that the shopper saw:
 * `changed-elsewhere` when there is a newer one. Neither its kind nor its evidence can be exchanged: `bad-request`.
 */
export async function correctEntry(
  deps: Ground,
  { entryId, version, body }: { entryId: string; version: number; body: EntryBody },
): Promise<Saved> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, (await entryOf(db, entryId)).caseId, async () => {
    const entry = await entryOf(db, entryId);
    const { happenedAt, content } = entry;
    // Asked twice: the answer to the first was lost on its way.
    if (entry.version === version + 1 && isSameValue({ happenedAt, content }, body))
      return { recordedAt: at, records: [], apply: async () => undefined };
    if (entry.version !== version) throw new TikiyaError('changed-elsewhere');
    // What an entry is stays: a visit does not become a note.
    if (content.kind !== body.content.kind || evidenceIdOf(content) !== evidenceIdOf(body.content))
      throw new TikiyaError('bad-request');
    const row = await caseOf(db, entry.caseId);
    const next = entryRow(entryId, entry.caseId, body, at, version + 1);
    return {
      recordedAt: at,
      records: [
        { subject: { type: 'entry', id: entryId }, action: 'put', version: version + 1, content: body },
      ],
      apply: async () => {
        const { removed, removedAtMs } = entry;
        await db.entries.put({ ...next, removed, ...(removedAtMs !== undefined && { removedAtMs }) });
        await db.cases.put({ ...row, touchedAtMs: msOf(at) });
      },
    };
  });
  return confirmed(db, entryId);
}

/** Takes an entry off the timeline; its contents stay until it is erased. Done twice it is done once. */
export const removeEntry = (deps: Ground, entryId: string): Promise<Saved> =>
  setRemoved(deps, entryId, 1, 'remove');

/** Brings a removed entry back. Done twice it is done once. */
export const restoreEntry = (deps: Ground, entryId: string): Promise<Saved> =>
  setRemoved(deps, entryId, 0, 'restore');

async function setRemoved(
  deps: Ground,
  entryId: string,
  removed: 0 | 1,
  action: RecordAction,
): Promise<Saved> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, (await entryOf(db, entryId)).caseId, async () => {
    const entry = await entryOf(db, entryId);
    if (entry.removed === removed) return { recordedAt: at, records: [], apply: async () => undefined };
    const row = await caseOf(db, entry.caseId);
    return {
      recordedAt: at,
      records: [{ subject: { type: 'entry', id: entryId }, action, version: entry.version, content: null }],
      apply: async () => {
        const { removedAtMs: _before, ...rest } = entry;
        await db.entries.put({ ...rest, removed, ...(removed === 1 && { removedAtMs: msOf(at) }) });
        await db.cases.put({
          ...row,
          entryCount: row.entryCount + (removed ? -1 : 1),
          touchedAtMs: msOf(at),
        });
      },
    };
  });
  return confirmed(db, entryId);
}

async function confirmed(db: Database, entryId: string): Promise<Saved> {
  const saved = await confirmSaved(db, entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return saved;
}
