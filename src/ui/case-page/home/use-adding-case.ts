import { useEffect, useState } from 'preact/hooks';
import { newCaseDraftStore } from '../../../platform/new-case-draft.ts';
import { onNewCaseAsked } from './ask-new-case.ts';

/** Whether a case is being opened by hand: also when its name was typed before and not saved. */
export function useAddingCase(): [boolean, (adding: boolean) => void] {
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    newCaseDraftStore.read().then(
      (kept) => kept && setAdding(true),
      (thrown: unknown) => console.error(thrown),
    );
  }, []);
  useEffect(
    () =>
      onNewCaseAsked(() => {
        setAdding(true);
        requestAnimationFrame(() => document.querySelector<HTMLElement>('.new-case input')?.focus());
      }),
    [],
  );
  return [adding, setAdding];
}
