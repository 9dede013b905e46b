import type { EntryRow } from '../../../storage/rows.ts';
import type { Above } from './timeline-rows.ts';

/** How many entries are read at a time. */
export const PAGE_ENTRIES = 20;

/**
 * A stretch of the timeline between two places. Once full it has both ends fixed, so that what is added or removed
 * inside it never moves another stretch; the last one has no lower end yet.
 */
export interface TimelinePage {
  /** `sortKey` of the entry just above, which is not part of it; undefined for the newest stretch. */
  readonly before: string | undefined;
  /** `sortKey` of its oldest entry when it was filled; undefined while it is the last one. */
  readonly until: string | undefined;
  /** What stood just above it when it was begun. */
  readonly above: Above | undefined;
}

/** The stretches after the last one turned out to be full: it gets its lower end, and a new last one follows. */
export function withNextPage(
  pages: readonly TimelinePage[],
  entries: readonly EntryRow[],
): readonly TimelinePage[] {
  const last = pages.at(-1);
  const oldest = entries.at(-1);
  if (!last || last.until !== undefined || !oldest || entries.length < PAGE_ENTRIES) return pages;
  const above = { moment: oldest.happenedAt, isNow: false };
  return [
    ...pages.slice(0, -1),
    { ...last, until: oldest.sortKey },
    { before: oldest.sortKey, until: undefined, above },
  ];
}
