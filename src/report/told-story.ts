import type { Money } from '../domain/case/money.ts';
import type { Citation, SumHead } from '../domain/letters/field.ts';
import { type LetterInput, letterFacts } from '../domain/letters/letter-facts.ts';
import { type LetterPlan, planLetter } from '../domain/letters/plan-letter.ts';
import { ATTEMPTS, DEAL_WITH, STORY } from '../domain/letters/story.ts';
import { type Template, template, textFieldsOf } from '../domain/letters/template.ts';
import { templateOf } from '../domain/letters/templates.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Day } from '../domain/time/day.ts';
import type { LetterCatalogue } from '../words/letters/letter-catalogue.ts';
import { plainParagraph } from '../words/letters/plain-letter.ts';
import { type WrittenParagraph, writeLetter } from '../words/letters/write-letter.ts';
import type { Language } from '../words/words.ts';

/** A paragraph in the words of the document, and what stands under it line by line. */
export interface ToldParagraph {
  readonly text: string;
  readonly lines: readonly string[];
  /** Days that its text speaks of. */
  readonly days?: readonly Day[];
  /** The same of each line, where there are any. */
  readonly daysOfLines?: readonly (readonly Day[])[];
  /** It speaks of the appendices. */
  readonly isOfAppendices?: true;
}

/** What a case tells of itself: from its facts alone, in the words of its letters. */
export interface ToldStory {
  readonly happened: readonly ToldParagraph[];
  /** The facts of a claim, to be numbered; what is missing stands in them as a gap to be filled by hand. */
  readonly statement: readonly ToldParagraph[];
  readonly sums: readonly { readonly name: string; readonly sum: Money }[];
  /** Absent: there are none, or they are in several currencies. */
  readonly total?: Money;
  /** The sections of the law that the story rests on, each once. */
  readonly cited: readonly Citation[];
}

/** What a story is told from. */
export type StoryInput = Omit<LetterInput, 'settings'> & {
  readonly settings: Pick<Settings, 'letter' | 'addressForm'>;
};

/** The paragraphs of the story in the words that all letters share; those of the sums are the claim's. */
const SUMMARY: Template = template({
  name: 'small-claims',
  form: 'statement',
  to: 'court',
  signature: { needs: [], may: [] },
  subject: [],
  wishDays: 30,
  paragraphs: [DEAL_WITH, ...STORY, ATTEMPTS],
});

/** Tells a case in the words of a language. A sentence for which something is not known is left out, never guessed. */
export function toldStory(input: StoryInput, catalogue: LetterCatalogue, language: Language): ToldStory {
  const { addressForm } = input.settings;
  const facts = letterFacts('small-claims', input);
  const summary = planLetter(SUMMARY, facts);
  const claim = planLetter(templateOf('small-claims'), facts);
  const { sums = [], claimTotal } = claim.values;
  const written = (plan: LetterPlan): readonly WrittenParagraph[] =>
    writeLetter(plan, catalogue, language, addressForm).paragraphs;
  return {
    happened: written(summary).filter(isWhole).map(plainParagraph),
    statement: written(claim).map((paragraph) => ({
      ...withLines(plainParagraph(paragraph)),
      ...daysIn(paragraph, claim),
      ...(paragraph.id === ANNEXES && { isOfAppendices: true as const }),
    })),
    sums: sums.map(({ head, sum }: SumHead) => ({ name: catalogue.values.heads[head], sum })),
    ...(claimTotal && { total: claimTotal }),
    cited: [...new Map([...summary.citations, ...claim.citations].map((one) => [one.rule, one])).values()],
  };
}

/** The paragraph that speaks of the annexes of a claim. */
const ANNEXES = 'annexes';

/** The days of what a paragraph tells: what was kept on the same days belongs beside it. */
function daysIn(
  { id, details }: WrittenParagraph,
  { template: { paragraphs }, values }: LetterPlan,
): Pick<ToldParagraph, 'days' | 'daysOfLines'> {
  const paragraph = paragraphs.find((one) => one.id === id);
  if (!paragraph) return {};
  const days = textFieldsOf(paragraph).flatMap((field) => daysOfValue(values[field]));
  const things: unknown = paragraph.list && values[paragraph.list];
  const listed = Array.isArray(things) ? things.map(daysOfThing) : [];
  return { days, daysOfLines: [...details.map(() => []), ...listed] };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const daysOfValue = (value: unknown): readonly Day[] =>
  typeof value === 'string' && DAY.test(value) ? [value as Day] : [];

/** When it happened; not the day that was promised. */
const daysOfThing = (thing: unknown): readonly Day[] => {
  const { day, promisedOn } = Object(thing) as { day?: unknown; promisedOn?: unknown };
  return [...daysOfValue(day), ...daysOfValue(promisedOn)];
};

/** A gap is a line to write on: the sign of the screens is in no font of the document. */
const withLines = ({ text, lines }: Pick<ToldParagraph, 'text' | 'lines'>): ToldParagraph => ({
  text: lineOf(text),
  lines: lines.map(lineOf),
});
const GAP_SIGN = '▁';
/** What is to be written stands before the colon already. */
const NAMED_GAP = /: ?(\p{Cf}*)_+[^_]+_+(?=\p{Cf}*$)/u;
/** Nothing but a gap: its name stands before the line to write on. */
const LONE_GAP = /^(\p{Cf}*)_+ ?([^_]+?) ?_+(\p{Cf}*)$/u;
const TO_WRITE = '_'.repeat(28);

const lineOf = (text: string): string =>
  text.replaceAll(GAP_SIGN, '_').replace(NAMED_GAP, `: $1${TO_WRITE}`).replace(LONE_GAP, `$1$2: ${TO_WRITE}`);

const isWhole = ({ text, details, lines }: WrittenParagraph): boolean =>
  ![text, ...details, ...lines].flat().some(({ kind }) => kind === 'gap');
