import { ask } from '../../../platform/messaging.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoToast } from '../frame/use-undo-toast.ts';

/** Puts a case into the bin and says so; taken back, the call that ran in it goes on. */
export function useBinCase(caseId: string): () => Promise<void> {
  const words = useWords();
  const undoToast = useUndoToast();
  return async () => {
    const { endedCall } = await ask('case.bin', { caseId });
    undoToast(words.say(endedCall ? 'bin.caseBinnedCall' : 'bin.caseBinned'), async () => {
      await ask('case.restore', { caseId });
      if (endedCall) await ask('timer.resume', { timerId: endedCall });
    });
  };
}
