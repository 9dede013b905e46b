import type { Entry, PromiseContent } from '../case/entry.ts';
import type { Day } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';

/** From the day after the one that was named on, an open promise is asked about: did it come? */
export const isAskedAbout = ({ state, dueOn }: PromiseContent, today: Day): boolean =>
  state === 'open' && dueOn !== undefined && dueOn < today;

/** A promise that was kept, or is known to be broken, on a day. */
export const settledAs = (
  promise: PromiseContent,
  state: 'kept' | 'broken',
  settledOn: Day,
): PromiseContent => ({ ...promise, state, settledOn });

/** A promise put off to another day: it is open again, and the day that was named before is remembered. */
export function postponedTo(promise: PromiseContent, dueOn: Day): PromiseContent {
  const { settledOn: _settledOn, ...rest } = promise;
  if (promise.dueOn === dueOn) return { ...rest, state: 'open' };
  const earlier = [...(promise.postponedFrom ?? []), ...(promise.dueOn ? [promise.dueOn] : [])];
  return { ...rest, state: 'open', dueOn, ...(earlier.length > 0 && { postponedFrom: earlier }) };
}

/** An entry that is a promise. */
export type PromiseEntry<Item extends Entry = Entry> = Item & { readonly content: PromiseContent };

/** The promises among entries, in their order. */
export const promisesOf = <Item extends Entry>(entries: readonly Item[]): readonly PromiseEntry<Item>[] =>
  entries.filter((entry): entry is PromiseEntry<Item> => entry.content.kind === 'promise');

/** Promises as a case shows them. */
export interface PromisesStanding<Item extends Entry = Entry> {
  /** To be asked about, the longest overdue first. */
  readonly asked: readonly PromiseEntry<Item>[];
  /** Still ahead, the nearest first; those without a day last. */
  readonly ahead: readonly PromiseEntry<Item>[];
  /** The newest first. */
  readonly broken: readonly PromiseEntry<Item>[];
  readonly kept: readonly PromiseEntry<Item>[];
}

const NEVER = '9999-12-31';

/** How the promises among the entries of a case stand on a day. */
export function standingOf<Item extends Entry>(entries: readonly Item[], today: Day): PromisesStanding<Item> {
  const promises = promisesOf(entries);
  const byDue = (a: PromiseEntry, b: PromiseEntry): number =>
    (a.content.dueOn ?? NEVER).localeCompare(b.content.dueOn ?? NEVER);
  const newest = (a: PromiseEntry, b: PromiseEntry): number =>
    (b.content.settledOn ?? '').localeCompare(a.content.settledOn ?? '');
  const open = promises.filter(({ content }) => content.state === 'open').sort(byDue);
  return {
    asked: open.filter(({ content }) => isAskedAbout(content, today)),
    ahead: open.filter(({ content }) => !isAskedAbout(content, today)),
    broken: promises.filter(({ content }) => content.state === 'broken').sort(newest),
    kept: promises.filter(({ content }) => content.state === 'kept').sort(newest),
  };
}

/** What a letter says of a promise that was not kept. */
export interface BrokenPromise {
  readonly entryId: string;
  readonly text: string;
  readonly agent?: string;
  /** The day on which it was made. */
  readonly promisedOn: Day;
  /** Every day that was named, the first one first: the last one is that on which it was not kept either. */
  readonly namedDays: readonly Day[];
  /** When it was known to be broken. */
  readonly settledOn?: Day;
}

/** The promises that were broken, in the order in which they were made: what the next letter tells of. */
export function brokenPromises(entries: readonly Entry[]): readonly BrokenPromise[] {
  return promisesOf(entries)
    .filter(({ content }) => content.state === 'broken')
    .sort((a, b) => a.happenedAt.at.localeCompare(b.happenedAt.at))
    .map(({ id, happenedAt, content }) => ({
      entryId: id,
      text: content.text,
      ...(content.agent && { agent: content.agent }),
      promisedOn: dayIn(happenedAt.zone, msOf(happenedAt)),
      namedDays: [...(content.postponedFrom ?? []), ...(content.dueOn ? [content.dueOn] : [])],
      ...(content.settledOn && { settledOn: content.settledOn }),
    }));
}
