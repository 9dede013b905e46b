import { useCallback } from 'preact/hooks';
import { codeOf } from '../../../domain/errors.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** Says what was done, with the way to take it back; when that fails it says why. */
export function useUndoToast(): (text: string, undo: () => Promise<unknown>) => void {
  const words = useWords();
  const toast = useToast();
  return useCallback(
    (text, undo) => {
      const run = (): void => {
        undo().catch((thrown: unknown) => {
          console.error(thrown);
          toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
        });
      };
      toast({ text, action: { label: words.say('common.undo'), run } });
    },
    [words, toast],
  );
}
