import { type DraftStore, draftStore, type StoredDraft } from './stored-draft.ts';

/**
 * Forms of a case whose letters are kept while they are typed: `facts` a promise, a price, a bill, a payment or a
 * delivery; `ended` when a call that was forgotten did end; the others of what the case itself says.
 */
export type FormName =
  | 'facts'
  | 'visit'
  | 'purchase'
  | 'title'
  | 'wanted'
  | 'closing'
  | 'ended'
  | 'term'
  | 'export'
  | `step ${string}`
  | `day ${string}`
  | `question ${string}`;

// Under the name of the entry drafts: what drops those of an erased case drops these too.
const keyOf = (caseId: string, form: FormName, entryId?: string): string =>
  ['entry-draft', caseId, 'form', form, ...(entryId === undefined ? [] : [entryId])].join(' ');

/** Where a form keeps what is typed in it. */
export const formDraftStore = <Draft extends object>(
  caseId: string,
  form: FormName,
  entryId?: string,
): DraftStore<Draft> => draftStore(keyOf(caseId, form, entryId));

/** What was typed in a form and not saved; undefined when there is nothing. */
export const readFormDraft = <Draft extends object>(
  caseId: string,
  form: FormName,
  entryId?: string,
): Promise<StoredDraft<Draft> | undefined> => formDraftStore<Draft>(caseId, form, entryId).read();
