import { describe, expect, it } from 'vitest';
import { JoinedLines } from '../../../../src/page-tools/walk/joined-lines.ts';

const rows = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_gap, at) => `row ${from + at}`);
const page = (from: number, to: number): string => ['header', ...rows(from, to), 'footer'].join('\n');
const ALL = ['header', ...rows(0, 60), 'footer'].join('\n');

function joined(looks: readonly string[], last = looks.at(-1) ?? ''): string {
  const lines = new JoinedLines(10_000);
  for (const look of looks) lines.add(look);
  return lines.text(last);
}

describe('the lines that a page said from one look to the next', () => {
  it('are all there, once and in order, where a list keeps only the rows in sight', () => {
    expect(joined([page(0, 26), page(15, 41), page(35, 60)])).toBe(ALL);
  });

  it('are there, too, where nothing of one look is left at the next', () => {
    expect(joined([page(0, 20), page(20, 40), page(40, 60)])).toBe(ALL);
  });

  it('are all there when the list stands at its start again in the end', () => {
    expect(joined([page(0, 26), page(15, 41), page(35, 60)], page(0, 26))).toBe(ALL);
  });

  it('stay whole where each row has the same words beside its own', () => {
    const items = (from: number, to: number): string =>
      rows(from, to)
        .flatMap((row) => [row, 'Add to basket'])
        .join('\n');
    expect(joined([items(0, 20), items(10, 30), items(28, 50)])).toBe(items(0, 50));
    expect(joined([items(0, 20), items(20, 40)])).toContain('row 39');
  });

  it('are not doubled where a list uses its rows again for what comes', () => {
    const again = (from: number): string => [...rows(20, 26), ...rows(from, 20)].join('\n');
    const all = joined([rows(0, 20).join('\n'), again(6)]).split('\n');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(26);
  });

  it('are what the page says in the end when nothing has gone, blank lines and all', () => {
    expect(joined(['a\n\nb', 'a\n\nb\n\nc'])).toBe('a\n\nb\n\nc');
  });

  it('say whether they are others than before, and whether some have gone', () => {
    const lines = new JoinedLines(10_000);
    expect(lines.add(page(0, 5))).toBe(true);
    expect(lines.add(page(0, 5))).toBe(false);
    expect(lines.hasLost).toBe(false);
    expect(lines.add(page(1, 6))).toBe(true);
    expect(lines.hasLost).toBe(true);
  });

  it('end at the most characters, and say so', () => {
    const lines = new JoinedLines(30);
    lines.add(page(0, 26));
    expect(lines.isClipped).toBe(true);
    expect(lines.text('').length).toBeLessThanOrEqual(30);
  });
});
