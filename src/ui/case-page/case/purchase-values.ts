import { decimalOf } from '../../../domain/case/money.ts';
import {
  CONTACT_FACTS,
  isAddressFact,
  MOST_ITEM_CHARACTERS,
  MOST_ITEMS,
  type Purchase,
  type PurchaseItem,
  webAddressOf,
} from '../../../domain/case/purchase.ts';
import { parseTypedSum } from '../../../domain/case/typed-sum.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { MOST_IN_LINE } from '../frame/limits.ts';

/** The purchase as it stands in the form: text as typed, and for each thing that may not have happened which it is. */
export interface PurchaseValues {
  readonly merchant: string;
  readonly orderNumber: string;
  readonly amount: string;
  readonly currency: string;
  readonly kind: Purchase['kind'];
  readonly transactionDate: string;
  readonly received: Happened;
  readonly receivedDate: string;
  readonly disclosure: Happened;
  readonly disclosureDate: string;
  readonly trackingNumber: string;
  readonly reference: string;
  readonly phone: string;
  readonly email: string;
  readonly policyUrl: string;
  readonly cancelUrl: string;
  /** Names of what was bought, one on each line. */
  readonly items: string;
}

/** `unknown` and `no` are different facts: the law asks about the second. */
type Happened = 'on' | 'no' | 'unknown';

/** What can be wrong with a field; each has its words in `case.purchase.wrong`. */
export type PurchaseProblem =
  | 'sum-unreadable'
  | 'sum-zero'
  | 'day-missing'
  | 'day-unreadable'
  | 'day-in-future'
  | 'day-too-old'
  | 'received-before-order'
  | 'too-long'
  | 'address-unreadable';

export type PurchaseProblems = { readonly [Field in keyof PurchaseValues]?: PurchaseProblem };

/** Nobody bought anything on a site before there were any. */
const FIRST_DAY = '1995-01-01' as Day;

/** The form of a purchase. */
export function valuesOf(purchase: Purchase): PurchaseValues {
  const { total, receivedDate, disclosureDate } = purchase;
  return {
    merchant: purchase.merchant ?? '',
    orderNumber: purchase.orderNumber ?? '',
    amount: total ? decimalOf(total) : '',
    currency: total?.currency ?? 'ILS',
    kind: purchase.kind,
    transactionDate: purchase.transactionDate ?? '',
    received: happened(receivedDate),
    receivedDate: receivedDate ?? '',
    disclosure: happened(disclosureDate),
    disclosureDate: disclosureDate ?? '',
    trackingNumber: purchase.trackingNumber ?? '',
    reference: purchase.reference ?? '',
    phone: purchase.phone ?? '',
    email: purchase.email ?? '',
    policyUrl: purchase.policyUrl ?? '',
    cancelUrl: purchase.cancelUrl ?? '',
    items: (purchase.items ?? []).map(({ name }) => name).join('\n'),
  };
}

function happened(day: Day | null | undefined): Happened {
  if (day === undefined) return 'unknown';
  return day === null ? 'no' : 'on';
}

/** The purchase that the form says, or what is wrong with it. `today` is the civil day of the purchase's law. */
export function purchaseOf(
  values: PurchaseValues,
  base: Purchase,
  today: Day,
): { readonly purchase: Purchase } | { readonly problems: PurchaseProblems } {
  const problems: { -readonly [Field in keyof PurchaseValues]?: PurchaseProblem } = {};
  const problem = (field: keyof PurchaseValues, found: PurchaseProblem | undefined): void => {
    if (found) problems[field] ??= found;
  };
  for (const field of ['merchant', 'orderNumber', ...CONTACT_FACTS] as const)
    problem(field, values[field].trim().length > MOST_IN_LINE ? 'too-long' : undefined);
  const names = values.items.split('\n').filter((line) => line.trim() !== '');
  const isLong = names.length > MOST_ITEMS || names.some((line) => line.trim().length > MOST_ITEM_CHARACTERS);
  problem('items', isLong ? 'too-long' : undefined);
  for (const field of CONTACT_FACTS.filter(isAddressFact)) {
    const address = values[field].trim();
    if (address && !webAddressOf(address)) problem(field, 'address-unreadable');
  }

  const amount = values.amount.trim();
  const total = amount === '' ? undefined : parseTypedSum(amount, values.currency);
  if (amount !== '')
    problem('amount', total ? (total.minor === 0 ? 'sum-zero' : undefined) : 'sum-unreadable');

  const ordered = parseDay(values.transactionDate);
  if (values.transactionDate !== '') problem('transactionDate', problemOfDay(values.transactionDate, today));
  const received = dayOf(values.received, values.receivedDate);
  const disclosed = dayOf(values.disclosure, values.disclosureDate);
  if (values.received === 'on') problem('receivedDate', problemOfDay(values.receivedDate, today));
  if (values.disclosure === 'on') problem('disclosureDate', problemOfDay(values.disclosureDate, today));
  // A day that is wrong by itself says nothing about another.
  if (ordered && !problems.transactionDate && received && received < ordered)
    problem('receivedDate', 'received-before-order');

  if (Object.keys(problems).length > 0) return { problems };
  const { jurisdiction, channel, topics } = base;
  const items = itemsOf(values.items, base.items ?? []);
  const merchant = values.merchant.trim();
  const orderNumber = values.orderNumber.trim();
  const contact = CONTACT_FACTS.map((name) => [name, values[name].trim()] as const);
  return {
    purchase: {
      jurisdiction,
      ...(channel && { channel }),
      kind: values.kind,
      ...(merchant && { merchant }),
      ...(orderNumber && { orderNumber }),
      ...(total && { total }),
      ...(ordered && { transactionDate: ordered }),
      ...(received !== undefined && { receivedDate: received }),
      ...(disclosed !== undefined && { disclosureDate: disclosed }),
      ...Object.fromEntries(contact.filter(([, text]) => text !== '')),
      ...(items.length > 0 && { items }),
      ...lawOf(base, values.kind),
      ...unknownOf(base, { transactionDate: ordered, receivedDate: received, disclosureDate: disclosed }),
      ...(topics && { topics }),
    },
  };
}

/** Items by their names, each line one; what else is known of one stays with its name. */
function itemsOf(text: string, before: readonly PurchaseItem[]): readonly PurchaseItem[] {
  const names = text.split('\n').map((line) => line.trim());
  return [...new Set(names)].flatMap((name) =>
    name === '' ? [] : [before.find((item) => item.name === name) ?? { name }],
  );
}

/** Facts of the law stay as they are; only what was bought must not stand against the form. */
function lawOf({ law }: Purchase, kind: Purchase['kind']): Pick<Purchase, 'law'> {
  if (!law) return {};
  const { kind: named, ...others } = law;
  const stays = named !== undefined && (named === 'goods') === (kind === 'goods');
  const facts = stays ? law : others;
  return Object.keys(facts).length > 0 ? { law: facts } : {};
}

/** What is known now is no longer unknown. */
function unknownOf(
  { unknown = [] }: Purchase,
  days: Readonly<Record<string, unknown>>,
): Pick<Purchase, 'unknown'> {
  const left = unknown.filter((fact) => days[fact] === undefined);
  return left.length > 0 ? { unknown: left } : {};
}

function dayOf(did: Happened, text: string): Day | null | undefined {
  if (did === 'unknown') return undefined;
  return did === 'no' ? null : parseDay(text);
}

/** What is wrong with a day of the past as typed. */
export function problemOfDay(text: string, today: Day): PurchaseProblem | undefined {
  if (text === '') return 'day-missing';
  const day = parseDay(text);
  // A year that was typed with a slip, 0202, is told as what it is.
  if (!day) return /^0\d{3}-\d{2}-\d{2}$/.test(text) ? 'day-too-old' : 'day-unreadable';
  if (day > today) return 'day-in-future';
  return day < FIRST_DAY ? 'day-too-old' : undefined;
}
