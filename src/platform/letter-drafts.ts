import type { LetterName } from '../domain/letters/letter-content.ts';
import type { LetterDraft } from '../domain/letters/letter-draft.ts';
import { type DraftStore, draftStore } from './stored-draft.ts';

/**
 * Where a letter of a case is kept while it is written, one of each name. Under the name of the entry drafts: what drops
 * those of an erased case drops these too.
 */
export const letterDraftStore = (caseId: string, letter: LetterName): DraftStore<LetterDraft> =>
  draftStore(['entry-draft', caseId, 'letter', letter].join(' '));
