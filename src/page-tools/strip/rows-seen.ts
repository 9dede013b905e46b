/** A stretch of something that is scrolled; CSS pixels from its start. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Stretches that meet within so much are one. */
const TOUCH_PX = 2;

/** The stretches with one more, in order; those that touch become one. */
export function withRows(seen: readonly Rows[], added: Rows): Rows[] {
  if (added.to <= added.from) return [...seen];
  const all = [...seen, added].sort((a, b) => a.from - b.from);
  const joined: Rows[] = [];
  for (const rows of all) {
    const last = joined.at(-1);
    if (last && rows.from <= last.to + TOUCH_PX)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, rows.to) };
    else joined.push(rows);
  }
  return joined;
}

/** Whether all of a stretch is among those seen. */
export const isSeen = (seen: readonly Rows[], { from, to }: Rows): boolean =>
  seen.some((rows) => rows.from <= from + TOUCH_PX && rows.to >= to - TOUCH_PX);

/** The number of stretches between those that were seen: what nobody saw. */
export const gapsIn = (seen: readonly Rows[]): number => Math.max(0, seen.length - 1);

/** The same stretches when everything moved. */
export const shiftedRows = (seen: readonly Rows[], by: number): Rows[] =>
  seen.map(({ from, to }) => ({ from: from + by, to: to + by }));
