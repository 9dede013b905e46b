import type { DateKey } from './reminder.ts';

/** What the shopper answered to a date: it is dealt with, or wanted again later. */
export type DueMark = DateKey & {
  /** `dateId` of the date. */
  readonly id: string;
  /** When it was answered: milliseconds since 1970. */
  readonly atMs: number;
} & ({ readonly state: 'done' } | { readonly state: 'later'; readonly untilMs: number });

/** The answers by the `dateId` of their dates. */
export type Marks = ReadonlyMap<string, DueMark>;

/** Answers by their dates. */
export const marksById = (marks: readonly DueMark[]): Marks => new Map(marks.map((mark) => [mark.id, mark]));

/** What says nothing. */
export const NO_MARKS: Marks = new Map();

/** Whether a date says nothing now: it is done with, or was put off until an instant ahead. */
export const isSilent = (mark: DueMark | undefined, nowMs: number): boolean =>
  mark !== undefined && (mark.state === 'done' || mark.untilMs > nowMs);
