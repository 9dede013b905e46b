import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusIfLost } from '../../contact/focus-if-lost.ts';

/**
 * Keeps the focus of a card of dates: where the date that has it goes, it goes to the one that takes its place, to the last one
 * behind the last, to the heading of the card without any, and to that of the screen when the card goes itself.
 */
export function useFocusOn(card: RefObject<HTMLElement | null>): void {
  // While it is drawn anew the dates from before still stand there.
  const before = rowWithFocus(card.current);
  useLayoutEffect(() => {
    if (!before) return;
    const next = before.isAnswered
      ? (buttonOf(answeredRows(card.current), before.at) ?? buttonOf(openRows(card.current), 0))
      : buttonOf(openRows(card.current), before.at);
    focusIfLost(next ?? card.current?.querySelector('h2') ?? document.querySelector<HTMLElement>('main h1'));
  });
}

interface RowPlace {
  readonly at: number;
  readonly isAnswered: boolean;
}

const openRows = (card: HTMLElement | null): Element[] => [
  ...(card?.querySelectorAll(':scope > .due-list > .due-row') ?? []),
];

const answeredRows = (card: HTMLElement | null): Element[] => [
  ...(card?.querySelectorAll('.fold .due-row') ?? []),
];

/** The date in which the focus is, by its place among those of its kind. */
function rowWithFocus(card: HTMLElement | null): RowPlace | undefined {
  const row = card?.contains(document.activeElement) && document.activeElement?.closest('.due-row');
  if (!row) return undefined;
  const isAnswered = row.closest('.fold') !== null;
  return { at: (isAnswered ? answeredRows(card) : openRows(card)).indexOf(row), isAnswered };
}

const buttonOf = (rows: readonly Element[], at: number): HTMLElement | null | undefined =>
  (rows[at] ?? rows.at(-1))?.querySelector('button');
