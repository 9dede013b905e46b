import type { Saved, SaveRequest } from '../contract/calls.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import { TikiyaError } from '../domain/errors.ts';
import { appendChange } from '../storage/append.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseAfterSave, caseIdOf } from './into-case.ts';
import { savedEarlier, withDiffering } from './saved-earlier.ts';

/** Keeps what was typed in the popup as a note, without a screenshot: for pages that cannot be captured, too. */
export async function saveNote(deps: Deps, request: SaveRequest): Promise<Saved> {
  const { db } = deps;
  const before = await savedEarlier(deps, request);
  if (before) return before;
  if (!request.text && !request.agent) throw new TikiyaError('bad-request');
  const entryId = request.draftId;
  const caseId = caseIdOf(request.target, crypto.randomUUID());
  const at = nowOf(deps);
  const body: EntryBody = {
    happenedAt: at,
    content: { kind: 'note', text: request.text ?? '', ...(request.agent ? { agent: request.agent } : {}) },
  };
  await appendChange(db, caseId, async () => {
    const after = await caseAfterSave(db, caseId, request, at);
    return {
      recordedAt: at,
      records: [
        ...after.records,
        { subject: { type: 'entry', id: entryId }, action: 'put', version: 1, content: body },
      ],
      apply: async () => {
        await db.cases.put(after.row);
        await db.entries.add(entryRow(entryId, caseId, body, at));
      },
    };
  });
  const saved = await confirmSaved(db, entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return withDiffering(deps, request, saved);
}
