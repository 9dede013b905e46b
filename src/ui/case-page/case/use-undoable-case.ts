import type { CaseFacts } from '../../../domain/case/case.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import type { Saving } from '../../kit/use-saving.ts';
import { undoCaseCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { useCorrectCase } from './use-correct-case.ts';

/** Saves new facts of a case and says so, with the way to take them back. */
export function useUndoableCase(row: CaseRow): Saving & {
  /** True when it was saved. `said`: what is told then; `undone`: what else goes back with the facts. */
  readonly correct: (facts: CaseFacts, said: string, undone?: () => void) => Promise<boolean>;
} {
  const { correct, ...saving } = useCorrectCase(row);
  const undoToast = useUndoToast();
  return {
    ...saving,
    async correct(facts, said, undone) {
      if (!(await correct(facts))) return false;
      undoToast(said, async () => {
        await undoCaseCorrection(row.id, row);
        undone?.();
      });
      return true;
    },
  };
}
