import { browser } from './browser.ts';

/**
 * Forms of a case whose letters are kept while they are typed: `facts` a promise, a price, a bill, a payment or a
 * delivery; the others of what the case itself says.
 */
export type FormName =
  | 'facts'
  | 'visit'
  | 'purchase'
  | 'title'
  | 'wanted'
  | `day ${string}`
  | `question ${string}`;

// Under the name of the entry drafts: what drops those of an erased case drops these too.
const keyOf = (caseId: string, form: FormName, entryId?: string): string =>
  ['entry-draft', caseId, 'form', form, ...(entryId === undefined ? [] : [entryId])].join(' ');

/** What was typed in a form and not saved; undefined when there is nothing. */
export async function readFormDraft<Draft>(
  caseId: string,
  form: FormName,
  entryId?: string,
): Promise<Draft | undefined> {
  const key = keyOf(caseId, form, entryId);
  return (await browser.storage.local.get(key))[key] as Draft | undefined;
}

/** Keeps it; called at every letter, and needs no worker, so that it outlives the tab. */
export function keepFormDraft(
  draft: object | string,
  caseId: string,
  form: FormName,
  entryId?: string,
): Promise<void> {
  return browser.storage.local.set({ [keyOf(caseId, form, entryId)]: draft });
}

/** Drops it once it is saved or given up. */
export function dropFormDraft(caseId: string, form: FormName, entryId?: string): Promise<void> {
  return browser.storage.local.remove(keyOf(caseId, form, entryId));
}
