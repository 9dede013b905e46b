import { useRef } from 'preact/hooks';
import type { CaseFacts } from '../../../domain/case/case.ts';
import { isSameValue } from '../../../domain/case/same-value.ts';
import type { ClosingContent, StepContent } from '../../../domain/ladder/step-content.ts';
import { ask } from '../../../platform/messaging.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { type Saving, useSaving } from '../../kit/use-saving.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

/** Writes a step, or the end, of a case with the facts that go with it, and says so with the way to take both back. */
export function useTakeStep(row: CaseRow): Saving & {
  /** True when it was saved. `said`: what is told then. */
  readonly take: (content: StepContent | ClosingContent, facts: CaseFacts, said: string) => Promise<boolean>;
} {
  const saving = useSaving();
  const undoToast = useUndoToast();
  // Names the attempt: one that failed is asked again under the same name.
  const attempt = useRef<string | undefined>(undefined);
  return {
    ...saving,
    async take(content, facts, said) {
      const { id: caseId, version, facts: before } = row;
      attempt.current ??= crypto.randomUUID();
      const entryId = attempt.current;
      if (!(await saving.save(() => ask('step.take', { caseId, entryId, version, facts, content }))))
        return false;
      attempt.current = undefined;
      const after = isSameValue(before, facts) ? version : version + 1;
      undoToast(said, () => ask('step.undo', { caseId, entryId, version: after, facts: before }));
      return true;
    },
  };
}
