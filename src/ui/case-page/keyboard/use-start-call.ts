import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useAction } from './action-provider.tsx';

/** Lets a call of this case be started by its key and from the palette, while `canStart`. */
export function useStartCall(caseId: string, canStart: boolean): void {
  const words = useWords();
  const toast = useToast();
  const start = (): void => {
    document.querySelector('.call-desk')?.scrollIntoView({ block: 'nearest' });
    ask('timer.start', { caseId, timerId: crypto.randomUUID() }).catch((thrown: unknown) => {
      console.error(thrown);
      toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
    });
  };
  useAction('startCall', canStart ? start : undefined);
}
