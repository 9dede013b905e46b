const MOST_CELLS = 20;

const cellsOf = (raw: string | undefined): string[] =>
  raw?.includes('\t') ? raw.split('\t', MOST_CELLS).map((cell) => cell.trim()) : [];

// "Paid by:" and "card" beside each other are a name and its value, not the heads of two columns.
const isHead = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell !== '' && cell.length < 60 && !/\d|:$/.test(cell));

/** A line of pasted text, and its number in what was pasted. */
export interface PastedLine {
  readonly number: number;
  readonly raw: string;
}

/**
 * Lines of pasted text in which a table of one row stands as pairs, each name above its value: a table that is copied
 * has tabs between its cells. Tables of more rows are left as they are: which row is meant is not ours to say.
 */
export function withPairedColumns(lines: readonly string[]): PastedLine[] {
  const paired: PastedLine[] = [];
  for (let number = 0; number < lines.length; number += 1) {
    const names = cellsOf(lines[number]);
    const values = isHead(names) ? cellsOf(lines[number + 1]) : [];
    const isRow = values.length === names.length && values.some((value) => /\d/.test(value));
    if (!isRow || cellsOf(lines[number + 2]).length === names.length) {
      paired.push({ number, raw: lines[number] ?? '' });
      continue;
    }
    for (const [at, name] of names.entries())
      paired.push({ number, raw: name }, { number: number + 1, raw: values[at] ?? '' });
    number += 1;
  }
  return paired;
}
