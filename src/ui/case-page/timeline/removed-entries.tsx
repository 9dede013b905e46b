import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import { listDeleted, readBinDaysLeft, readNames } from '../../../storage/bin-queries.ts';
import type { Database } from '../../../storage/database.ts';
import { Fold } from '../../kit/fold.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { BinnedItem } from '../bin/binned-item.tsx';
import { binnedWords } from '../bin/binned-words.ts';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { entryIcon } from './entry-icon.ts';

interface Props {
  readonly caseId: string;
}

async function readDeleted(db: Database, caseId: string) {
  const [entries, daysLeft] = await Promise.all([listDeleted(db, caseId), readBinDaysLeft(db)]);
  return { entries, daysLeft, names: await readNames(db, entries) };
}

/** Entries that were taken off the timeline: each can be brought back, or erased for good. */
export function RemovedEntries({ caseId }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const toast = useToast();
  const live = useLive((db) => readDeleted(db, caseId), ['removed', caseId]);
  if (live.state !== 'read' || live.value.entries.length === 0) return null;

  const run = async (call: 'entry.restore' | 'entry.erase', entryId: string): Promise<void> => {
    try {
      await ask(call, { entryId });
    } catch (thrown) {
      console.error(thrown);
      toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
      return;
    }
    document.getElementById('timeline')?.focus({ preventScroll: true });
    toast({
      text: words.say(call === 'entry.erase' ? 'case.timeline.erased' : 'case.timeline.restored'),
    });
  };

  return (
    <div class="removed">
      <Fold summary={words.say('case.timeline.removedTitle', { count: live.value.entries.length })}>
        {() => (
          <>
            <p class="small muted" id="erase-says">
              {words.say('case.timeline.eraseSays')}
            </p>
            <ul class="removed-list">
              {live.value.entries.map((entry) => (
                <BinnedItem
                  key={entry.id}
                  icon={entryIcon(entry.content)}
                  {...binnedWords(
                    entry,
                    live.value.names.get(entry.id),
                    spokenMoment(words, entry.happenedAt, nowMs),
                    words,
                  )}
                  daysLeft={live.value.daysLeft(entry.id)}
                  onRestore={() => run('entry.restore', entry.id)}
                  onErase={() => run('entry.erase', entry.id)}
                />
              ))}
            </ul>
          </>
        )}
      </Fold>
    </div>
  );
}
