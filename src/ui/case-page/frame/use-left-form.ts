import { useEffect } from 'preact/hooks';
import { type FormName, readFormDraft } from '../../../platform/form-drafts.ts';

/** Opens a form by itself when something was typed in it and not saved; `entryId`: of the entry that it is of. */
export function useLeftForm<Draft extends object>(
  caseId: string,
  form: FormName,
  onLeft: (draft: Partial<Draft>) => void,
  entryId?: string,
): void {
  useEffect(() => {
    let isOver = false;
    readFormDraft<Draft>(caseId, form, entryId).then(
      (draft) => draft && !isOver && onLeft(draft),
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      isOver = true;
    };
  }, [caseId, form, entryId]);
}
