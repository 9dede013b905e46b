import type { Money } from '../case/money.ts';
import type { Citation, FieldName, Gap, SumHead, Values } from './field.ts';
import { FIELDS, gapOf } from './field.ts';
import type { LetterFacts } from './letter-facts.ts';
import { type Paragraph, type Template, textFieldsOf } from './template.ts';

/** A letter before it has words: which paragraphs it has, with which values, and what is missing. */
export interface LetterPlan {
  readonly template: Template;
  readonly values: Values;
  readonly paragraphs: readonly Paragraph[];
  /** What is missing, each once, in the order of the letter. */
  readonly gaps: readonly Gap[];
  /** Values that its subject line leaves out: in a mail's link stands nothing that is a detail of the writer too. */
  readonly unsaid: readonly FieldName[];
  /** The sections of the law that it cites, each once. */
  readonly citations: readonly Citation[];
}

/** The paragraph that gives the ground of exemplary damages, and what it stands on. */
const EXEMPLARY = 'exemplary';
const EXEMPLARY_NEEDS = ['demandLaw', 'exemplaryMost'] as const satisfies readonly FieldName[];

/** Plans a letter. `without`: ids of paragraphs that the shopper left out. */
export function planLetter(
  template: Template,
  { values: known, standing }: LetterFacts,
  without: readonly string[] = [],
): LetterPlan {
  const hasExemplary =
    !without.includes(EXEMPLARY) && EXEMPLARY_NEEDS.every((field) => known[field] !== undefined);
  const values = withSums(withinMost(known), hasExemplary);
  const has = (field: FieldName): boolean => values[field] !== undefined;
  const paragraphs = template.paragraphs.filter(
    ({ id, onlyWith = [], notWith, when }) =>
      !without.includes(id) &&
      onlyWith.every(has) &&
      !notWith?.every(has) &&
      (when?.(standing, values) ?? true),
  );
  const needed = [
    ...recipientNeeds(template),
    ...paragraphs.flatMap((paragraph) => neededIn(paragraph, values)),
    ...template.signature.needs,
  ].filter((field) => !has(field));
  return {
    template,
    values,
    paragraphs,
    gaps: [...new Set(needed)].map(gapOf),
    unsaid: template.subject.filter((field) => isOfWriter(values[field], values)),
    citations: citationsIn(paragraphs, values),
  };
}

/** What is missing in a letter; a letter with any is not ready to leave. */
export const gapsOf = ({ gaps }: LetterPlan): readonly Gap[] => gaps;

function neededIn({ needs = [], list, details = [] }: Paragraph, values: Values): readonly FieldName[] {
  // Heads of a claim are made of other fields: without any it is the main sum that is missing.
  const lines = list === 'sums' ? (values.sums ? [] : (['refundSum'] as const)) : list ? [list] : [];
  return [...needs, ...lines, ...details];
}

function recipientNeeds({ to }: Template): readonly FieldName[] {
  if (to === 'card-issuer') return ['cardIssuer'];
  return to === 'business' || to === 'ombudsman' ? ['merchant'] : [];
}

function citationsIn(paragraphs: readonly Paragraph[], values: Values): readonly Citation[] {
  const fields = paragraphs.flatMap(textFieldsOf).filter((field) => FIELDS[field].type === 'citation');
  const found = fields.flatMap((field) => (values[field] as Citation | undefined) ?? []);
  return [...new Map(found.map((citation) => [citation.rule, citation])).values()];
}

/** Whether a value is one of the writer's own details, however it is written: a shop may number its orders by them. */
function isOfWriter(value: unknown, values: Values): boolean {
  const bare = bareOf(value);
  const own = [values.writerName, values.writerId, values.writerPhone, values.writerEmail].map(bareOf);
  return bare !== '' && own.includes(bare);
}

const bareOf = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : '';

/** Values without a sum of exemplary damages above the most that the law allows: another one is asked for. */
function withinMost({ exemplarySum, ...values }: Values): Values {
  return exemplarySum && isWithin(exemplarySum, values.exemplaryMost) ? { ...values, exemplarySum } : values;
}

/** Whether a sum is not above a bound; in another currency, or without a bound, that cannot be told and is taken so. */
const isWithin = (sum: Money, most: Money | undefined): boolean =>
  !most || sum.currency !== most.currency || sum.minor <= most.minor;

/** The heads of a claim and their total, by the values of each. No total where they are in several currencies. */
function withSums(values: Values, hasExemplary: boolean): Values {
  const { refundSum, compensation, expensesSum, expensesReason } = values;
  // Nothing is claimed whose law the letter does not name.
  const exemplarySum = hasExemplary ? values.exemplarySum : undefined;
  const heads: readonly (SumHead | false | undefined)[] = [
    refundSum && { head: 'main', sum: refundSum },
    compensation && { head: 'compensation', sum: compensation },
    exemplarySum && { head: 'exemplary', sum: exemplarySum },
    expensesSum && { head: 'expenses', sum: expensesSum, ...(expensesReason && { reason: expensesReason }) },
  ];
  const sums = heads.filter((head): head is SumHead => Boolean(head));
  const [first] = sums;
  if (!first) return values;
  const { currency } = first.sum;
  const isOneCurrency = sums.every(({ sum }) => sum.currency === currency);
  const minor = sums.reduce((total, { sum }) => total + sum.minor, 0);
  return { ...values, sums, ...(isOneCurrency && { claimTotal: { minor, currency } }) };
}
