import { decimalOf } from '../../domain/case/money.ts';
import type { ListedOrder } from '../../domain/detect/finding.ts';
import type { Draft } from '../../platform/drafts.ts';
import { CURRENCY_KEY, type FieldName } from './fields.ts';
import type { ItemKey } from './found-items.ts';
import { typedTextOf } from './typed-day.ts';

/** One edit of the draft by hand. */
export type DraftEdit =
  | { readonly edit: 'agent' | 'text'; readonly value: string }
  /** One of the orders that the page lists. */
  | { readonly edit: 'order'; readonly order: ListedOrder }
  | { readonly edit: 'field'; readonly name: FieldName | 'currency'; readonly value: string }
  | { readonly edit: 'switch'; readonly name: FieldName | ItemKey; readonly on: boolean }
  | { readonly edit: 'html'; readonly on: boolean }
  | { readonly edit: 'case'; readonly chosen: string }
  | { readonly edit: 'title'; readonly value: string };

/** The draft after one edit. */
export function editedDraft(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.edit) {
    case 'agent':
      return { ...draft, agent: edit.value, isAgentFound: false };
    case 'text':
      return { ...draft, text: edit.value };
    case 'order':
      return { ...draft, edited: { ...draft.edited, ...textsOf(edit.order) } };
    case 'field':
      return { ...draft, edited: { ...draft.edited, [edit.name]: edit.value } };
    case 'switch':
      return { ...draft, switched: { ...draft.switched, [edit.name]: edit.on } };
    case 'html':
      return { ...draft, keepsHtml: edit.on };
    case 'case':
      return { ...draft, chosen: edit.chosen };
    case 'title':
      return { ...draft, chosen: 'new', newTitle: edit.value };
  }
}

/** An order as its fields would be typed. What the list does not say of it is left empty: it may be another order's. */
function textsOf({ orderNumber, total, orderDate }: ListedOrder): Readonly<Record<string, string>> {
  return {
    orderNumber,
    total: total ? decimalOf(total) : '',
    ...(total && { [CURRENCY_KEY]: total.currency }),
    orderDate: orderDate ? typedTextOf(orderDate) : '',
  };
}
