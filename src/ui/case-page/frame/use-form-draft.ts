import { useMemo } from 'preact/hooks';
import { type FormName, formDraftStore } from '../../../platform/form-drafts.ts';
import { type KeptDraft, useKeptDraft } from '../../contact/use-kept-draft.ts';

/** Which form of which case, and of which entry where it corrects one. */
interface Place {
  readonly caseId: string;
  readonly form: FormName;
  readonly entryId?: string | undefined;
}

/** What is typed in a form, read back from before and kept at every letter: see `useKeptDraft`. */
export function useFormDraft<Draft extends object>(
  { caseId, form, entryId }: Place,
  start: Draft,
  isEmpty?: (draft: Draft) => boolean,
  changesOnly = false,
): KeptDraft<Draft> {
  const store = useMemo(() => formDraftStore<Draft>(caseId, form, entryId), [caseId, form, entryId]);
  return useKeptDraft(store, { fresh: () => start, isEmpty, changesOnly });
}
