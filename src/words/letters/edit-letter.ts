import { FIELDS, type FieldName, type Gap } from '../../domain/letters/field.ts';
import { type Edit, type Edits, OWN_PARAGRAPH } from '../../domain/letters/letter-draft.ts';
import { withCodesIsolated } from '../codes.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';
import type { WrittenLetter, WrittenLine, WrittenParagraph } from './write-letter.ts';

/** A letter with the paragraphs that the shopper wrote anew. */
export interface EditedLetter {
  /** As it leaves. */
  readonly letter: WrittenLetter;
  /** What is missing in it; with any, it is not ready to leave. */
  readonly gaps: readonly Gap[];
  /** Paragraphs in the shopper's words under which the case gives another text by now, by their ids. */
  readonly outdated: readonly string[];
  /** Their paragraphs that have no place in the letter any more, by their ids. */
  readonly lost: readonly string[];
}

const CONTROLS = /[\u200e\u200f\u2060\u2066-\u2069]/g;

/** A paragraph as one types it: each detail and each thing of a list on a line of its own, no signs that nobody sees. */
export function typedParagraph({ text, details, lines }: WrittenParagraph): string {
  const all = [plain(text), ...details.map(plain), ...lines.map((line, at) => `${at + 1}. ${plain(line)}`)];
  return all.join('\n').replace(CONTROLS, '');
}

const plain = (line: WrittenLine): string => line.map(({ text }) => text).join('');

/**
 * Puts the shopper's own paragraphs into a letter. Where a gap was still open when they began and is filled by now, its value
 * takes its place in their words too. `around`: the same letter for who knows which paragraphs are their own, in which no other
 * one leans on what those cite.
 */
export function withEdits(
  letter: WrittenLetter,
  edits: Edits,
  catalogue: LetterCatalogue,
  around: WrittenLetter = letter,
): EditedLetter {
  const outdated: string[] = [];
  const missing = new Set<FieldName>(gapsIn([letter.to ?? [], ...letter.signature]));
  const paragraphs = letter.paragraphs.map((written, at): WrittenParagraph => {
    const edit = edits[written.id];
    const gaps = gapsIn(linesIn(written));
    const alone = around.paragraphs[at] ?? written;
    if (!edit) {
      for (const gap of gaps) missing.add(gap);
      return alone;
    }
    const text = filled(edit.text, written, catalogue);
    for (const gap of gaps) if (text.includes(markOf(gap, catalogue))) missing.add(gap);
    const from = filled(edit.from, written, catalogue);
    // A law that is named shorter or in full is no other text.
    if (from !== typedParagraph(written) && from !== typedParagraph(alone)) outdated.push(written.id);
    return inOwnWords(written.id, text);
  });
  const own: Edit | undefined = edits[OWN_PARAGRAPH];
  const all =
    own && own.text.trim() !== '' ? [...paragraphs, inOwnWords(OWN_PARAGRAPH, own.text)] : paragraphs;
  return {
    letter: { ...letter, paragraphs: all },
    gaps: letter.gaps.filter(({ field }) => missing.has(field)),
    outdated,
    lost: Object.keys(edits).filter(
      (id) => id !== OWN_PARAGRAPH && !letter.paragraphs.some((one) => one.id === id),
    ),
  };
}

const linesIn = ({ text, details, lines }: WrittenParagraph): readonly WrittenLine[] => [
  text,
  ...details,
  ...lines,
];

const gapsIn = (lines: readonly WrittenLine[]): readonly FieldName[] =>
  lines.flatMap((line) => line.flatMap((part) => (part.kind === 'gap' ? [part.gap.field] : [])));

const markOf = (field: FieldName, { frame, fields }: LetterCatalogue): string =>
  frame.gap.replace('{label}', fields[field]);

/** A text with the values of gaps that are filled by now. */
function filled(text: string, written: WrittenParagraph, catalogue: LetterCatalogue): string {
  if (!text.includes('▁')) return text;
  const values = linesIn(written)
    .flat()
    .flatMap((part) => (part.kind === 'value' && Object.hasOwn(FIELDS, part.name) ? [part] : []));
  return values.reduce(
    (before, { name, text: value }) =>
      before.replaceAll(markOf(name as FieldName, catalogue), () => value.replace(CONTROLS, '')),
    text,
  );
}

/** The first line is the paragraph's text, the others follow it as they are. */
function inOwnWords(id: string, text: string): WrittenParagraph {
  const [first = '', ...rest] = text
    .trim()
    .split('\n')
    .map((line): WrittenLine => [{ kind: 'words', text: withCodesIsolated(line.trim()) }]);
  return { id, text: first === '' ? [] : first, details: rest, lines: [] };
}
