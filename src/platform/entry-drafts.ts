import type { ContactChannel } from '../domain/case/entry.ts';
import { browser } from './browser.ts';
import { type DraftStore, draftStore } from './stored-draft.ts';

/** An entry as it is being typed on the case page, not saved yet. */
export interface EntryDraft {
  /** Id of the entry that it will be: asked for twice, it is saved once. */
  readonly entryId: string;
  readonly kind: 'note' | 'contact';
  readonly channel: ContactChannel;
  readonly agent: string;
  readonly reference: string;
  readonly text: string;
  /** `YYYY-MM-DDTHH:MM` on the clocks of this computer (of the entry, when it is corrected); empty while nobody touched it: the time of saving. */
  readonly when: string;
  /** Some of it was pasted: what stands in it is looked at once more. */
  readonly wasPasted?: true;
}

/** The draft of a new entry of a case has no `entryId` in its key; that of a correction has. */
const keyOf = (caseId: string, entryId: string | undefined): string =>
  entryId === undefined ? `entry-draft ${caseId}` : `entry-draft ${caseId} ${entryId}`;

/** Where the form of a new entry of a case, or of the correction of one, keeps what is typed in it. */
export const entryDraftStore = (caseId: string, entryId?: string): DraftStore<EntryDraft> =>
  draftStore(keyOf(caseId, entryId));

/** What was typed for a new entry of a case, or for the correction of one. */
export async function readEntryDraft(caseId: string, entryId?: string): Promise<EntryDraft | undefined> {
  const key = keyOf(caseId, entryId);
  return (await browser.storage.local.get(key))[key] as EntryDraft | undefined;
}

/** Keeps it; called at every letter, and needs no worker, so that it outlives the tab. */
export function keepEntryDraft(draft: EntryDraft, caseId: string, entryId?: string): Promise<void> {
  return browser.storage.local.set({ [keyOf(caseId, entryId)]: draft });
}

/** Drops it once it is saved or given up. */
export function dropEntryDraft(caseId: string, entryId?: string): Promise<void> {
  return browser.storage.local.remove(keyOf(caseId, entryId));
}
