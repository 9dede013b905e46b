import type { EntryBody } from '../../domain/case/entry.ts';
import { ask } from '../../platform/messaging.ts';

/** Takes a contact that was just added back, with the promises that were made in it: all of it goes into the bin. */
export async function undoAddedContact(entryId: string, promiseIds: readonly string[]): Promise<void> {
  for (const id of [entryId, ...promiseIds]) await ask('entry.remove', { entryId: id });
}

/** Takes the correction of a contact back: its earlier wording becomes the newest, and promises that were added go. */
export async function undoContactCorrection(
  {
    entryId,
    version,
    body,
  }: { readonly entryId: string; readonly version: number; readonly body: EntryBody },
  promiseIds: readonly string[],
): Promise<void> {
  await ask('entry.correct', { entryId, version: version + 1, body });
  for (const id of promiseIds) await ask('entry.remove', { entryId: id });
}
