import type { Line, Page } from './page.ts';

/** A bracket that stands right behind the order number, "EU-77310 (placed 5 May 2025, €129.90)". */
export interface BracketAfter {
  /** The line of the bracket: that of the number, or the next one where a text is broken to short lines. */
  readonly line: Line;
  /** Where what is in it begins and ends. */
  readonly from: number;
  readonly to: number;
}

const BRACKET = /^\s?\((?<inside>[^()]{6,80})\)/;

/** The brackets behind the order number. */
export function bracketsAfter(page: Page, number: string): BracketAfter[] {
  return page.lines.flatMap((line): BracketAfter[] => {
    const at = line.folded.indexOf(number);
    if (at < 0 || (line.region !== 'heading' && line.region !== 'text')) return [];
    const rest = line.folded.slice(at + number.length);
    const next = page.lines[line.at + 1];
    const isBroken = rest.trim() === '' && next?.region === line.region && page.source !== 'page';
    const holder = isBroken ? next : line;
    const start = isBroken ? 0 : at + number.length;
    const found = BRACKET.exec(holder?.folded.slice(start) ?? '');
    if (!holder || !found?.groups?.inside) return [];
    const from = start + found[0].length - 1 - found.groups.inside.length;
    return [{ line: holder, from, to: from + found.groups.inside.length }];
  });
}
