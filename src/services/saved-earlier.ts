import type { Saved, SaveRequest } from '../contract/calls.ts';
import { agentOf, type EntryBody, type EntryContent, textOf } from '../domain/case/entry.ts';
import type { PurchaseItem } from '../domain/case/purchase.ts';
import { TikiyaError } from '../domain/errors.ts';
import { orderKey } from '../domain/matching/match-case.ts';
import { isSameItem } from '../domain/matching/same-item.ts';
import { listRecordsOf } from '../storage/queries.ts';
import type { EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { confirmSaved } from './confirm-saved.ts';
import type { Deps } from './deps.ts';
import { correctEntry, restoreEntry } from './entries.ts';
import { undoSave } from './erase-entry.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/**
 * What an attempt has already written, if it has: asked for twice it is saved once. Letters that were typed since are
 * added as a correction. Evidence that does not read back as it was captured is taken back, so that the attempt can be
 * made again.
 */
export async function savedEarlier(deps: Ground, request: SaveRequest): Promise<Saved | undefined> {
  const { draftId: entryId } = request;
  const before = await confirmSaved(deps.db, entryId).catch(async (thrown: unknown) => {
    if (!(thrown instanceof TikiyaError) || thrown.code !== 'evidence-mismatch') throw thrown;
    await undoSave(deps, entryId);
    return undefined;
  });
  if (!before) return undefined;
  const entry = await entryOf(deps.db, entryId);
  // It went into the bin meanwhile, and is asked for again.
  if (entry.removed) await restoreEntry(deps, entryId);
  if (await isSaid(deps, entry, request)) return withDiffering(deps, request, before);
  const body = { happenedAt: entry.happenedAt, content: retyped(entry.content, request) };
  return withDiffering(deps, request, await correctEntry(deps, { entryId, version: entry.version, body }));
}

/** Whether the words are those of the entry: as it stands, or as it was first written (it was corrected since). */
async function isSaid({ db }: Ground, { id, content }: EntryRow, request: SaveRequest): Promise<boolean> {
  const [record] = await guarded(() => listRecordsOf(db, id));
  const first = (record?.salted?.content as EntryBody | undefined)?.content;
  return [content, first].some(
    (one) =>
      one !== undefined &&
      (agentOf(one) ?? '') === (request.agent ?? '') &&
      (textOf(one) ?? '') === (request.text ?? ''),
  );
}

/** What the popup saved with the words typed since: a screenshot or a note. */
function retyped(content: EntryContent, { agent, text }: SaveRequest): EntryContent {
  const typed = { ...(agent ? { agent } : {}), ...(text ? { text } : {}) };
  if (content.kind === 'capture') return { kind: 'capture', evidenceId: content.evidenceId, ...typed };
  if (content.kind === 'note') return { kind: 'note', text: '', ...typed };
  throw new TikiyaError('bad-request');
}

// A later page may name fewer items of the same order: only quite other ones are told of.
const isAmong = (items: readonly PurchaseItem[], item: PurchaseItem): boolean =>
  items.some((one) => one.name === item.name || isSameItem(one, item));

/** Names the facts that were sent and that the case has otherwise: they were not taken. */
export async function withDiffering(
  deps: Ground,
  { seen }: Pick<SaveRequest, 'seen'>,
  saved: Saved,
): Promise<Saved> {
  const { purchase } = (await caseOf(deps.db, saved.caseId)).facts;
  const names = Object.keys(seen) as (keyof typeof seen)[];
  const differing = names.filter((name) => {
    if (seen[name] === undefined) return false;
    if (name === 'items') return !seen.items?.some((item) => isAmong(purchase.items ?? [], item));
    if (name === 'orderNumber') return orderKey(seen[name] ?? '') !== orderKey(purchase[name] ?? '');
    return JSON.stringify(seen[name]) !== JSON.stringify(purchase[name]);
  });
  return differing.length === 0 ? saved : { ...saved, differing };
}
