import type { Saved } from '../contract/calls.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import type { RecordAction } from '../domain/chain/record.ts';
import { TikiyaError } from '../domain/errors.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange, type RecordDraft } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { eraseContents, eraseWholeCase } from '../storage/erase.ts';
import type { CaseRow, EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** Adds a note or a contact to a case. `entryId` names the attempt: asked for twice it is saved once. */
export async function addEntry(
  deps: Ground,
  { caseId, entryId, body }: { caseId: string; entryId: string; body: EntryBody },
): Promise<Saved> {
  const { db } = deps;
  const before = await confirmSaved(db, entryId);
  if (before) return before;
  if (body.content.kind === 'capture') throw new TikiyaError('bad-request');
  const at = nowOf(deps);
  await appendChange(db, caseId, async () => {
    const row = await caseOf(db, caseId);
    return {
      recordedAt: at,
      records: [{ subject: { type: 'entry', id: entryId }, action: 'put', version: 1, content: body }],
      apply: async () => {
        await db.entries.add(entryRow(entryId, caseId, body, at));
        await db.cases.put({ ...row, entryCount: row.entryCount + 1, touchedAtMs: msOf(at) });
      },
    };
  });
  return confirmed(db, entryId);
}

/**
 * Writes a new version of an entry; the earlier wording stays in the chain. `version` is the one that the shopper saw:
 * `changed-elsewhere` when there is a newer one. The evidence of a screenshot cannot be exchanged.
 */
export async function correctEntry(
  deps: Ground,
  { entryId, version, body }: { entryId: string; version: number; body: EntryBody },
): Promise<Saved> {
  const { db } = deps;
  const at = nowOf(deps);
  await appendChange(db, (await entryOf(db, entryId)).caseId, async () => {
    const entry = await entryOf(db, entryId);
    if (entry.version !== version) throw new TikiyaError('changed-elsewhere');
    if (evidenceIdOf(entry) !== evidenceIdOf(body)) throw new TikiyaError('bad-request');
    const row = await caseOf(db, entry.caseId);
    const next = entryRow(entryId, entry.caseId, body, at, version + 1);
    return {
      recordedAt: at,
      records: [
        { subject: { type: 'entry', id: entryId }, action: 'put', version: version + 1, content: body },
      ],
      apply: async () => {
        await db.entries.put({ ...next, removed: entry.removed });
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
        await db.entries.put({ ...entry, removed });
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

/** Erases an entry for good with its evidence: contents and bytes go, tombstones stay in the chain. */
export async function eraseEntry(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  return erase(deps, entryId, () => false);
}

/**
 * Takes back a save from the popup: the entry and its evidence are erased, and the case too when that save had made it
 * and nothing was added to it since.
 */
export async function undoSave(deps: Ground, entryId: string): Promise<{ caseId: string }> {
  return erase(
    deps,
    entryId,
    (row, entry) => row.version === 1 && row.entryCount <= 1 && row.createdAt.at === entry.recordedAt.at,
  );
}

async function erase(
  deps: Ground,
  entryId: string,
  takesCase: (row: CaseRow, entry: EntryRow) => boolean,
): Promise<{ caseId: string }> {
  const { db } = deps;
  const at = nowOf(deps);
  const { caseId } = await entryOf(db, entryId);
  await appendChange(db, caseId, async () => {
    const entry = await entryOf(db, entryId);
    const row = await caseOf(db, caseId);
    const evidenceId = evidenceIdOf(entry);
    const evidenceIds = evidenceId === undefined ? [] : [evidenceId];
    const tombstones: RecordDraft[] = [
      { subject: { type: 'entry', id: entryId }, action: 'erase', version: entry.version, content: null },
      ...evidenceIds.map(
        (id): RecordDraft => ({
          subject: { type: 'evidence', id },
          action: 'erase',
          version: 1,
          content: null,
        }),
      ),
    ];
    if (takesCase(row, entry)) {
      tombstones.push({
        subject: { type: 'case', id: caseId },
        action: 'erase',
        version: row.version,
        content: null,
      });
      return { recordedAt: at, records: tombstones, apply: () => eraseWholeCase(db, caseId) };
    }
    return {
      recordedAt: at,
      records: tombstones,
      apply: async () => {
        await eraseContents(db, entryId, evidenceIds);
        await db.cases.put({
          ...row,
          entryCount: row.entryCount - (entry.removed ? 0 : 1),
          touchedAtMs: msOf(at),
        });
      },
    };
  });
  return { caseId };
}

const evidenceIdOf = ({ content }: EntryBody): string | undefined =>
  content.kind === 'capture' ? content.evidenceId : undefined;

async function entryOf(db: Database, entryId: string): Promise<EntryRow> {
  const entry = await guarded(() => db.entries.get(entryId));
  if (!entry) throw new TikiyaError('not-found');
  return entry;
}

async function caseOf(db: Database, caseId: string): Promise<CaseRow> {
  const row = await guarded(() => db.cases.get(caseId));
  if (!row) throw new TikiyaError('not-found');
  return row;
}

async function confirmed(db: Database, entryId: string): Promise<Saved> {
  const saved = await confirmSaved(db, entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return saved;
}
