import { isolated } from './letter-value.ts';
import type { WrittenLetter, WrittenLine, WrittenParagraph } from './write-letter.ts';

const MARKS = { rtl: '\u200f', ltr: '\u200e' } as const;
const ISOLATE = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\u200f]/u;
const STRONG = /[\p{L}\u200e\u200f]/u;

/** A line as plain text, each value kept apart from the words around it. */
const plainLine = (line: WrittenLine): string =>
  line.map((part) => (part.kind === 'value' ? isolated(part) : part.text)).join('');

/** A paragraph as plain text, and what stands under it line by line. */
export const plainParagraph = ({ text, details, lines }: WrittenParagraph) => ({
  text: plainLine(text),
  lines: [...details, ...lines].map(plainLine),
});

/** The subject line alone, for the field of a mail. */
export const plainSubject = ({ subject }: WrittenLetter): string => plainLine(subject);

/**
 * A letter as plain text for copying. `head`: with the date, the addressee and the subject line; by default where it is no
 * message.
 */
export function plainLetter(letter: WrittenLetter, head = letter.form !== 'message'): string {
  const { date, to, subjectLine, greeting, paragraphs, closing, signature, seal } = letter;
  const line = (parts: WrittenLine): string => plainLine(parts);
  const isNumbered = letter.form === 'statement';
  const blocks: readonly (readonly string[])[] = [
    ...(head ? [[line(date)], ...(to ? [[line(to)]] : [])] : []),
    ...(head ? [[subjectLine.replace('{subject}', () => plainSubject(letter))]] : []),
    ...(greeting ? [[greeting]] : []),
    ...paragraphs.map((paragraph, at) => paragraphLines(paragraph, isNumbered ? at + 1 : undefined)),
    [...(closing ? [closing] : []), ...signature.map(line)],
    ...(seal ? [[line(seal)]] : []),
  ];
  return blocks.map((lines) => lines.map((one) => towards(one, letter.direction)).join('\n')).join('\n\n');
}

function paragraphLines({ text, details, lines }: WrittenParagraph, number?: number): readonly string[] {
  const start = number === undefined ? '' : `${number}. `;
  const under = number === undefined ? '' : `${number}.`;
  return [
    start + plainLine(text),
    ...details.map(plainLine),
    ...lines.map((line, at) => `${under}${at + 1}. ${plainLine(line)}`),
  ];
}

/** A line that another direction's letters begin gets a mark, so that every program lays it out in the letter's own. */
function towards(line: string, direction: WrittenLetter['direction']): string {
  let bare = line;
  // Isolates may stand within isolates, at most a few deep.
  for (let depth = 0; depth < 3; depth += 1) bare = bare.replace(ISOLATE, '');
  const first = STRONG.exec(bare)?.[0];
  const found = first === undefined ? undefined : RTL_LETTER.test(first) ? 'rtl' : 'ltr';
  return found === direction ? line : `${MARKS[direction]}${line}`;
}
