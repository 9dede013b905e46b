import type { Saved, SaveRequest } from '../../contract/calls.ts';
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
export function isBlank(draft: Draft): boolean {
  const { text, edited, switched, chosen, newTitle } = draft;
  const isUntouched = Object.keys(edited).length === 0 && Object.keys(switched).length === 0;
  return (
    agentTyped(draft) === '' && text === '' && isUntouched && chosen === undefined && newTitle === undefined
  );
}

/** The typed words as they are sent: bare of spaces around them, without what is empty or too long. */
export function wordsSentOf({ agent, text }: Draft): Pick<SaveRequest, 'agent' | 'text'> {
  const sentAgent = isTooLong(agent, MOST_SHORT_CHARACTERS) ? '' : agent.trim();
  const sentText = isTooLong(text, MOST_NOTE_CHARACTERS) ? '' : text.trim();
  return { ...(sentAgent ? { agent: sentAgent } : {}), ...(sentText ? { text: sentText } : {}) };
}

/** Words were typed that a note can be made of. */
export const hasWords = (draft: Draft): boolean =>
  Object.keys(wordsSentOf({ ...draft, agent: agentTyped(draft) })).length > 0;

// A name that the page gave is nobody's typing.
const agentTyped = ({ agent, isAgentFound }: Draft): string => (isAgentFound ? '' : agent);

const bare = (text = ''): string => text.trim().toWellFormed();

/** Every word of the draft is in what was saved, and no other; compared as the worker stores them. */
export const isAllSaved = (draft: Draft, saved: Pick<Saved, 'agent' | 'text'>): boolean =>
  bare(draft.agent) === bare(saved.agent) && bare(draft.text) === bare(saved.text);

/** A draft that moves to a page where another one is kept: the letters of both, its own choices. */
export function joinedDraft(left: Draft | undefined, draft: Draft): Draft {
  if (!left || left.draftId === draft.draftId) return draft;
  const join = (one: string, other: string, between: string): string =>
    one === other ? one : [one, other].filter(Boolean).join(between);
  return {
    ...left,
    ...draft,
    agent: join(left.agent, draft.agent, ', '),
    text: join(left.text, draft.text, '\n'),
    edited: { ...left.edited, ...draft.edited },
    switched: { ...left.switched, ...draft.switched },
  };
}

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
