import type { Draft } from '../../platform/drafts.ts';

/** A draft in which nothing was typed yet. */
export const emptyDraft = (draftId: string): Draft => ({
  draftId,
  agent: '',
  text: '',
  edited: {},
  switched: {},
});

/** Nothing in it that anybody would miss. */
export function isBlank({ agent, text, edited, switched, chosen, newTitle }: Draft): boolean {
  const isUntouched = Object.keys(edited).length === 0 && Object.keys(switched).length === 0;
  return agent === '' && text === '' && isUntouched && chosen === undefined && newTitle === undefined;
}

/** Words were typed that a note can be made of. */
export const hasWords = ({ agent, text }: Draft): boolean => agent.trim() !== '' || text.trim() !== '';

const isTexts = (raw: unknown, type: 'string' | 'boolean'): boolean =>
  typeof raw === 'object' && raw !== null && Object.values(raw).every((value) => typeof value === type);

/** A stored draft, if it still has the shape of one (an older version may have written it). */
export function soundDraft(raw: Draft | undefined): Draft | undefined {
  const isSound =
    raw !== undefined &&
    [raw.draftId, raw.agent, raw.text].every((value) => typeof value === 'string') &&
    isTexts(raw.edited, 'string') &&
    isTexts(raw.switched, 'boolean');
  return isSound ? raw : undefined;
}
