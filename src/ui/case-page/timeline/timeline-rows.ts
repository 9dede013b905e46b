import type { EntryBody } from '../../../domain/case/entry.ts';
import { entryAwaitsAnswer } from '../../../domain/letters/entry-side.ts';
import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { dayIn, type Moment, msOf } from '../../../domain/time/moment.ts';

/** Silence of at least this many days is drawn. */
const GAP_DAYS = 3;

/** A line of the timeline. `gap` is the silence between an older entry and what came after it. */
export type TimelineRow<Item extends EntryBody> =
  | { readonly row: 'day'; readonly day: Day }
  | { readonly row: 'gap'; readonly days: number; readonly unanswered: boolean; readonly key: string }
  | { readonly row: 'entry'; readonly entry: Item }
  /** Files that were downloaded one after the other on a day: each is noted, together they take one line. */
  | { readonly row: 'files'; readonly entries: readonly Item[] };

/** What stands just above a stretch of the timeline: the entry before it, or now at the very top of an open case. */
export interface Above {
  readonly moment: Moment;
  readonly isNow: boolean;
}

/** The calendar day of a moment, on the clocks of the zone where it was lived. */
const dayOfMoment = (moment: Moment): Day => dayIn(moment.zone, msOf(moment));

/**
 * Lines of a stretch of the timeline, newest first: a heading where the day changes, and silence between two entries
 * (or since the newest one) drawn as a gap. After what the shopper wrote it is an answer that did not come; else nothing is
 * claimed.
 * Where entries are left out (`showsGaps` false) nothing is said of silence.
 */
export function timelineRows<Item extends EntryBody & { readonly id: string }>(
  entries: readonly Item[],
  above: Above | undefined,
  showsGaps = true,
): TimelineRow<Item>[] {
  const rows: TimelineRow<Item>[] = [];
  let newerDay = above && dayOfMoment(above.moment);
  let headed = above && !above.isNow ? newerDay : undefined;
  for (const entry of entries) {
    const day = dayOfMoment(entry.happenedAt);
    // Nothing is said of days between two entries of which both were in the future or on one day.
    const days = newerDay ? daysBetween(day, newerDay) : 0;
    const unanswered = entryAwaitsAnswer(entry.content);
    if (showsGaps && days >= GAP_DAYS) rows.push({ row: 'gap', days, unanswered, key: entry.id });
    if (day !== headed) rows.push({ row: 'day', day });
    addEntry(rows, entry);
    headed = day;
    newerDay = day;
  }
  return rows;
}

function addEntry<Item extends EntryBody>(rows: TimelineRow<Item>[], entry: Item): void {
  const last = rows.at(-1);
  if (isDownload(entry) && last?.row === 'files')
    rows.splice(-1, 1, { row: 'files', entries: [...last.entries, entry] });
  else if (isDownload(entry) && last?.row === 'entry' && isDownload(last.entry))
    rows.splice(-1, 1, { row: 'files', entries: [last.entry, entry] });
  else rows.push({ row: 'entry', entry });
}

const isDownload = ({ content }: EntryBody): boolean => content.kind === 'export' && content.form === 'file';
