import type { SeenFacts } from '../../contract/calls.ts';
import { decimalOf, type Money } from '../../domain/case/money.ts';
import { CONTACT_FACTS, isAddressFact, webAddressOf } from '../../domain/case/purchase.ts';
import { currencyIn, parseTypedSum } from '../../domain/case/typed-sum.ts';
import type { Finding, PageFindings } from '../../domain/detect/finding.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Draft } from '../../platform/drafts.ts';
import { isTooLong, MOST_SHORT_CHARACTERS } from './limits.ts';
import { parseTypedDay, typedTextOf } from './typed-day.ts';

/** What the popup looks for on a page, in the order it is shown. */
const FIELDS = ['merchant', 'orderNumber', 'total', 'orderDate', ...CONTACT_FACTS] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is wrong with a typed value. */
type Problem = 'sum' | 'date' | 'future' | 'long' | 'address';

type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'day'; readonly day: Day };

/** One field as the shopper sees it. */
export interface Field {
  readonly name: FieldName;
  /** `absent`: neither found nor typed, so it can be added. */
  readonly from: 'page' | 'hand' | 'absent';
  /** False for a value of the page that may well be something else: offered, not filled in. */
  readonly sure: boolean;
  readonly on: boolean;
  /** What stands in the input: as typed, or as found. */
  readonly text: string;
  readonly currency: string;
  readonly value: Value | undefined;
  readonly problem: Problem | undefined;
  /** What told the value, while it stands as the page has it. */
  readonly source: Pick<Finding<unknown>, 'foundIn' | 'excerpt' | 'place'> | undefined;
}

const isEdited = (draft: Draft, name: FieldName): boolean => draft.edited[name] !== undefined;

/** Key in `Draft.edited` of the currency chosen for the total. */
export const CURRENCY_KEY = 'currency';

/** One field, of what the page said and what was done to it by hand. `today` is the last day an order can have. */
export function fieldOf(name: FieldName, findings: PageFindings, draft: Draft, today: Day): Field {
  const finding = findings[name];
  const text = draft.edited[name] ?? foundText(name, findings);
  const currency = currencyOf(text, findings, draft);
  const value = text.trim() === '' ? undefined : readValue(name, text, currency);
  const isTyped = isEdited(draft, name) || (name === 'total' && draft.edited[CURRENCY_KEY] !== undefined);
  const from = isTyped && text !== '' ? 'hand' : finding && !isTyped ? 'page' : 'absent';
  const isOffered = from === 'hand' || (finding?.sure ?? false);
  return {
    name,
    from,
    sure: finding?.sure ?? true,
    on: from !== 'absent' && (draft.switched[name] ?? isOffered),
    text,
    currency,
    value,
    source: from === 'page' ? finding : undefined,
    problem: text.trim() === '' ? undefined : problemOf(name, value, today),
  };
}

/** Every field, in order. */
export function fieldsOf(findings: PageFindings, draft: Draft, today: Day): readonly Field[] {
  return FIELDS.map((name) => fieldOf(name, findings, draft, today));
}

/** What is sent with a save: only what is switched on and makes sense. */
export function seenFactsOf(fields: readonly Field[]): SeenFacts {
  const seen: { -readonly [Key in keyof SeenFacts]: SeenFacts[Key] } = {};
  for (const { name, on, value, problem } of fields) {
    if (!on || !value || problem) continue;
    if (value.kind === 'money') seen.total = value.money;
    else if (value.kind === 'day') seen.transactionDate = value.day;
    else if (name !== 'total' && name !== 'orderDate') seen[name] = value.text;
  }
  return seen;
}

/** Fields that are switched on and yet cannot be sent as they stand. */
export function unsentOf(fields: readonly Field[]): readonly FieldName[] {
  return fields.filter((field) => field.on && field.problem).map((field) => field.name);
}

function foundText(name: FieldName, findings: PageFindings): string {
  if (name === 'total') return findings.total ? decimalOf(findings.total.value) : '';
  if (name === 'orderDate') return findings.orderDate ? typedTextOf(findings.orderDate.value) : '';
  return findings[name]?.value ?? '';
}

const currencyOf = (text: string, findings: PageFindings, draft: Draft): string =>
  currencyIn(text) ?? draft.edited[CURRENCY_KEY] ?? findings.total?.value.currency ?? 'ILS';

function readValue(name: FieldName, text: string, currency: string): Value | undefined {
  if (name === 'total') {
    const money = parseTypedSum(text, currency);
    return money && { kind: 'money', money };
  }
  if (name === 'orderDate') {
    const day = parseTypedDay(text);
    return day && { kind: 'day', day };
  }
  return { kind: 'text', text: text.trim() };
}

function problemOf(name: FieldName, value: Value | undefined, today: Day): Problem | undefined {
  if (!value) return name === 'total' ? 'sum' : 'date';
  if (isAddressFact(name) && value.kind === 'text' && !webAddressOf(value.text)) return 'address';
  if (value.kind === 'text') return isTooLong(value.text, MOST_SHORT_CHARACTERS) ? 'long' : undefined;
  return value.kind === 'day' && value.day > today ? 'future' : undefined;
}
