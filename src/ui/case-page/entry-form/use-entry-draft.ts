import { useMemo } from 'preact/hooks';
import { type EntryDraft, entryDraftStore } from '../../../platform/entry-drafts.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { type KeptDraft, useKeptDraft } from '../../contact/use-kept-draft.ts';
import { draftOf, emptyDraft } from './entry-values.ts';

/** The draft of a new note, or of the correction of an entry (the row as it was when the form was opened). */
export function useEntryDraft(
  caseId: string,
  corrects: EntryRow | undefined,
  onDropped: () => void,
): KeptDraft<EntryDraft> {
  const store = useMemo(() => entryDraftStore(caseId, corrects?.id), [caseId, corrects?.id]);
  return useKeptDraft(store, {
    fresh: () => (corrects ? draftOf(corrects.id, corrects) : emptyDraft(crypto.randomUUID())),
    seenVersion: corrects?.version,
    onDropped: corrects && onDropped,
  });
}
