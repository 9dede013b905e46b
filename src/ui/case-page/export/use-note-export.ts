import { useCallback } from 'preact/hooks';
import type { ExportContent } from '../../../domain/export/export-content.ts';
import { useToast } from '../../kit/toast.tsx';
import { useMaybeDatabase } from '../frame/database-provider.tsx';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { noteExport } from './note-export.ts';

/** What is said once it was noted, and where it could not be. */
interface Said {
  readonly noted: string;
  readonly unnoted: string;
}

/** Notes on the timeline what was handed over, and says so with a way to take the note back. */
export function useNoteExport(): (
  caseId: string,
  made: Omit<ExportContent, 'kind'>,
  said: Said,
) => Promise<void> {
  const db = useMaybeDatabase();
  const toast = useToast();
  const undoToast = useUndoToast();
  return useCallback(
    async (caseId, made, said) => {
      // It is with the shopper already: that it could not be noted takes nothing from it.
      const entryId =
        db && (await noteExport(db, caseId, made).catch((thrown: unknown) => console.error(thrown)));
      if (entryId) undoToast(said.noted, () => undoAddedEntry(entryId));
      else toast({ text: said.unnoted });
    },
    [db, toast, undoToast],
  );
}
