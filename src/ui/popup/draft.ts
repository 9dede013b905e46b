import type { SaveRequest } from '../../contract/calls.ts';
import type { Draft } from '../../platform/drafts.ts';
import { isTooLong, MOST_NOTE_CHARACTERS, MOST_SHORT_CHARACTERS } from './limits.ts';

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

/** The typed words as they are sent: bare of spaces around them, without what is empty or too long. */
export function wordsSentOf({ agent, text }: Draft): Pick<SaveRequest, 'agent' | 'text'> {
  const sentAgent = isTooLong(agent, MOST_SHORT_CHARACTERS) ? '' : agent.trim();
  const sentText = isTooLong(text, MOST_NOTE_CHARACTERS) ? '' : text.trim();
  return { ...(sentAgent ? { agent: sentAgent } : {}), ...(sentText ? { text: sentText } : {}) };
}

/** Words were typed that a note can be made of. */
export const hasWords = (draft: Draft): boolean => Object.keys(wordsSentOf(draft)).length > 0;

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
