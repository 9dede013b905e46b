import type { Mark } from '../capture/mark.ts';

type Marks = readonly Mark[];

/** Marks as they are being made, with the way back. */
export interface MarkHistory {
  readonly marks: Marks;
  readonly past: readonly Marks[];
  readonly future: readonly Marks[];
  /** Name of the last change while it may go on: the next with the same name is the same step. */
  readonly running: string | undefined;
}

/** How many steps can be taken back. */
const MOST_STEPS = 200;

export const startHistory = (marks: Marks): MarkHistory => ({
  marks,
  past: [],
  future: [],
  running: undefined,
});

/**
 * Marks after a change. `running` names one that goes on in small parts (a drag, arrow keys on one mark), which is taken
 * back as a whole.
 */
export function withMarks(history: MarkHistory, marks: Marks, running?: string): MarkHistory {
  const goesOn = running !== undefined && running === history.running;
  const past = goesOn ? history.past : [...history.past, history.marks].slice(-MOST_STEPS);
  return { marks, past, future: [], running };
}

/** One step back; the same when there is none. */
export function undone(history: MarkHistory): MarkHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    marks: before,
    past: history.past.slice(0, -1),
    future: [history.marks, ...history.future],
    running: undefined,
  };
}

/** One step that was taken back, again; the same when there is none. */
export function redone(history: MarkHistory): MarkHistory {
  const [after, ...future] = history.future;
  if (!after) return history;
  return { marks: after, past: [...history.past, history.marks], future, running: undefined };
}

/** Marks with one more: of crops only the newest stays. */
export const withMark = (marks: Marks, mark: Mark): Marks => [
  ...(mark.is === 'crop' ? marks.filter(({ is }) => is !== 'crop') : marks),
  mark,
];

/** Marks with one of them changed. */
export const withChanged = (marks: Marks, index: number, mark: Mark): Marks =>
  marks.map((one, at) => (at === index ? mark : one));

/** Marks without one of them. */
export const withoutMark = (marks: Marks, index: number): Marks => marks.filter((_, at) => at !== index);

/** The number that comes next. */
export const nextNumber = (marks: Marks): number =>
  1 + Math.max(0, ...marks.map((mark) => (mark.is === 'number' ? mark.number : 0)));
