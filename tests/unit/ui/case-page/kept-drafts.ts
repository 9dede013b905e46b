/** Drafts of forms in memory, in the place of `platform/form-drafts.ts`: what a form has kept, by its name. */
export const kept = new Map<string, unknown>();

const keyOf = (form: string, entryId?: string): string => [form, entryId].filter(Boolean).join(' ');

export const readFormDraft = async (_caseId: string, form: string, entryId?: string): Promise<unknown> =>
  kept.get(keyOf(form, entryId));

export const keepFormDraft = async (
  draft: unknown,
  _caseId: string,
  form: string,
  entryId?: string,
): Promise<void> => void kept.set(keyOf(form, entryId), draft);

export const dropFormDraft = async (_caseId: string, form: string, entryId?: string): Promise<void> =>
  void kept.delete(keyOf(form, entryId));
