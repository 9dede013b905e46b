import type { Line } from './page.ts';
import { foldText } from './page-text.ts';
import { withoutBreaks } from './wrapped-lines.ts';

// "On Tuesday Dana wrote:", "ב-3.2 כתבה דנה:", an address, or the header of a forwarded message.
const WROTE =
  /wrote|כתב|написал|писал|كتب|@|original message|הודעה מקורית|^-{3,}|^>|forwarded|הועבר|\d{1,2}:\d{2}/i;
const LINES_BEFORE_QUOTE = 3;
const QUOTE_CLASSES = ['gmail_quote', 'gmail_extra', 'yahoo_quoted', 'moz-cite-prefix'];
const LEVELS_OF_QUOTE = 20;
/** Fewer lines show no margin at which they were broken. */
const LEAST_LINES = 4;

/** Lines of a message, and those of each cell of its tables. */
export interface MailLines {
  readonly lines: readonly Line[];
  readonly linesOfCell: ReadonlyMap<Element, readonly Line[]>;
}

/** Whether mail programs mark what is quoted by this `class`. */
export const isQuoteClass = (classes: string): boolean =>
  QUOTE_CLASSES.some((quote) => classes.includes(quote));

function isMarkedQuote(element: Element | undefined): boolean {
  let above = element ?? null;
  for (let level = 0; above && level < LEVELS_OF_QUOTE; level += 1) {
    if (isQuoteClass(above.getAttribute('class') ?? '')) return true;
    above = above.parentElement;
  }
  return false;
}

/**
 * Lines of which the quotes that nobody is said to have written are text: help desks set the answer itself as a quote.
 * Only where the rest is so short that the quote is what the message says.
 */
function withOwnQuotes(lines: readonly Line[]): readonly Line[] {
  const quoted = lines.filter(({ region }) => region === 'quoted');
  const first = quoted[0];
  if (!first || quoted.some(({ element }) => isMarkedQuote(element))) return lines;
  const before = lines.slice(Math.max(0, first.at - LINES_BEFORE_QUOTE), first.at);
  if (before.some(({ folded }) => WROTE.test(folded))) return lines;
  const lengthOf = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (lengthOf(quoted) * 2 < lengthOf(lines)) return lines;
  return lines.map((line) => (line.region === 'quoted' ? { ...line, region: 'text' } : line));
}

const isPlain = (line: Line): boolean =>
  line.region === 'text' &&
  line.element !== undefined &&
  line.cell === undefined &&
  line.headLength === undefined &&
  line.dateTime === undefined;

/** Lines that stand in one element with nothing but breaks between them, as a message in plain text is shown; each other line alone. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isPlain(line) && isPlain(before) && line.element === before.element) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** A run without the breaks at a margin: each line with those that it was put together from. */
function unbroken(run: readonly Line[]): { line: Line; parts: readonly Line[] }[] {
  if (run.length < LEAST_LINES) return run.map((line) => ({ line, parts: [line] }));
  const joined = withoutBreaks(run.map(({ text }, number) => ({ number, raw: text })));
  return joined.flatMap(({ number, raw }, at) => {
    const parts = run.slice(number, joined[at + 1]?.number ?? run.length);
    const [first] = parts;
    if (!first) return [];
    return { line: parts.length === 1 ? first : { ...first, text: raw, folded: foldText(raw) }, parts };
  });
}

/** The lines of a message in webmail as it was written: quotes that are the answer itself as text, broken lines as one. */
export function mailLines({ lines, linesOfCell }: MailLines): MailLines {
  const told = withOwnQuotes(lines);
  const joined = runsOf(told).flatMap(unbroken);
  if (joined.length === told.length) return { lines: told, linesOfCell };
  const newLines = joined.map(({ line }, at) => ({ ...line, at }));
  const placeOf = new Map(joined.flatMap(({ parts }, at) => parts.map((part) => [part.at, at] as const)));
  const moved = (line: Line): Line => newLines[placeOf.get(line.at) ?? line.at] ?? line;
  return {
    lines: newLines,
    linesOfCell: new Map([...linesOfCell].map(([cell, some]) => [cell, some.map(moved)])),
  };
}
