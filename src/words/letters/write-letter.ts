import {
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  type Gap,
  gapOf,
  type ListType,
  type SumHead,
} from '../../domain/letters/field.ts';
import type { LetterName } from '../../domain/letters/letter-content.ts';
import type { LetterPlan } from '../../domain/letters/plan-letter.ts';
import type { LetterForm, Paragraph } from '../../domain/letters/template.ts';
import type { Language } from '../words.ts';
import { type AddressForm, piecesOf } from './fill-text.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';
import { type ShownValue, type ValueWriter, valueWriter } from './letter-value.ts';

/** A part of a written line: words, a value, or the gap where a value is missing, with its field's name. */
type Part =
  | { readonly kind: 'words'; readonly text: string }
  | ({ readonly kind: 'value'; readonly name: string } & ShownValue)
  | { readonly kind: 'gap'; readonly gap: Gap; readonly label: string; readonly text: string };

export type WrittenLine = readonly Part[];

/** A paragraph: its text, then named details, then one line for each thing of a list. */
export interface WrittenParagraph {
  readonly id: string;
  readonly text: WrittenLine;
  readonly details: readonly WrittenLine[];
  readonly lines: readonly WrittenLine[];
}

/** A letter in the words of a language. */
export interface WrittenLetter {
  readonly letter: LetterName;
  readonly form: LetterForm;
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  readonly date: WrittenLine;
  /** Absent: it is addressed to nobody by name. */
  readonly to?: WrittenLine;
  readonly subject: WrittenLine;
  readonly subjectLine: string;
  /** Absent in a statement. */
  readonly greeting?: string;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly closing?: string;
  readonly signature: readonly WrittenLine[];
  /** The last line with the root hash, where the letter carries one. */
  readonly seal?: WrittenLine;
  /** What is missing; with any, the letter is not ready to leave. */
  readonly gaps: readonly Gap[];
}

/**
 * Writes a planned letter in the words of a language, in the writer's form of address. `rewritten`: ids of paragraphs that the
 * shopper wrote anew: a law that only those named is named in full again where it is cited next.
 */
export function writeLetter(
  plan: LetterPlan,
  catalogue: LetterCatalogue,
  language: Language,
  form?: AddressForm,
  rewritten: readonly string[] = [],
): WrittenLetter {
  const { template, paragraphs, gaps } = plan;
  const { frame, shared, letters, direction } = catalogue;
  const writing: Writing = { plan, catalogue, form, values: valueWriter(catalogue, language) };
  // What stands under the shopper's own words cites for itself.
  const proposed = (): ValueWriter => valueWriter(catalogue, language);
  const words: Readonly<Record<string, string>> = { ...shared, ...letters[template.name] };
  const { to, name } = template;
  const isMessage = template.form === 'message';
  const isStatement = template.form === 'statement';
  return {
    letter: name,
    form: template.form,
    language,
    direction,
    date: lineOf(writing, '{today}'),
    ...(to !== 'court' && { to: lineOf(writing, frame.to[to]) }),
    subject: lineOf(writing, words.subject ?? '', plan.unsaid),
    subjectLine: frame.subjectLine,
    ...(!isStatement && { greeting: isMessage ? frame.greetingShort : frame.greeting }),
    paragraphs: paragraphs.map((paragraph) => {
      const text = words[paragraph.id] ?? '';
      const isOwn = rewritten.includes(paragraph.id);
      return paragraphOf(isOwn ? { ...writing, values: proposed() } : writing, paragraph, text);
    }),
    ...(!isStatement && { closing: isMessage ? frame.closingShort : frame.closing }),
    signature: signatureOf(writing),
    ...(plan.values.rootHash && { seal: lineOf(writing, frame.seal) }),
    gaps,
  };
}

interface Writing {
  readonly plan: LetterPlan;
  readonly catalogue: LetterCatalogue;
  readonly form: AddressForm;
  readonly values: ValueWriter;
}

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

function lineOf(writing: Writing, text: string, unsaid: readonly FieldName[] = []): WrittenLine {
  const { values } = writing.plan;
  const has = (name: string): boolean =>
    isField(name) && values[name] !== undefined && !unsaid.includes(name);
  return piecesOf(text, writing.form, has).map((piece) =>
    piece.kind === 'words' ? piece : fieldPart(writing, piece.name as FieldName),
  );
}

function fieldPart({ plan, catalogue, values }: Writing, field: FieldName): Part {
  const value = plan.values[field];
  if (value === undefined) {
    const label = catalogue.fields[field];
    return { kind: 'gap', gap: gapOf(field), label, text: catalogue.frame.gap.replace('{label}', label) };
  }
  const { type } = FIELDS[field];
  return { kind: 'value', name: field, ...values.show(type as 'text', value as string, field) };
}

function paragraphOf(writing: Writing, paragraph: Paragraph, text: string): WrittenParagraph {
  const { id, details = [], list } = paragraph;
  return {
    id,
    text: lineOf(writing, text),
    details: details.map((field) => detailOf(writing, field)),
    lines: list ? linesOf(writing, list) : [],
  };
}

function detailOf(writing: Writing, field: FieldName): WrittenLine {
  const { frame, fields } = writing.catalogue;
  const label = fields[field];
  const [before = '', after = ''] = frame.detail
    .replace('{label}', label.charAt(0).toUpperCase() + label.slice(1))
    .split('{value}');
  const around = (words: string): WrittenLine => (words === '' ? [] : [{ kind: 'words', text: words }]);
  return [...around(before), fieldPart(writing, field), ...around(after)];
}

/** The writer's name, then further details that do not stand in the letter yet. */
function signatureOf(writing: Writing): readonly WrittenLine[] {
  const { template, values } = writing.plan;
  const { needs, may } = template.signature;
  const shown = FIELD_NAMES.filter(
    (field) => needs.includes(field) || (may.includes(field) && values[field] !== undefined),
  );
  return shown.map((field) =>
    field === 'writerName' ? [fieldPart(writing, field)] : detailOf(writing, field),
  );
}

/** The types of what stands in the lines of lists. */
const LINE_TYPES = {
  promisedOn: 'day',
  dueOn: 'day',
  day: 'day',
  text: 'text',
  agent: 'name',
  reference: 'code',
  way: 'way',
  sum: 'money',
  expected: 'money',
  head: 'head',
  reason: 'text',
} as const;
type LineName = keyof typeof LINE_TYPES;

function linesOf(writing: Writing, field: FieldName): readonly WrittenLine[] {
  const { plan, catalogue, values, form } = writing;
  const things = plan.values[field];
  if (!Array.isArray(things)) return [[fieldPart(writing, field === 'sums' ? 'refundSum' : field)]];
  const text = catalogue.lines[FIELDS[field].type as ListType];
  return things.map((thing: Readonly<Record<string, unknown>>) =>
    piecesOf(text, form, (name) => thing[name] !== undefined).map((piece): Part => {
      if (piece.kind === 'words') return piece;
      const type = LINE_TYPES[piece.name as LineName];
      const value = thing[piece.name] as SumHead['head'];
      return { kind: 'value', name: piece.name, ...values.show(type as 'head', value, piece.name) };
    }),
  );
}
