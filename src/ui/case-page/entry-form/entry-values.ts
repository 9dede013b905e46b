import { agentOf, type EntryBody, type EntryContent, textOf } from '../../../domain/case/entry.ts';
import { TikiyaError } from '../../../domain/errors.ts';
import { msOf } from '../../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, happenedWhen, typedMoment } from '../../../domain/time/typed-moment.ts';
import type { EntryDraft } from '../../../platform/entry-drafts.ts';
import { MOST_IN_LINE, MOST_IN_TEXT } from '../frame/limits.ts';

/** What can be wrong with an entry; each has its words in `case.entry.wrong`. */
type EntryProblem = 'empty' | 'line-too-long' | 'text-too-long' | 'when-unreadable' | 'when-in-future';

export type EntryProblems = { readonly [Field in 'text' | 'agent' | 'reference' | 'when']?: EntryProblem };

/** An empty form. `entryId` is the id that the entry will have. */
export function emptyDraft(entryId: string): EntryDraft {
  return { entryId, kind: 'note', channel: 'phone', agent: '', reference: '', text: '', when: '' };
}

/** The form of an entry that is corrected. */
export function draftOf(entryId: string, { content, happenedAt }: EntryBody): EntryDraft {
  return {
    ...emptyDraft(entryId),
    agent: agentOf(content) ?? '',
    text: content.text ?? '',
    when: typedMoment(happenedAt),
  };
}

/** Whether there is anything in a form that would be missed. */
export const hasWords = (draft: EntryDraft): boolean => `${draft.text}${draft.agent}`.trim() !== '';

interface Base {
  readonly nowMs: number;
  readonly zone: string;
  /** The entry as it stands, when it is corrected: an untouched time stays to the millisecond. */
  readonly corrects?: EntryBody;
}

/** The entry that a form says, or what is wrong with it. An untouched time is now. */
export function bodyOf(
  draft: EntryDraft,
  base: Base,
): { readonly body: EntryBody } | { readonly problems: EntryProblems } {
  const happenedAt = happenedWhen(draft.when, base);
  const content = contentOf(draft, base.corrects?.content);
  const problems: { -readonly [Field in keyof EntryProblems]: EntryProblem } = problemsOf(content);
  if (!happenedAt) problems.when = 'when-unreadable';
  else if (msOf(happenedAt) > base.nowMs + CLOCK_SLACK_MS) problems.when = 'when-in-future';
  return happenedAt && Object.keys(problems).length === 0 ? { body: { happenedAt, content } } : { problems };
}

function problemsOf(content: EntryContent): { -readonly [Field in keyof EntryProblems]: EntryProblem } {
  const text = textOf(content) ?? '';
  const agent = agentOf(content) ?? '';
  // A name alone is worth keeping; a piece of evidence says something without any words.
  const isEmpty = content.kind === 'note' && `${text}${agent}` === '';
  return {
    ...(isEmpty && { text: 'empty' }),
    ...(text.length > MOST_IN_TEXT && { text: 'text-too-long' }),
    ...(agent.length > MOST_IN_LINE && { agent: 'line-too-long' }),
  };
}

/** Everything of an entry but its words stays as it is. */
function contentOf(draft: EntryDraft, corrects: EntryContent | undefined): EntryContent {
  const text = draft.text.trim();
  const agent = draft.agent.trim();
  const told = agent ? { agent } : {};
  switch (corrects?.kind) {
    case undefined:
    case 'note':
      return { kind: 'note', text, ...told };
    case 'capture':
    case 'file': {
      const { agent: _name, text: _before, ...rest } = corrects;
      return { ...rest, ...told, ...(text && { text }) };
    }
    case 'step':
    case 'closing':
    case 'export':
    case 'term-notice': {
      const { text: _before, ...rest } = corrects;
      return { ...rest, ...(text && { text }) };
    }
    // They have forms of their own: see `CorrectEntry`.
    case 'contact':
    case 'promise':
    case 'benefit':
    case 'bill':
    case 'payment':
    case 'delivery':
    case 'technician':
    case 'letter':
      throw new TikiyaError('bad-request');
  }
}
