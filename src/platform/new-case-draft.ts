import { type DraftStore, draftStore } from './stored-draft.ts';

/** A case as it is being named, not made yet. */
export interface NewCaseDraft {
  /** Id that the case will have: asked for twice, it is made once. */
  readonly caseId: string;
  readonly title: string;
}

/** Where the name of a new case is kept while it is typed. */
export const newCaseDraftStore: DraftStore<NewCaseDraft> = draftStore('new-case-draft');
