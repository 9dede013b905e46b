/** Some lines under one head. Heights in any unit, the same for all. */
export interface GroupHeights {
  /** Of what always stands: the head, and what is never left out. */
  readonly fixed: number;
  /** Of each line, in their order. */
  readonly lines: readonly number[];
  /** Of the words that say how many lines are not there. */
  readonly more: number;
}

/**
 * How many lines of each group stand where there is `room` for all together. Lines go from the end of the group that takes the
 * most, so that none is emptied for the sake of another; one of each stays, also where that does not fit.
 */
export function fitGroups(groups: readonly GroupHeights[], room: number): readonly number[] {
  const shown = groups.map(({ lines }) => lines.length);
  const linesOf = (group: GroupHeights, count: number): number =>
    group.lines.slice(0, count).reduce((sum, height) => sum + height, 0);
  const heightOf = (group: GroupHeights, count: number): number =>
    group.fixed + linesOf(group, count) + (count < group.lines.length ? group.more : 0);
  const total = (): number =>
    groups.reduce((sum, group, index) => sum + heightOf(group, shown[index] ?? 0), 0);
  while (total() > room) {
    let largest = -1;
    groups.forEach((group, index) => {
      if ((shown[index] ?? 0) <= 1) return;
      const other = groups[largest];
      if (!other || linesOf(group, shown[index] ?? 0) > linesOf(other, shown[largest] ?? 0)) largest = index;
    });
    if (largest < 0) break;
    shown[largest] = (shown[largest] ?? 0) - 1;
  }
  return shown;
}
