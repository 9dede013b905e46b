import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import { listRemoved } from '../../../storage/queries.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useToast } from '../../kit/toast.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';

interface Props {
  readonly caseId: string;
}

/** Entries that were taken off the timeline: each can be brought back, or erased for good. */
export function RemovedEntries({ caseId }: Props) {
  const words = useWords();
  const toast = useToast();
  const live = useLive((db) => listRemoved(db, caseId), ['removed', caseId]);
  if (live.state !== 'read' || live.value.length === 0) return null;

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
      <Fold summary={words.say('case.timeline.removedTitle', { count: live.value.length })}>
        {() => (
          <>
            <p class="small muted" id="erase-says">
              {words.say('case.timeline.eraseSays')}
            </p>
            <ul class="removed-list">
              {live.value.map((entry) => (
                <li key={entry.id} class="card">
                  <div class="removed-words">
                    <p class="tiny muted">{formatMoment(words.language, entry.happenedAt)}</p>
                    <p>
                      <RemovedText entry={entry} />
                    </p>
                  </div>
                  <div class="form-acts">
                    <Button small icon="undo" onPress={() => void run('entry.restore', entry.id)}>
                      {words.say('case.timeline.restore')}
                    </Button>
                    <Button small look="quiet" icon="trash" onPress={() => void run('entry.erase', entry.id)}>
                      {words.say('case.timeline.erase')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Fold>
    </div>
  );
}

function RemovedText({ entry: { content } }: { readonly entry: EntryRow }) {
  const words = useWords();
  return (
    <>
      {entryHeading(words, content)}
      {content.text && (
        <>
          {': '}
          <Value most={160}>{content.text}</Value>
        </>
      )}
    </>
  );
}
