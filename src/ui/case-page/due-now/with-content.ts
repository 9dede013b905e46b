import type { Entry, EntryContent } from '../../../domain/case/entry.ts';
import type { Due } from '../../../domain/reminders/due.ts';

/** Dates with what the entries say that they are of. */
export const withContent = <Item extends { readonly due: Due }>(
  items: readonly Item[],
  entries: readonly Entry[],
): (Item & { readonly content?: EntryContent })[] =>
  items.map((item) => {
    const content = entries.find(({ id }) => id === item.due.subject)?.content;
    return content ? { ...item, content } : item;
  });
