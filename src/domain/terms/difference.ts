import { diffArrays } from 'diff';

/** A run of words that stands in both texts, only in the later one, or only in the earlier one. */
interface Run {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph of the comparison. One that is wholly the same says so, so that a screen can fold it. */
export interface ComparedLine {
  readonly isSame: boolean;
  readonly runs: readonly Run[];
}

/** Most steps between two texts that are followed: beyond them the two are called different as a whole. */
const MOST_LINE_EDITS = 4_000;
const MOST_WORD_EDITS = 2_000;

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

// Words with the space before them, so that the runs joined give the line back.
const wordsOf = (line: string): string[] => line.match(/ ?[^ ]+/g) ?? [];

/**
 * What a text says now and did not say before, paragraph by paragraph and within them word by word. Spaces and empty
 * lines do not count. Undefined when the two have too little in common to be shown side by side.
 */
export function compareTexts(before: string, after: string): readonly ComparedLine[] | undefined {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_LINE_EDITS });
  if (!parts) return undefined;
  const lines: ComparedLine[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      lines.push(...compareBlocks(part.value, next.value));
      at += 1;
    } else if (part.added || part.removed) {
      const is = part.added ? 'added' : 'removed';
      lines.push(...part.value.map((text) => ({ isSame: false, runs: [{ is, text }] as const })));
    } else {
      lines.push(...part.value.map((text) => ({ isSame: true, runs: [{ is: 'same', text }] as const })));
    }
  }
  return lines;
}

/** Paragraphs that were exchanged for others: the n-th with the n-th, what is left over by itself. */
function compareBlocks(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    lines.push({ isSame: false, runs: compareLine(before[at], after[at]) });
  }
  return lines;
}

function compareLine(before: string | undefined, after: string | undefined): Run[] {
  const apart: Run[] = [
    ...(before === undefined ? [] : [{ is: 'removed', text: before } as const]),
    ...(after === undefined ? [] : [{ is: 'added', text: after } as const]),
  ];
  if (before === undefined || after === undefined) return apart;
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_WORD_EDITS });
  // With nothing in common, one whole line after the other reads better than a mosaic.
  if (!parts?.some((part) => !part.added && !part.removed)) return apart;
  return parts.map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
