import type { RefObject } from 'preact';
import { useAction } from './action-provider.tsx';

interface EntryKeys {
  readonly card: RefObject<HTMLElement | null>;
  /** Undefined while it is being edited. */
  readonly onEdit: (() => void) | undefined;
}

/** The keys of one entry, which hears them while the focus is in it. Enter opens what its card links to. */
export function useEntryKeys({ card, onEdit }: EntryKeys): void {
  useAction(
    'editEntry',
    onEdit &&
      (() => {
        if (!card.current?.contains(document.activeElement)) return false;
        onEdit();
        return true;
      }),
  );
  useAction('openEntry', () => {
    // On a button or a link within it Enter is theirs.
    if (!card.current || document.activeElement !== card.current) return false;
    const link = card.current.querySelector<HTMLElement>('a[href]');
    link?.click();
    return link !== null;
  });
}
