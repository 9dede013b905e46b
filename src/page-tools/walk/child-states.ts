/** How one thing within a box stands in it: from the box's corner, CSS pixels. */
export interface ChildState {
  readonly left: number;
  readonly top: number;
  readonly isShown: boolean;
}

/** What became of the things within a box: moved across or down, one shown in the place of another, or nothing. */
export type BoxMove = 'across' | 'down' | 'swapped' | undefined;

/** Less is a hand's tremble: a hover, a shadow that breathes. */
const MOVED_PX = 8;

/** Compares how things stand in a box with how they stood, in the same order. What is gone or new tells nothing. */
export function moveOf(before: readonly ChildState[], now: readonly ChildState[]): BoxMove {
  const pairs = now.flatMap((one, at) => {
    const was = before[at];
    return was ? [{ one, was }] : [];
  });
  const come = pairs.flatMap(({ one, was }) => (one.isShown && !was.isShown ? [one] : []));
  const gone = pairs.flatMap(({ one, was }) => (!one.isShown && was.isShown ? [was] : []));
  if (gone.some((was) => come.some((one) => isSamePlace(one, was)))) return 'swapped';
  const both = pairs.filter(({ one, was }) => one.isShown && was.isShown);
  if (both.some(({ one, was }) => Math.abs(one.left - was.left) > MOVED_PX)) return 'across';
  return both.some(({ one, was }) => Math.abs(one.top - was.top) > MOVED_PX) ? 'down' : undefined;
}

// Pages also show each thing in its own place while that is scrolled to, and hide it again.
const isSamePlace = (one: ChildState, other: ChildState): boolean =>
  Math.abs(one.left - other.left) <= MOVED_PX && Math.abs(one.top - other.top) <= MOVED_PX;
