import { useState } from 'preact/hooks';
import { FIRST_PICTURE } from '../../../domain/capture/pieces.ts';
import { withDatesRead } from '../../../domain/case/chosen-reading.ts';
import type { FileContent } from '../../../domain/case/entry.ts';
import type { FileFacts } from '../../../domain/case/file-facts.ts';
import { codeOf, TikiyaError } from '../../../domain/errors.ts';
import { periodInWorker } from '../../../file-reader/period-in-worker.ts';
import { ask } from '../../../platform/messaging.ts';
import { readPictureOf } from '../../../storage/queries.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { undoEntryCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

interface Props {
  readonly entry: EntryRow;
  readonly content: FileContent;
  /** As they were recorded. */
  readonly facts: FileFacts;
}

/** Where nothing in a chat tells day from month: the way to have its dates read the other way. The file stays as it is. */
export function DateOrder({ entry, content, facts }: Props) {
  const words = useWords();
  const database = useDatabase();
  const toast = useToast();
  const undoToast = useUndoToast();
  const [busy, setBusy] = useState(false);
  if (facts.read.is !== 'chat' || !facts.read.isOrderGuessed) return null;
  const isMonthFirst = content.monthFirst !== undefined;

  const readMonthFirst = async () => {
    const bytes = await readPictureOf(database, content.evidenceId, FIRST_PICTURE);
    if (!bytes) throw new TikiyaError('not-found');
    const { name, addedAt, sha256 } = facts;
    return periodInWorker({ bytes, facts: { name, addedAt, sha256 }, order: 'mdy' });
  };
  const turn = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id: entryId, version, happenedAt } = entry;
      const before = { happenedAt, content };
      const body = withDatesRead(before, facts, isMonthFirst ? undefined : await readMonthFirst());
      await ask('entry.correct', { entryId, version, body });
      undoToast(words.say(isMonthFirst ? 'files.chat.nowDayFirst' : 'files.chat.nowMonthFirst'), () =>
        undoEntryCorrection(entryId, { version, body: before }),
      );
    } catch (thrown) {
      console.error(thrown);
      toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="quiet" small busy={busy} onPress={() => void turn()}>
      {words.say(isMonthFirst ? 'files.chat.readDayFirst' : 'files.chat.readMonthFirst')}
    </Button>
  );
}
