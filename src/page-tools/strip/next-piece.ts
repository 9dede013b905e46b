import { isSeen, type Rows } from './rows-seen.ts';

/** What the window shows of a page. CSS pixels. */
export interface View {
  /** The row of the page at the window's top. */
  readonly y: number;
  readonly height: number;
  /** Rows at the window's top and bottom that lie beneath what stays there, such as a sticky header. */
  readonly coveredTop: number;
  readonly coveredBottom: number;
}

/** The rows of the window that make the next piece of the stack. */
export interface NextPiece extends Rows {
  /** The row of the page that the stack ends with then. */
  readonly endsAt: number;
}

/** The rows of the page that are really seen. */
export const rowsOf = ({ y, height, coveredTop, coveredBottom }: View): Rows => ({
  from: y + coveredTop,
  to: y + height - coveredBottom,
});

/**
 * What of the window comes next in a stack of pictures. `moved`: only the page as a whole was scrolled since, so that rows
 * tell what was there already; then what overlaps is left out, and nothing is undefined. Whatever else has changed, the
 * whole window comes next. `endsAt`: the row of the page that the stack ends with, if it is known.
 */
export function nextPiece(
  view: View,
  seen: readonly Rows[],
  endsAt: number | undefined,
  moved: boolean,
): NextPiece | undefined {
  const rows = rowsOf(view);
  if (moved && isSeen(seen, rows)) return undefined;
  const goesOn = moved && endsAt !== undefined && rows.from <= endsAt && rows.to > endsAt;
  if (goesOn) return { from: endsAt - view.y, to: view.height - view.coveredBottom, endsAt: rows.to };
  return { from: 0, to: view.height, endsAt: rows.to };
}
