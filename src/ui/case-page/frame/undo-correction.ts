import type { CaseFacts } from '../../../domain/case/case.ts';
import type { EntryBody } from '../../../domain/case/entry.ts';
import { ask } from '../../../platform/messaging.ts';

/**
 * Takes the correction of a case back: the facts before it are written as a newer version, so that both stay in its
 * history. `version` is the one that was corrected. Throws `changed-elsewhere` when it was changed once more since.
 */
export const undoCaseCorrection = (
  caseId: string,
  { version, facts }: { readonly version: number; readonly facts: CaseFacts },
): Promise<unknown> => ask('case.correct', { caseId, version: version + 1, facts });

/** The same for an entry, by the body that it had. */
export const undoEntryCorrection = (
  entryId: string,
  { version, body }: { readonly version: number; readonly body: EntryBody },
): Promise<unknown> => ask('entry.correct', { entryId, version: version + 1, body });

/** Takes an entry that was just added back: it goes into the bin. */
export const undoAddedEntry = (entryId: string): Promise<unknown> => ask('entry.remove', { entryId });
