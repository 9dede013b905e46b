import { useCallback } from 'preact/hooks';
import type { TakeBack } from '../../contact/use-kept-draft.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoToast } from './use-undo-toast.ts';

/**
 * Gives up what was typed in a form, and says so with the way to take it back where there was anything to lose; then the form
 * is opened again with it (`onBack`).
 */
export function useGivingUp(): (giveUp: () => Promise<TakeBack | undefined>, onBack?: () => void) => void {
  const words = useWords();
  const undoToast = useUndoToast();
  return useCallback(
    (giveUp, onBack) => {
      giveUp().then(
        (takeBack) => takeBack && undoToast(words.say('contact.dropped'), () => takeBack().then(onBack)),
        (thrown: unknown) => console.error(thrown),
      );
    },
    [words, undoToast],
  );
}
