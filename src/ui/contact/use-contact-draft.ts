import { useMemo } from 'preact/hooks';
import { type ContactDraft, type ContactPlace, contactDraftStore } from '../../platform/contact-drafts.ts';
import { type KeptDraft, useKeptDraft } from './use-kept-draft.ts';

interface Typed {
  readonly fresh: () => ContactDraft;
  /** The version of the contact that is corrected, as it is seen now. */
  readonly seenVersion?: number | undefined;
  readonly onDropped?: (() => void) | undefined;
}

/** The draft of a contact, the same on every surface on which it is typed. */
export function useContactDraft(place: ContactPlace, typed: Typed): KeptDraft<ContactDraft> {
  const store = useMemo(() => contactDraftStore(place), [place]);
  return useKeptDraft(store, { ...typed, plain: told });
}

/** What is told in a draft: rows of promises in which nothing was typed are none. */
const told = ({ entryId: _entryId, promises, ...rest }: ContactDraft) => ({
  ...rest,
  promises: promises.flatMap(({ text, dueOn }) => (`${text}${dueOn}`.trim() === '' ? [] : [{ text, dueOn }])),
});
