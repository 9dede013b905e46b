import type { CaseFacts } from '../../../domain/case/case.ts';
import { CONTACT_FACTS, type PurchaseItem } from '../../../domain/case/purchase.ts';
import type { Day } from '../../../domain/time/day.ts';
import { formatDay, formatMoney } from '../../../words/format.ts';
import { purchaseKind } from '../../../words/purchase-kind.ts';
import type { Words } from '../../../words/words.ts';

/** Facts of the purchase in the order in which they are read. */
export const PURCHASE_FACTS = [
  'merchant',
  'orderNumber',
  'total',
  'transactionDate',
  'receivedDate',
  'disclosureDate',
  'kind',
  'items',
  ...CONTACT_FACTS,
] as const;

/** All facts of a case that the shopper can change. */
export const CASE_FACTS = ['title', 'status', 'step', ...PURCHASE_FACTS, 'hosts'] as const;
export type FactField = (typeof CASE_FACTS)[number];

/** A fact of a case in words; undefined when it is unknown. */
export function factText(field: FactField, facts: CaseFacts, words: Words): string | undefined {
  const { purchase } = facts;
  switch (field) {
    case 'title':
      return facts.title;
    case 'status':
      return words.say(`case.status.${facts.status}`);
    case 'step':
      return facts.step && words.say(`ladder.steps.${facts.step}`);
    case 'hosts':
      return facts.hosts.join(', ') || undefined;
    case 'total':
      return purchase.total && formatMoney(words.language, purchase.total);
    case 'kind':
      return purchaseKind(words, purchase);
    case 'receivedDate':
      return dayText(purchase.receivedDate, words.say('case.purchase.notYet'), words);
    case 'disclosureDate':
      return dayText(purchase.disclosureDate, words.say('case.purchase.never'), words);
    case 'items':
      return purchase.items?.map(itemText).join(', ');
    case 'transactionDate':
      return dayText(purchase.transactionDate, '', words);
    default:
      return purchase[field];
  }
}

/** An item in a line: how many when more than one, and its name. */
const itemText = ({ name, quantity }: PurchaseItem): string =>
  quantity !== undefined && quantity > 1 ? `${quantity} × ${name}` : name;

function dayText(day: Day | null | undefined, no: string, words: Words): string | undefined {
  if (day === undefined) return undefined;
  return day === null ? no : formatDay(words.language, day);
}
