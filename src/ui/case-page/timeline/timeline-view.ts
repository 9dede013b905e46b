import type { EntryKind } from '../../../domain/case/entry.ts';
import { type Day, shiftDay } from '../../../domain/time/day.ts';
import { instantAt } from '../../../domain/time/moment.ts';

/** What of the timeline the shopper looks at: all of it, one kind, one person, from a day back. */
export interface TimelineView {
  readonly kind?: EntryKind;
  readonly agent?: string;
  /** Nothing later than this day, on the clocks of this computer. */
  readonly from?: Day;
}

/** The view with one choice changed; undefined takes it off. */
export function withChoice<Name extends keyof TimelineView>(
  view: TimelineView,
  name: Name,
  value: TimelineView[Name] | undefined,
): TimelineView {
  const { [name]: _before, ...rest } = view;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** The place above the first entry of a view: a `sortKey` that sorts after all of its day. Undefined: the very top. */
export const topOf = ({ from }: TimelineView, zone: string): string | undefined =>
  from && new Date(instantAt(shiftDay(from, 1), 0, zone)).toISOString();

/** What a query leaves out for a view. */
export const filterOf = ({ kind, agent }: TimelineView): TimelineView => ({
  ...(kind && { kind }),
  ...(agent !== undefined && { agent }),
});

/** Whether the view leaves entries out between those that it shows: then nothing is said of silence. */
export const isFiltered = ({ kind, agent }: TimelineView): boolean =>
  kind !== undefined || agent !== undefined;
