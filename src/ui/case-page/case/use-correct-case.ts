import type { CaseFacts } from '../../../domain/case/case.ts';
import { ask } from '../../../platform/messaging.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { type Saving, useSaving } from '../../kit/use-saving.ts';

/** Saves new facts of a case over the version that is shown; the one before stays in the chain. */
export function useCorrectCase(row: CaseRow): Saving & {
  /** True when it was saved. `version` is the one that the shopper saw; by default the newest that the page knows. */
  readonly correct: (facts: CaseFacts, version?: number) => Promise<boolean>;
} {
  const saving = useSaving();
  const correct = (facts: CaseFacts, version = row.version): Promise<boolean> =>
    saving.save(() => ask('case.correct', { caseId: row.id, version, facts }));
  return { ...saving, correct };
}
