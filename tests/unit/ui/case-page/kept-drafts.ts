/** Drafts of forms in memory, in the place of `platform/form-drafts.ts`: what a form has kept, by its name. */
export const kept = new Map<string, unknown>();

const keyOf = (form: string, entryId?: string): string => [form, entryId].filter(Boolean).join(' ');

export const formDraftStore = (_caseId: string, form: string, entryId?: string) => ({
  place: keyOf(form, entryId),
  read: async (): Promise<unknown> => kept.get(keyOf(form, entryId)),
  keep: async ({ writer: _writer, ...draft }: { writer?: string }): Promise<void> =>
    void kept.set(keyOf(form, entryId), draft),
  drop: async (): Promise<void> => void kept.delete(keyOf(form, entryId)),
  hear: () => () => {},
});

export const readFormDraft = (caseId: string, form: string, entryId?: string): Promise<unknown> =>
  formDraftStore(caseId, form, entryId).read();
