import { FIELDS, type FieldName, type FilledFields } from './filled-fields.ts';

type Expected = Readonly<Record<string, unknown>>;

/** One entry of `expected.json`. */
export interface ExpectedPage {
  readonly file: string;
  readonly url: string | null;
  readonly kind: string;
  readonly expected: Expected;
  readonly optional?: readonly string[];
  readonly mustNotMatch?: readonly string[];
  readonly mustNotBeOrderNumber?: readonly string[];
  readonly note?: string;
}

/** Counts of one field: right, wrong (a value that is not right), missed. */
export interface FieldScore {
  right: number;
  wrong: number;
  missed: number;
  readonly notes: string[];
}

const plain = (value: unknown): string =>
  String(value)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();

/** Digits and star of a telephone; +972 is the leading 0. */
const phoneDigits = (value: unknown): string =>
  plain(value)
    .replace(/[^\d*]/g, '')
    .replace(/^972(?=\d{8,9}$)/, '0');

const oneOf = (expected: Expected, field: string): unknown[] | undefined => {
  if (`${field}AnyOf` in expected) return expected[`${field}AnyOf`] as unknown[];
  return field in expected ? [expected[field]] : undefined;
};

function sameTotal(value: NonNullable<FilledFields['total']>, wanted: Expected): boolean {
  const amounts = oneOf(wanted, 'amount') ?? [value.amount];
  const currencies = oneOf(wanted, 'currency') ?? [value.currency];
  return (
    amounts.some((amount) => Math.abs(Number(amount) - value.amount) < 0.005) &&
    currencies.includes(value.currency)
  );
}

function same(field: FieldName, value: unknown, wanted: unknown): boolean {
  if (wanted === null || wanted === undefined) return false;
  if (field === 'total') return sameTotal(value as NonNullable<FilledFields['total']>, wanted as Expected);
  if (field === 'phone') return phoneDigits(value) === phoneDigits(wanted);
  const [own, other] = [plain(value).replace(/^#/, ''), plain(wanted).replace(/^#/, '')].map((text) =>
    field === 'merchant' || field === 'email' ? text.toLowerCase() : text,
  ) as [string, string];
  return field === 'merchant' ? own.includes(other) || other.includes(own) : own === other;
}

/** No number may be given: every negative page, and pages whose note says so while none is expected. */
const hasNoOrderNumber = (page: ExpectedPage): boolean =>
  page.kind === 'negative' ||
  (!oneOf(page.expected, 'orderNumber') &&
    /no order number|orderNumber (?:must be )?absent|service call|ticket reply|delivery notice|OpenCart/i.test(
      page.note ?? '',
    ));

/** Scores what would be filled in by the rules of the pages' README. */
export function scorePages(
  pages: readonly { page: ExpectedPage; filled: FilledFields }[],
): Record<FieldName, FieldScore> {
  const empty = (): FieldScore => ({ right: 0, wrong: 0, missed: 0, notes: [] });
  const scores = Object.fromEntries(FIELDS.map((field) => [field, empty()])) as Record<FieldName, FieldScore>;
  for (const { page, filled } of pages) {
    for (const field of FIELDS) {
      const score = scores[field];
      const value = filled[field];
      const wanted = oneOf(page.expected, field);
      const text = value === undefined ? '' : plain(typeof value === 'object' ? value.amount : value);
      const banned = [
        ...(page.mustNotMatch ?? []),
        ...(field === 'orderNumber' ? (page.mustNotBeOrderNumber ?? []) : []),
      ];
      if (value !== undefined && banned.map(plain).includes(text)) {
        score.wrong += 1;
        score.notes.push(`${page.file}: ${text} may not be given`);
      } else if (wanted) {
        if (value === undefined) {
          if (wanted.includes(null) || page.optional?.includes(field)) continue;
          score.missed += 1;
          score.notes.push(`${page.file}: missed ${JSON.stringify(wanted)}`);
        } else if (wanted.some((one) => same(field, value, one))) score.right += 1;
        else {
          score.wrong += 1;
          score.notes.push(`${page.file}: ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`);
        }
      } else if (field === 'orderNumber' && value !== undefined && hasNoOrderNumber(page)) {
        score.wrong += 1;
        score.notes.push(`${page.file}: ${text}, where there is none`);
      }
    }
  }
  return scores;
}

/** Share of what was given that is right; 1 when nothing was given. */
export const precisionOf = ({ right, wrong }: FieldScore): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Share of what was to be found that was found. */
export const recallOf = ({ right, wrong, missed }: FieldScore): number =>
  right + wrong + missed === 0 ? 1 : right / (right + wrong + missed);

/** A table for people, then what went wrong. */
export function printScores(scores: Record<FieldName, FieldScore>): string {
  const rows = FIELDS.map((field) => {
    const score = scores[field];
    const numbers = `precision ${precisionOf(score).toFixed(3)}  recall ${recallOf(score).toFixed(3)}`;
    return `${field.padEnd(14)} ${numbers}  (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
  });
  const notes = FIELDS.flatMap((field) => scores[field].notes.map((note) => `  ${field}: ${note}`));
  return [...rows, ...notes].join('\n');
}
