import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newCaseDraftStore } from '../../../platform/new-case-draft.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { onNewCaseAsked } from './ask-new-case.ts';

interface AddingCase {
  readonly isAdding: boolean;
  /** Opens the form and goes there. */
  readonly open: () => void;
  /** Shuts it and goes back to what opens it. */
  readonly shut: () => void;
  readonly button: Ref<HTMLButtonElement>;
}

/** Whether a case is being opened by hand: also when its name was typed before and not saved. */
export function useAddingCase(): AddingCase {
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const open = (): void => {
    setAdding(true);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.new-case input')?.focus());
  };
  useEffect(() => {
    newCaseDraftStore.read().then(
      (kept) => kept && setAdding(true),
      (thrown: unknown) => console.error(thrown),
    );
  }, []);
  useEffect(() => onNewCaseAsked(open), []);
  return {
    isAdding,
    open,
    shut: () => {
      setAdding(false);
      requestAnimationFrame(() => focusIfLost(button.current));
    },
    button,
  };
}
