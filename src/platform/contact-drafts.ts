import type { CallSubject, ContactChannel, ContactDirection, ManagerAnswer } from '../domain/case/entry.ts';
import { dropEntryDraft, readEntryDraft } from './entry-drafts.ts';
import { type DraftStore, draftStore, type StoredDraft } from './stored-draft.ts';

/** A promise as it is being typed. */
export interface PromiseDraft {
  /** Id of the entry that it will be. */
  readonly entryId: string;
  readonly text: string;
  /** `YYYY-MM-DD`; empty: no day was named. */
  readonly dueOn: string;
}

/** The hours of a call as they are corrected: each `YYYY-MM-DDTHH:MM` on the clocks of the entry. */
export interface CallHoursDraft {
  readonly began: string;
  readonly isAnswered: boolean;
  /** Counts while it is answered; empty: not said yet. */
  readonly answered: string;
  readonly ended: string;
}

/** A contact as it is being typed, not saved yet. */
export interface ContactDraft {
  /** Id of the entry that it will be: asked for twice, it is saved once. */
  readonly entryId: string;
  readonly channel: ContactChannel;
  /** Empty: not said. */
  readonly direction: ContactDirection | '';
  readonly agent: string;
  readonly reference: string;
  readonly text: string;
  /** `YYYY-MM-DDTHH:MM` on the clocks of this computer (of the entry, when it is corrected); empty while nobody touched it: the time of saving. */
  readonly when: string;
  readonly promises: readonly PromiseDraft[];
  /** What was answered when a manager was asked for; empty or absent: not asked, or not said. */
  readonly manager?: ManagerAnswer | '';
  /** Of a call that was timed and is corrected: its hours, and whether a human answered. Absent: not timed. */
  readonly hours?: CallHoursDraft;
  /** Of a call that is timed: what it is about. */
  readonly about?: CallSubject;
}

/** Where a draft belongs: one for each, shared by every surface on which it is typed. */
export type ContactPlace = string & { readonly __brand: 'ContactPlace' };

/** The new contact of a case. It goes with the case, like every draft whose place begins with its id. */
export const placeOfCase = (caseId: string): ContactPlace => `${caseId} contact` as ContactPlace;
/** The correction of a contact, and the call that will be that entry. */
export const placeOfEntry = (caseId: string, entryId: string): ContactPlace =>
  `${caseId} ${entryId}` as ContactPlace;
/** A new contact typed on a page that has no case yet. */
export const placeOfPage = (page: string): ContactPlace => `page ${page}` as ContactPlace;

const keyOf = (place: ContactPlace): string => `entry-draft ${place}`;

/** Where a form of a contact keeps what is typed in it. */
export const contactDraftStore = (place: ContactPlace): DraftStore<ContactDraft> => draftStore(keyOf(place));

/** What was typed there. */
export const readContactDraft = (place: ContactPlace): Promise<StoredDraft<ContactDraft> | undefined> =>
  contactDraftStore(place).read();

/** A contact that was typed before contacts had a form of their own stands beside the notes: takes it over. */
export async function takeOverOldDraft(caseId: string): Promise<void> {
  const old = await readEntryDraft(caseId);
  if (old?.kind !== 'contact') return;
  const { kind, ...typed } = old;
  await contactDraftStore(placeOfCase(caseId)).keep({ ...typed, direction: '', promises: [] });
  await dropEntryDraft(caseId);
}

/** What was typed at one place goes on at another; a draft that is there already is joined with it, and nothing is lost. */
export async function moveContactDraft(from: ContactPlace, to: ContactPlace): Promise<void> {
  const [typed, there] = await Promise.all([readContactDraft(from), readContactDraft(to)]);
  if (typed === undefined) return;
  await contactDraftStore(to).keep(there === undefined ? typed : joined(there, typed));
  await contactDraftStore(from).drop();
}

type Stored = StoredDraft<ContactDraft>;

/** Two drafts as one, under the id of the first: its fields where something stands in them, and all texts and promises. */
function joined(one: Stored, other: Stored): Stored {
  const filled = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== ''));
  const texts = [one.text, other.text].filter((text) => (text ?? '').trim() !== '');
  return {
    ...other,
    ...filled,
    text: [...new Set(texts)].join('\n'),
    promises: [...(one.promises ?? []), ...(other.promises ?? [])],
  };
}
