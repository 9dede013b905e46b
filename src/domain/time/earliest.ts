/** The earliest of some instants; undefined where there is none. There may be more of them than a function takes arguments. */
export const earliest = (instants: readonly number[]): number | undefined =>
  instants.reduce<number | undefined>(
    (least, at) => (least !== undefined && least <= at ? least : at),
    undefined,
  );
