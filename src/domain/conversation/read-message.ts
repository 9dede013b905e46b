import type { Message } from '../capture/message.ts';
import { real } from '../page/real.ts';

/** A message that was read from a page, and what tells it from others that say the same. */
export interface ReadMessage {
  readonly message: Message;
  readonly element: Element;
  /** A name that the page gives to this message alone. */
  readonly key?: string;
  /** Its number in the conversation, where the page counts. */
  readonly index?: number;
}

const KEYS = [
  'data-id',
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-mid',
  'data-key',
  'data-item-key',
  'id',
];
const INDEXES = ['aria-posinset', 'data-index', 'data-item-index', 'data-known-index'];
const AROUND = 4;

/** The page's own name for a message: on its element, or on one that wraps nothing else of the list. */
export function keyOf(element: Element, list: Element | undefined): string | undefined {
  return attributeAround(element, list, KEYS);
}

/** The number that the page counts a message by. */
export function indexOf(element: Element, list: Element | undefined): number | undefined {
  const written = attributeAround(element, list, INDEXES);
  return written !== undefined && /^[^/]*\/\d{1,9}$/.test(written)
    ? Number(written.split('/')[1])
    : undefined;
}

function attributeAround(
  element: Element,
  list: Element | undefined,
  names: readonly string[],
): string | undefined {
  let around: Element | null = element;
  for (let step = 0; around && around !== list && step < AROUND; step += 1) {
    for (const name of names) {
      const value = around.getAttribute(name)?.slice(0, 200);
      if (value) return `${name}/${value}`;
    }
    const parent: Element | null = around.parentElement;
    // A wrapper of several messages names none of them.
    if (parent && parent !== list && parent.childElementCount > 1) return undefined;
    around = parent;
  }
  return undefined;
}

const MOST_ROWS = 5_000;

/** The numbers of all rows that a list shows, whatever is in them. */
export function rowNumbers(scope: Element): number[] {
  return [...real(scope).querySelectorAll(INDEXES.map((name) => `[${name}]`).join())]
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const written = INDEXES.map((name) => real(row).getAttribute(name)).find((value) => value !== null);
      return written && /^\d{1,9}$/.test(written) ? [Number(written)] : [];
    });
}
