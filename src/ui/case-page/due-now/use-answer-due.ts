import type { DueAnswer } from '../../../contract/due-calls.ts';
import type { DateKey } from '../../../domain/reminders/reminder.ts';
import { ask } from '../../../platform/messaging.ts';
import { type Saving, useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { useUndoToast } from '../frame/use-undo-toast.ts';

const keyOf = ({ caseId, kind, subject, dueOn }: DateKey): DateKey => ({ caseId, kind, subject, dueOn });

/** Answers to dates, and says so with the way to take it back. */
export function useAnswerDue(): Pick<Saving, 'busy' | 'failed'> & {
  /** True when it is saved. */
  readonly answer: (due: DateKey, answer: DueAnswer) => Promise<boolean>;
} {
  const words = useWords();
  const nowMs = useNow();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  return {
    busy,
    failed,
    async answer(date, answer) {
      const due = keyOf(date);
      let untilMs: number | undefined;
      const isSaved = await save(async () => {
        ({ untilMs } = await ask('due.answer', { due, answer }));
      });
      if (!isSaved || answer.as === 'open') return isSaved;
      const said =
        untilMs === undefined
          ? words.say('due.said.done')
          : words.say('due.said.later', { when: spokenInstant(words, untilMs, nowMs) });
      undoToast(said, () => ask('due.answer', { due, answer: { as: 'open' } }));
      return true;
    },
  };
}
