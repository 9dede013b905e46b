/** Middle value of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One line of the table: what was measured, against what, and what is aimed at. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly against?: string;
  /** Measured by what it is compared with. */
  readonly ratio?: number;
  readonly aim?: string;
}

/** Prints lines as a table. */
export function printTable(lines: readonly Line[]): void {
  const rows = [
    ['', 'measured', 'against', 'ratio', 'aim'],
    ...lines.map(({ what, measured, against, ratio, aim }) => [
      what,
      measured,
      against ?? '',
      ratio === undefined ? '' : ratio.toFixed(2),
      aim ?? '',
    ]),
  ];
  const widths = rows[0]?.map((_name, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

export const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;
export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
