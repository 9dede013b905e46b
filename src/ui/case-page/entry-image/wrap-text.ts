/** A line of a text, with the direction of its paragraph. */
export interface WrappedLine {
  readonly text: string;
  readonly direction: 'rtl' | 'ltr';
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const LETTER = /\p{L}/u;

/** The direction of a paragraph by its first letter; without one that of what is around it. */
export function directionOf(paragraph: string, around: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const letter = LETTER.exec(paragraph)?.[0];
  if (letter === undefined) return around;
  return RTL.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Breaks a text into lines that are no wider than `width`: between words, within one only where it alone is wider. `measure` gives
 * the width of a text. At most `most` lines; what is left out is told by `…` at the end of the last one.
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  around: 'rtl' | 'ltr',
  most: number,
): readonly WrappedLine[] {
  const lines: WrappedLine[] = [];
  for (const paragraph of text.split('\n')) {
    const direction = directionOf(paragraph, around);
    for (const line of linesOf(paragraph, width, measure)) {
      if (lines.length === most) {
        const last = lines.pop();
        return last ? [...lines, { ...last, text: `${last.text.trimEnd()}…` }] : [];
      }
      lines.push({ text: line, direction });
    }
  }
  return lines;
}

function* linesOf(paragraph: string, width: number, measure: (text: string) => number): Generator<string> {
  let line = '';
  for (const word of paragraph.split(/(?<=\s)/)) {
    if (measure((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== '') yield line.trimEnd();
    line = word;
    while (measure(line.trimEnd()) > width) {
      const fitting = fittingPart(line, width, measure);
      yield fitting;
      line = line.slice(fitting.length);
    }
  }
  yield line.trimEnd();
}

/** The longest beginning that fits, at least one character, none cut in two. */
function fittingPart(word: string, width: number, measure: (text: string) => number): string {
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && measure(part + segment) > width) return part;
    part += segment;
  }
  return part;
}
