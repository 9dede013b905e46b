import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import { listDeleted, readBinDaysLeft } from '../../../storage/bin-queries.ts';
import type { Database } from '../../../storage/database.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Fold } from '../../kit/fold.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { BinnedItem } from '../bin/binned-item.tsx';
import { useLive } from '../frame/database-provider.tsx';

interface Props {
  readonly caseId: string;
}

async function readDeleted(db: Database, caseId: string) {
  const [entries, daysLeft] = await Promise.all([listDeleted(db, caseId), readBinDaysLeft(db)]);
  return { entries, daysLeft };
}

/** Entries that were taken off the timeline: each can be brought back, or erased for good. */
export function RemovedEntries({ caseId }: Props) {
  const words = useWords();
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
                  icon="note"
                  {...removedLines(entry, words)}
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

/** What a deleted entry is called: its own words where it has some, and what it tells of. */
function removedLines({ content, happenedAt }: EntryRow, words: Words): { title: string; about: string } {
  const heading = entryHeading(words, content);
  const when = formatMoment(words.language, happenedAt);
  return content.text
    ? { title: content.text, about: `${heading}, ${when}` }
    : { title: heading, about: when };
}
