import type { CallDetails, NewPromise } from '../../contract/contact-calls.ts';
import { agentOf, type ContactContent, type EntryBody } from '../../domain/case/entry.ts';
import { parseDay } from '../../domain/time/day.ts';
import { msOf } from '../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, happenedWhen, typedMoment } from '../../domain/time/typed-moment.ts';
import type { ContactDraft, PromiseDraft } from '../../platform/contact-drafts.ts';
import { correctedCall, type HoursProblem, hoursDraftOf } from './call-hours.ts';
import { MOST_IN_LINE, MOST_IN_TEXT } from './limits.ts';

/** What can be wrong with a contact; each has its words in `case.entry.wrong`. */
type ContactProblem = 'empty' | 'promise-empty' | 'line-too-long' | 'text-too-long' | HoursProblem;

export type ContactProblems = {
  readonly [Field in 'text' | 'agent' | 'reference' | 'when' | 'hours' | 'promises']?: ContactProblem;
};

/** An empty form. `entryId` is the id that the entry will have. */
export function emptyContact(entryId: string, channel: ContactDraft['channel'] = 'chat'): ContactDraft {
  return { entryId, channel, direction: '', agent: '', reference: '', text: '', when: '', promises: [] };
}

/** The form of a contact that is corrected or completed. */
export function contactDraftOf(entryId: string, { content, happenedAt }: EntryBody): ContactDraft {
  const contact = content.kind === 'contact' ? content : undefined;
  return {
    ...emptyContact(entryId, contact?.channel),
    direction: contact?.direction ?? '',
    agent: agentOf(content) ?? '',
    reference: contact?.reference ?? '',
    ...(contact?.manager && { manager: contact.manager }),
    text: content.text ?? '',
    when: typedMoment(happenedAt),
    ...(contact?.call && { hours: hoursDraftOf(contact.call) }),
    ...(contact?.call?.about && { about: contact.call.about }),
  };
}

/** Whether there is anything in a form that can be saved. */
const hasWords = ({ text, agent, reference, manager = '', promises }: ContactDraft): boolean =>
  `${text}${agent}${reference}${manager}${promises.map((one) => one.text).join('')}`.trim() !== '';

/** Whether nothing at all was typed or chosen; the channel is always one or another. */
export const isBlank = (draft: ContactDraft): boolean =>
  !hasWords(draft) &&
  draft.when === '' &&
  draft.direction === '' &&
  !draft.promises.some(({ dueOn }) => dueOn);

interface Base {
  readonly nowMs: number;
  readonly zone: string;
  /** The contact as it stands, when it is corrected: an untouched time stays to the millisecond. */
  readonly corrects?: EntryBody | undefined;
}

/** A contact as it is saved. */
export interface MadeContact {
  readonly body: EntryBody;
  readonly promises: readonly NewPromise[];
}

/** The contact that a form says, or what is wrong with it. An untouched time is now. One field is enough. */
export function madeContact(
  draft: ContactDraft,
  base: Base,
): MadeContact | { readonly problems: ContactProblems } {
  const earlier = base.corrects?.content;
  const timed = earlier?.kind === 'contact' ? earlier.call : undefined;
  const call = timed && draft.hours ? correctedCall(timed, draft.hours, base.nowMs) : timed;
  const problems = problemsOf(draft, timed !== undefined);
  // A call stands on the timeline where it began.
  const isMoved = call && 'startedAt' in call && msOf(call.startedAt) !== msOf((timed ?? call).startedAt);
  const happenedAt = isMoved ? call.startedAt : happenedWhen(draft.when, base);
  if (call && 'problem' in call) problems.hours = call.problem;
  if (!happenedAt) problems.when = 'when-unreadable';
  else if (msOf(happenedAt) > base.nowMs + CLOCK_SLACK_MS) problems.when = 'when-in-future';
  if (!happenedAt || (call && 'problem' in call) || Object.keys(problems).length > 0) return { problems };
  const { promises, about, ...told } = detailsOf(draft);
  const content: ContactContent = {
    kind: 'contact',
    channel: draft.channel,
    ...told,
    ...(call && { call: { ...call, ...(about && { about }) } }),
  };
  return { body: { happenedAt, content }, promises };
}

/** What is told of a contact beside its hours, cut of what surrounds it. */
export function detailsOf(draft: ContactDraft): CallDetails {
  const [agent, reference] = [draft.agent.trim(), draft.reference.trim()];
  return {
    text: draft.text.trim(),
    promises: draft.promises.filter(({ text }) => text.trim() !== '').map(newPromise),
    ...(draft.direction && { direction: draft.direction }),
    ...(agent && { agent }),
    ...(reference && { reference }),
    ...(draft.manager && { manager: draft.manager }),
    ...(draft.about && { about: draft.about }),
  };
}

function newPromise({ entryId, text, dueOn }: PromiseDraft): NewPromise {
  const day = parseDay(dueOn);
  return { entryId, text: text.trim(), ...(day && { dueOn: day }) };
}

/** What is too long to be saved, or that there is nothing. A call says something without any words. */
export function problemsOf(
  draft: ContactDraft,
  isCall: boolean,
): { -readonly [Field in keyof ContactProblems]: ContactProblem } {
  return {
    ...(!isCall && !hasWords(draft) && { text: 'empty' }),
    ...(draft.text.length > MOST_IN_TEXT && { text: 'text-too-long' }),
    ...(draft.agent.length > MOST_IN_LINE && { agent: 'line-too-long' }),
    ...(draft.reference.length > MOST_IN_LINE && { reference: 'line-too-long' }),
    ...(draft.promises.some(({ text }) => text.length > MOST_IN_TEXT) && { promises: 'text-too-long' }),
    // The day of nothing would be lost without a word.
    ...(draft.promises.some(({ text, dueOn }) => text.trim() === '' && dueOn !== '') && {
      promises: 'promise-empty',
    }),
  };
}
