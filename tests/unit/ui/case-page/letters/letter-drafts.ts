/** Drafts of letters in memory, in the place of `platform/letter-drafts.ts`, by the letter's name. */
export const kept = new Map<string, object>();

export const letterDraftStore = (_caseId: string, letter: string) => ({
  place: letter,
  read: async () => kept.get(letter),
  keep: async ({ writer: _writer, ...draft }: { writer?: string }): Promise<void> =>
    void kept.set(letter, draft),
  drop: async (): Promise<void> => void kept.delete(letter),
  hear: () => () => {},
});
