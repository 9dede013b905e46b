import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusIfLost } from '../../contact/focus-if-lost.ts';

/**
 * Keeps the focus of a card of rows that go when they are answered. Where the row that has it goes, it goes to the one that takes
 * its place, to the last one behind the last, to the first of the first kind, to the heading of the card without any, and to that
 * of the screen when the card goes itself. `kinds`: what finds the rows of each kind in the card.
 */
export function useFocusOn(card: RefObject<HTMLElement | null>, kinds: readonly string[]): void {
  // While it is drawn anew the rows from before still stand there.
  const before = placeOfFocus(card.current, kinds);
  useLayoutEffect(() => {
    if (!before) return;
    const rows = rowsOf(card.current, before.kind);
    const row = rows[before.at] ?? rows.at(-1) ?? rowsOf(card.current, kinds[0])[0];
    const heading = card.current?.querySelector<HTMLElement>('h2');
    focusIfLost(row?.querySelector('button') ?? heading ?? document.querySelector<HTMLElement>('main h1'));
  });
}

interface Place {
  readonly kind: string;
  readonly at: number;
}

/** The rows of a kind in which there is something to press. */
const rowsOf = (card: HTMLElement | null, kind = ''): Element[] =>
  [...(card?.querySelectorAll(kind) ?? [])].filter((row) => row.querySelector('button'));

/** The row in which the focus is. */
function placeOfFocus(card: HTMLElement | null, kinds: readonly string[]): Place | undefined {
  if (!card?.contains(document.activeElement)) return undefined;
  return kinds
    .map((kind) => ({
      kind,
      at: rowsOf(card, kind).findIndex((row) => row.contains(document.activeElement)),
    }))
    .find(({ at }) => at >= 0);
}
