import { TikiyaError } from '../../../domain/errors.ts';
import { settledAs } from '../../../domain/promises/promise.ts';
import type { Due } from '../../../domain/reminders/due.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { ask } from '../../../platform/messaging.ts';
import { findEntry } from '../../../storage/queries.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useMaybeDatabase } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { undoEntryCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

interface Props {
  /** Of an open promise whose day is over. */
  readonly due: Due;
  /** What is asked, for whoever hears the buttons alone. */
  readonly text: string;
}

/** Where it is asked whether a promise came true: the two answers. To have dealt with the reminder would be none. */
export function PromiseAnswer({ due, text }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const db = useMaybeDatabase();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const settle = (state: 'kept' | 'broken'): Promise<boolean> =>
    save(async () => {
      // What stands here may be shortened: the whole is read.
      const entry = db && (await findEntry(db, due.subject));
      if (entry?.content.kind !== 'promise') throw new TikiyaError('not-found');
      const { id, version, happenedAt, content } = entry;
      const settled = settledAs(entry.content, state, dayIn(due.zone, nowMs));
      await ask('entry.correct', { entryId: id, version, body: { happenedAt, content: settled } });
      undoToast(words.say(`promise.said.${state}`), () =>
        undoEntryCorrection(id, { version, body: { happenedAt, content } }),
      );
    });
  return (
    <>
      <Button small icon="check" busy={busy} onPress={() => void settle('kept')}>
        {words.say('promise.kept')}
        <span class="unseen">: {text}</span>
      </Button>
      <Button small icon="close" busy={busy} onPress={() => void settle('broken')}>
        {words.say('promise.broken')}
        <span class="unseen">: {text}</span>
      </Button>
      <SaveError code={failed} />
    </>
  );
}
